import { territoryIdIn } from '../../app/addresses.js';
import type { ChangesAddress } from '../../app/changes-address.js';
import { areaOfWord } from '../../app/changes-address.js';
import { isDay } from '../../app/iso-day.js';
import type { ChangeFilter, ChangeNature } from '../../graphql/generated/documents.js';

/** What a reader may ask for by nature; the rest is about how services are written down. */
export const SERVICE_NATURES = [
  ...(['CLOSED', 'OPENED', 'CONVERTED', 'REPLACED', 'MOVED', 'REOPENED'] as const),
] as const satisfies readonly ChangeNature[];

/** The same of territories, which are listed where they are asked for. */
export const TERRITORY_NATURES = [
  ...(['MERGED', 'CREATED', 'RESTORED', 'SPLIT', 'DISSOLVED', 'TRANSFERRED'] as const),
] as const satisfies readonly ChangeNature[];

const NATURES: readonly ChangeNature[] = [...SERVICE_NATURES, ...TERRITORY_NATURES];

/** What the address of the page asks for: the same address, the same list. */
export interface AskedChanges extends Required<ChangesAddress> {
  readonly natures: readonly ChangeNature[];
  /** Cursor of the page. */
  readonly after: string | null;
  /** A name of a place that no territory bears. */
  readonly unknown?: string;
}

/** As many as the graph takes. */
const MOST = 100;

/** Reads what an address asks for; what it cannot mean is left out. */
export function askedBy(search: URLSearchParams): AskedChanges {
  const place = territoryIdIn(search.get('lieu') ?? '');
  const codes = (name: string): readonly string[] =>
    [...new Set(search.getAll(name))].filter((code) => code !== '').slice(0, MOST);
  return {
    place: place === 'FR' ? null : place,
    natures: NATURES.filter((nature) => search.getAll('nature').includes(nature)),
    ...{ kinds: codes('type'), sources: codes('source'), area: areaOfWord(search.get('cadre')) },
    ...timeOf(search.get('du') ?? '', search.get('au') ?? ''),
    after: search.get('apres'),
  };
}

/** Two days the wrong way round are put right: what is meant is plain. */
function timeOf(first: string, last: string): Pick<AskedChanges, 'from' | 'to'> {
  const [from, to] = [first, last].map((text) => (isDay(text) ? text : null));
  return from != null && to != null && from > to
    ? { from: to, to: from }
    : { from: from ?? null, to: to ?? null };
}

/** A place that is given by its name, or by another code than ours; null where it is by its id, or not at all. */
export function namedPlace(search: URLSearchParams): string | null {
  const given = search.get('lieu')?.trim() ?? '';
  return given === '' || territoryIdIn(given) !== null ? null : given.slice(0, 100);
}

/** The same, as the graph is asked. */
export const filterOf = (asked: AskedChanges): ChangeFilter => {
  const { place, natures, kinds, sources, area, from, to } = asked;
  return {
    ...(place !== null && { territories: [place] }),
    ...(natures.length > 0 && { natures: [...natures] }),
    ...(kinds.length > 0 && { kinds: [...kinds] }),
    ...(sources.length > 0 && { sources: [...sources] }),
    ...(area !== null && { within: { ...area } }),
    ...((from !== null || to !== null) && { between: { from, to } }),
  };
};

/** The same list whatever its time and its source: what a timeline lets choose from. */
export const overTime = (asked: AskedChanges): AskedChanges => ({
  ...asked,
  ...{ sources: [], from: null, to: null, after: null },
});
