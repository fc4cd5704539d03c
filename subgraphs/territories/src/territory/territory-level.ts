/** Levels of the official geographic code, from the largest. */
export enum TerritoryLevel {
  FRANCE = 'FRANCE',
  REGION = 'REGION',
  COLLECTIVITE = 'COLLECTIVITE',
  DEPARTEMENT = 'DEPARTEMENT',
  ARRONDISSEMENT = 'ARRONDISSEMENT',
  EPCI = 'EPCI',
  EPT = 'EPT',
  COMMUNE = 'COMMUNE',
  ARRONDISSEMENT_MUNICIPAL = 'ARRONDISSEMENT_MUNICIPAL',
  COMMUNE_DELEGUEE = 'COMMUNE_DELEGUEE',
  COMMUNE_ASSOCIEE = 'COMMUNE_ASSOCIEE',
}

/** What an id of each level begins with. */
export const ID_PREFIX: Readonly<Record<TerritoryLevel, string>> = {
  FRANCE: 'FR',
  REGION: 'REG',
  COLLECTIVITE: 'COL',
  DEPARTEMENT: 'DEP',
  ARRONDISSEMENT: 'ARR',
  EPCI: 'EPCI',
  EPT: 'EPT',
  COMMUNE: 'COM',
  ARRONDISSEMENT_MUNICIPAL: 'ARM',
  COMMUNE_DELEGUEE: 'COMD',
  COMMUNE_ASSOCIEE: 'COMA',
};

/** The levels one step down, shown when no level is asked for. */
export const LEVELS_BELOW: Readonly<Record<TerritoryLevel, readonly TerritoryLevel[]>> = {
  FRANCE: [TerritoryLevel.REGION, TerritoryLevel.COLLECTIVITE],
  REGION: [TerritoryLevel.DEPARTEMENT],
  COLLECTIVITE: [TerritoryLevel.COMMUNE],
  DEPARTEMENT: [TerritoryLevel.ARRONDISSEMENT],
  ARRONDISSEMENT: [TerritoryLevel.COMMUNE],
  EPCI: [TerritoryLevel.COMMUNE],
  EPT: [TerritoryLevel.COMMUNE],
  COMMUNE: [
    TerritoryLevel.ARRONDISSEMENT_MUNICIPAL,
    TerritoryLevel.COMMUNE_DELEGUEE,
    TerritoryLevel.COMMUNE_ASSOCIEE,
  ],
  ARRONDISSEMENT_MUNICIPAL: [],
  COMMUNE_DELEGUEE: [],
  COMMUNE_ASSOCIEE: [],
};
