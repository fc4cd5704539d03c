/** Where licences are written, by what they are called. */
const LICENCES: readonly (readonly [name: RegExp, url: string])[] = [
  [/^Licence Ouverte/, 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/'],
  [/^ODbL/, 'https://opendatacommons.org/licenses/odbl/1-0/'],
];

/** Where a licence is written; null where nobody told. */
export const licenceUrl = (licence: string): string | null =>
  LICENCES.find(([words]) => words.test(licence))?.[1] ?? null;
