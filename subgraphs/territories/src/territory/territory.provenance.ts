import type { Provenance } from '@maillage/kit';

/** Where every value of a territory comes from. */
export const TERRITORY_PROVENANCE: readonly Provenance[] = [
  {
    title: 'Découpage administratif (code officiel géographique, EPCI, codes postaux, populations)',
    producer: 'INSEE, DGCL, La Poste ; assemblé par Etalab',
    licence: 'Licence Ouverte 2.0',
    url: 'https://www.npmjs.com/package/@etalab/decoupage-administratif',
    vintage: '2026',
    note: 'Codes, noms, rattachements et populations municipales, paquet npm 6.0.0.',
    noteEn: 'Codes, names, parents and municipal populations, npm package 6.0.0.',
  },
  {
    title: 'Historique des communes depuis 1943 (états, fusions, changements de nom)',
    producer: 'INSEE ; assemblé par Etalab',
    licence: 'Licence Ouverte 2.0',
    url: 'https://www.npmjs.com/package/@etalab/decoupage-administratif/v/0.7.0',
    vintage: '1943–2019',
    note: 'Paquet npm 0.7.0 ; de 2019 à 2026, ce que disent les codes de chaque 1er janvier (paquets annuels), sans le jour.',
    noteEn:
      'npm package 0.7.0; from 2019 to 2026, what the codes of each 1 January say (yearly packages), without the day.',
  },
  {
    title: 'Régions et départements disparus ou renommés',
    producer: 'Maillage, d’après les lois et décrets cités',
    licence: 'Licence Ouverte 2.0',
    url: 'https://www.legifrance.gouv.fr/',
    vintage: '1943–2016',
    note: 'Table écrite à la main ; chaque état cite son texte.',
    noteEn: 'Table written by hand; each state cites its text.',
  },
  {
    title: 'Emprises des communes',
    producer: 'Etalab',
    licence: 'Licence Ouverte 2.0',
    url: 'https://www.npmjs.com/package/@etalab/fr-bounding-boxes',
    vintage: '2017',
    note: 'Les centres sont les milieux de ces emprises.',
    noteEn: 'Centres are the middles of these boxes.',
  },
  {
    title: 'Contours approchés, surfaces approchées',
    producer: 'Maillage, d’après les centres des communes et Natural Earth',
    licence: 'Domaine public (Natural Earth)',
    url: 'https://www.naturalearthdata.com/',
    vintage: '2026',
    note: 'Cellules de Voronoï coupées à la côte au 1:10 000 000 : ce ne sont pas des limites officielles.',
    noteEn: 'Voronoi cells cut at the coast at 1:10,000,000: these are not official limits.',
  },
];
