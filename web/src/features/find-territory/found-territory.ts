import type { FindTerritoriesQuery } from '../../graphql/generated/documents.js';
import type { Whole } from '../../graphql/whole.js';
import { levelName } from '../../i18n/fr.js';

export type Match = Whole<FindTerritoriesQuery>['searchTerritories'][number];

/** The ancestors that tell two namesakes apart, the nearest first. */
const TELLING = new Set(['DEPARTEMENT', 'COLLECTIVITE', 'REGION']);

/** Said of a match that is not by its name. */
const CODES: Readonly<Record<string, string>> = {
  code: 'code officiel',
  postalCode: 'code postal',
};

/** « Commune · Nord, Hauts-de-France », and the code that was found. */
export function whereIs({ matched, territory }: Match): string {
  const within = territory.ancestors.filter((a) => TELLING.has(a.level)).map((a) => a.name);
  const parts = [levelName(territory.level), within.join(', ')];
  if (!territory.alive) parts.push('n’existe plus');
  parts.push(CODES[matched] ?? '');
  return parts.filter((part) => part !== '').join(' · ');
}
