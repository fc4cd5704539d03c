/**
 * Levels whose services are counted, and how much a name means one of them rather than another of
 * the same population; below the commune no point is known to belong.
 */
const ADVANTAGE: Readonly<Record<string, number>> = {
  FRANCE: 0.5,
  REGION: 0.6,
  COLLECTIVITE: 1,
  DEPARTEMENT: 0.8,
  ARRONDISSEMENT: -0.5,
  EPCI: 0,
  EPT: -0.2,
  COMMUNE: 1,
};

/** Levels whose services are counted. */
export const COUNTED_LEVELS: readonly string[] = Object.keys(ADVANTAGE);

/**
 * How likely a name means this territory among its namesakes: its population, by powers of ten, and
 * its level; « Loire » is the département before Loiré, « Lille » the commune before its arrondissement.
 */
export function searchWeight(level: string, population: number | null): number | null {
  const advantage = ADVANTAGE[level];
  return advantage === undefined ? null : Math.log10((population ?? 0) + 1) + advantage;
}
