const integers = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 0 });
const decimals = new Intl.NumberFormat('fr-FR', { maximumSignificantDigits: 3 });
const tenths = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 1 });

/** What stands where a figure is not known. */
export const UNKNOWN = 'inconnu';

/** A whole number, in French. */
export const formatCount = (value: number | null | undefined): string =>
  value === null || value === undefined ? UNKNOWN : integers.format(value);

/** A rate or a density: three significant digits, never « 0 » for a small one. */
export function formatRate(value: number | null | undefined): string {
  if (value === null || value === undefined) return UNKNOWN;
  return Math.abs(value) >= 1000 ? integers.format(value) : decimals.format(value);
}

/** A distance as the crow flies. */
export function formatDistance(metres: number): string {
  if (metres < 1000) return `${integers.format(metres)} m`;
  const kilometres = metres / 1000;
  return `${kilometres < 10 ? tenths.format(kilometres) : integers.format(kilometres)} km`;
}

/** « 1er », « 2e ». */
export const formatPosition = (position: number): string =>
  position === 1 ? '1er' : `${integers.format(position)}e`;

/** A count with its noun, which takes an « s » from two on. */
export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${integers.format(count)} ${count < 2 ? one : many}`;
