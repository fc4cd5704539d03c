import { edition, fileNamed, readCsv } from '@maillage/kit';
import { EPCI_SOURCE } from '../../epci/epci-membership.port.js';
import type { BilingualProducer } from '../../producer/territory-producer.port.js';
import { toMembership } from './epci.map.js';
import { EPCI_COLUMNS, epciRow } from './epci.schema.js';

/** Years whose list is of 1 January: all that there are. */
const YEARS = ['1999', '2002', '2005', '2008', '2011', '2014', '2015', '2016', '2017'];

/** Members of every EPCI with its own taxation, before the yearly codes tell them. */
export const EPCI_DGCL: BilingualProducer = {
  info: {
    id: EPCI_SOURCE,
    title: 'Composition communale des EPCI à fiscalité propre, 1999-2017',
    producer: 'DGCL (Banatic), mise en UTF-8 par Etalab',
    licence: 'Licence Ouverte 2.0',
    url: 'https://www.banatic.interieur.gouv.fr/',
    contact: 'https://www.banatic.interieur.gouv.fr/',
    cadence: 'ENDED',
    defects: [
      {
        fr: 'Les codes de communes des départements 01 à 09 ont perdu leur zéro de tête ; il est rétabli.',
        en: 'Commune codes of the départements 01 to 09 lost their leading zero; it is put back.',
      },
      {
        fr: 'Neuf listes en dix-huit ans : ce qui s’est passé entre deux listes n’a pas de jour.',
        en: 'Nine lists in eighteen years: what happened between two lists has no day.',
      },
      {
        fr: 'Trois EPCI y portent deux noms ou deux natures une même année : l’écriture la plus fréquente est gardée.',
        en: 'Three EPCI bear two names or two natures in the same year: the most frequent spelling is kept.',
      },
      {
        fr: 'Les noms s’écrivent en capitales, abrégés ou en toutes lettres, selon l’année.',
        en: 'Names are written in capitals, abbreviated or in full, depending on the year.',
      },
    ],
    verified: false,
  },
  editions: [
    edition({
      files: { members: { mirror: 'reformes/epci/{stamp}.csv' } },
      validOn: Object.fromEntries(YEARS.map((year) => [year, `${year}-01-01`])),
      rows: (files) => readCsv(fileNamed(files, 'members'), { columns: EPCI_COLUMNS }),
      schema: epciRow,
      map: toMembership,
    }),
  ],
  variables: [],
  // In nine years, the tax regimes were renamed once and names respelt thrice.
  bounds: { changed: 1 },
};
