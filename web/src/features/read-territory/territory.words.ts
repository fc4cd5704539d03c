import type { Bilingual } from '../../i18n/language.js';

const fr = {
  territories: 'Territoires',
  officialCode: (level: string, code: string) => `${level} · code officiel ${code}`,
  down: {
    services:
      'Les services ne répondent pas pour l’instant\u00a0: leur nombre, leur liste et les plus proches manquent. Le reste de la page est complet. Réessayez dans un instant.',
    history:
      'L’histoire du territoire ne répond pas pour l’instant\u00a0: ses états passés, ses successeurs et sa population année après année manquent. Le reste de la page est complet. Réessayez dans un instant.',
    part: 'Une partie des données ne répond pas pour l’instant\u00a0: cette page est incomplète. Réessayez dans un instant.',
  },
  gone: 'Ce code n’est plus en vigueur.',
  became: 'Son territoire fait aujourd’hui partie de\u00a0:',
  servicesThere: 'Les services et les chiffres d’aujourd’hui sont sur sa page.',
  population: 'Population',
  lastPopulation: (year: string) => `Dernière population connue, en ${year}`,
  populationIn: (year: string) => `Population municipale en ${year}`,
  inhabitants: (count: string) => `${count} habitants`,
  unknown: 'inconnue',
  area: 'Superficie approximative',
  areaReal: 'Superficie',
  postalCode: 'Code postal',
  postalCodes: 'Codes postaux',
  others: (count: string) => `et ${count} autres`,
  localities: 'Lieux du courrier',
  areaNotes: {
    REAL: 'La superficie est celle des limites réelles généralisées, eaux intérieures comprises\u00a0; les densités par km² en sont tirées.',
    BOUNDED:
      'La superficie est calculée sur un contour reconstruit à l’intérieur de limites réelles\u00a0: c’est un ordre de grandeur, et les densités par km² aussi.',
    APPROXIMATE:
      'La superficie est calculée sur des contours reconstruits\u00a0: c’est un ordre de grandeur, et les densités par km² aussi.',
    MARKER: 'Aucun contour n’est connu.',
  },
  onTheMap: 'Voir sur la carte',
  inTheGraph: 'Poser la question au graphe',
  sources: 'Sources et dates',
  everySource: (count: string) => `Sources de cette page\u00a0: ${count}`,
  threeDates:
    'Trois dates diffèrent\u00a0: celle que les données décrivent (écrite ci-dessous), celle où le producteur les a publiées (chez lui, par le lien), et celle où Maillage les a lues, que ce site ne montre pas encore.',
  describe: (place: string, inhabitants: string, services: string) =>
    `${place}${inhabitants}\u00a0: ${services}, densité, rang, histoire et services les plus proches, avec leurs sources.`,
  publicService: 'service public',
  publicServices: 'services publics',
  table: 'Télécharger (CSV)',
  next: 'Suivants',
  first: 'Revenir au début',
};

/** What a territory's page says around its tables. */
export const TERRITORY_WORDS: Bilingual<typeof fr> = {
  fr,
  en: {
    territories: 'Territories',
    officialCode: (level, code) => `${level} · official code ${code}`,
    down: {
      services:
        'The services do not answer for now: their number, their list and the nearest ones are missing. The rest of the page is complete. Try again in a moment.',
      history:
        'The history of the territory does not answer for now: its past states, its successors and its population year after year are missing. The rest of the page is complete. Try again in a moment.',
      part: 'Part of the data does not answer for now: this page is incomplete. Try again in a moment.',
    },
    gone: 'This code is no longer in force.',
    became: 'Its ground is now part of:',
    servicesThere: 'Services and figures of today are on its page.',
    population: 'Population',
    lastPopulation: (year) => `Last known population, in ${year}`,
    populationIn: (year) => `Municipal population in ${year}`,
    inhabitants: (count) => `${count} inhabitants`,
    unknown: 'unknown',
    area: 'Approximate area',
    areaReal: 'Area',
    postalCode: 'Postal code',
    postalCodes: 'Postal codes',
    others: (count) => `and ${count} more`,
    localities: 'Places letters name',
    areaNotes: {
      REAL: 'The area is that of the real limits, generalised, inland water included; densities per km² rest on it.',
      BOUNDED:
        'The area is computed on an outline rebuilt inside real limits: it is an order of magnitude, and so are densities per km².',
      APPROXIMATE:
        'The area is computed on rebuilt outlines: it is an order of magnitude, and so are densities per km².',
      MARKER: 'No outline is known.',
    },
    onTheMap: 'See on the map',
    inTheGraph: 'Ask the graph',
    sources: 'Sources and dates',
    everySource: (count) => `Sources of this page: ${count}`,
    threeDates:
      'Three dates differ: the one that the data describe (written below), the one on which the producer published them (at the producer’s, through the link), and the one on which Maillage read them, which this site does not show yet.',
    describe: (place, inhabitants, services) =>
      `${place}${inhabitants}: ${services}, density, rank, history and nearest services, with their sources.`,
    publicService: 'public service',
    publicServices: 'public services',
    table: 'Download (CSV)',
    next: 'Next',
    first: 'Back to the beginning',
  },
};
