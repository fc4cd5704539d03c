import { MODALITIES } from '../movement/modality.js';
import type { Variable } from '../variable/variable.type.js';
import type { FactChangeRow } from './fact-change.repository.js';
import type { FactChange, FactKind } from './territory-snapshot.type.js';

/** Kinds of rows that are no class of a variable, in French and in English. */
const NAMES: Readonly<Record<string, readonly [fr: string, en: string]>> = {
  COMMUNE: ['Communes', 'Communes'],
  LOCALITY: ['Lieux-dits', 'Localities'],
  EPCI: ['EPCI', 'EPCI'],
  ARRONDISSEMENT: ['Arrondissements', 'Arrondissements'],
  DEPARTEMENT: ['Départements', 'Départements'],
  REGION: ['Régions', 'Régions'],
  CC: ['Communauté de communes', 'Communauté de communes'],
  CA: ['Communauté d’agglomération', 'Communauté d’agglomération'],
  CU: ['Communauté urbaine', 'Communauté urbaine'],
  CV: ['Communauté de villes', 'Communauté de villes'],
  DISTRICT: ['District', 'District'],
  METRO: ['Métropole', 'Métropole'],
  MET69: ['Métropole de Lyon', 'Métropole de Lyon'],
  SAN: ['Syndicat d’agglomération nouvelle', 'Syndicat d’agglomération nouvelle'],
};

/** What a kind of row is called: a class of a variable, a variable, or another kind. */
export function factKind(code: string, variables: readonly Variable[]): FactKind {
  const named = variables
    .flatMap((variable) => [variable, ...(variable.categories ?? [])])
    .find((one) => one.code === code);
  if (named !== undefined) return { code, label: named.label, labelEn: named.labelEn };
  const movement = Object.entries(MODALITIES).find(([modality]) => modality === code)?.[1];
  const [label, labelEn] = NAMES[code] ?? [movement ?? code, movement ?? code];
  return { code, label, labelEn };
}

/** The public change of a row. */
export function toFactChange(
  { nature, kindFrom, kindTo, events, source }: FactChangeRow,
  variables: readonly Variable[],
): FactChange {
  // Classes of two variables may bear one code: those of the source come first.
  const own = variables.toSorted(
    (a, b) => Number(b.source.sourceId === source) - Number(a.source.sourceId === source),
  );
  const named = (code: string | null) => (code === null ? null : factKind(code, own));
  return { nature, events, kindFrom: named(kindFrom), kindTo: named(kindTo) };
}
