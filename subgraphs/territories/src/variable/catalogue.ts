import type { Provenance } from '@maillage/kit';
import type { Variable } from './variable.type.js';

const INSEE = 'https://www.insee.fr/fr/statistiques';

/** Pages of the legal populations, as the README of each yearly package names them: none was opened. */
const POPULATION_PAGES: Readonly<Record<number, string>> = {
  2016: `${INSEE}/3677855`,
  2019: `${INSEE}/6011070?sommaire=6011075`,
  2020: `${INSEE}/6683035?sommaire=6683037`,
  2022: `${INSEE}/8290591?sommaire=8290669`,
  2023: `${INSEE}/8680726?sommaire=8681011`,
};

const POPULATION_SOURCE: Provenance = {
  title: 'Populations légales (populations de référence) des communes',
  producer: 'INSEE ; assemblé par Etalab',
  licence: 'Licence Ouverte 2.0',
  url: 'https://www.npmjs.com/package/@etalab/decoupage-administratif',
  vintage: '2016–2023',
  note: 'Population municipale. Mayotte : recensement de 2017 à tous les millésimes. Années déduites des pages citées par chaque paquet annuel, non vérifiées.',
  noteEn:
    'Municipal population. Mayotte: census of 2017 for every year. Years are deduced from the pages that each yearly package cites, and unverified.',
};

/** Variables that come with the hub. */
export const PACKAGED_VARIABLES: readonly Variable[] = [
  {
    code: 'population',
    label: 'Population municipale',
    labelEn: 'Municipal population',
    unit: 'habitants',
    definition:
      'Habitants qui ont leur résidence habituelle dans la commune ; au-dessus de la commune, somme de ses communes. Les millésimes proches se recouvrent : l’INSEE conseille de comparer à cinq ans d’écart au moins.',
    definitionEn:
      'Inhabitants whose usual home is in the commune; above it, the sum of its communes. Neighbouring years overlap: INSEE advises to compare at least five years apart.',
    categories: null,
    days: [],
    vintages: Object.keys(POPULATION_PAGES).map(Number),
    source: POPULATION_SOURCE,
  },
];

/** Where the values of a year come from. */
export function sourceOf({ code, source }: Variable, vintage: number): Provenance {
  const { title, producer, licence, note, noteEn, sourceId } = source;
  const page = code === 'population' ? POPULATION_PAGES[vintage] : undefined;
  return {
    title,
    producer,
    licence,
    note,
    noteEn,
    sourceId: sourceId ?? null,
    url: page ?? source.url,
    vintage: String(vintage),
  };
}
