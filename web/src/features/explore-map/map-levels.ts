/** Levels that the map colours, by their word in the address. */
export const LEVELS = {
  region: 'REGION',
  departement: 'DEPARTEMENT',
  arrondissement: 'ARRONDISSEMENT',
  epci: 'EPCI',
  commune: 'COMMUNE',
} as const;
export type LevelWord = keyof typeof LEVELS;

export const DEFAULT_LEVEL: LevelWord = 'departement';

const LEVEL_OF_PREFIX: Readonly<Record<string, LevelWord>> = {
  FR: 'region',
  REG: 'region',
  DEP: 'departement',
  ARR: 'arrondissement',
  EPCI: 'epci',
  EPT: 'commune',
  COM: 'commune',
  COMD: 'commune',
  COMA: 'commune',
  ARM: 'commune',
};

/** The level at which a territory is best seen. */
export const levelOf = (id: string): LevelWord =>
  LEVEL_OF_PREFIX[id.split('-')[0] ?? ''] ?? DEFAULT_LEVEL;

/** The level that shows what a territory holds. */
export const BELOW: Readonly<Record<string, LevelWord>> = {
  FRANCE: 'region',
  REGION: 'departement',
  DEPARTEMENT: 'commune',
  ARRONDISSEMENT: 'commune',
  EPCI: 'commune',
  EPT: 'commune',
};

/** Measures that the map colours, by their word in the address. */
export const MEASURES = {
  'pour-10000': 'PER_10000',
  nombre: 'COUNT',
  'par-km2': 'PER_KM2',
} as const;
export type MeasureWord = keyof typeof MEASURES;
