import { registerEnumType } from 'type-graphql';

/** Levels of the official code at which changes are told or counted. */
export enum ChangeLevel {
  REGION = 'REGION',
  DEPARTEMENT = 'DEPARTEMENT',
  ARRONDISSEMENT = 'ARRONDISSEMENT',
  EPCI = 'EPCI',
  COMMUNE = 'COMMUNE',
}

/** What ids of a level begin with. */
export const LEVEL_PREFIX: Readonly<Record<ChangeLevel, string>> = {
  REGION: 'REG-',
  DEPARTEMENT: 'DEP-',
  ARRONDISSEMENT: 'ARR-',
  EPCI: 'EPCI-',
  COMMUNE: 'COM-',
};

registerEnumType(ChangeLevel, {
  name: 'ChangeLevel',
  description: 'A level of the official geographic code at which changes are told or counted.',
});
