import type { Bilingual } from '../../i18n/language.js';

const fr = {
  here: 'Services sur place',
  onSite: (count: string) => `Services sur place (${count})`,
  none: 'Aucun service connu ici.',
  ofWholeCommune:
    'Les services ne sont connus que pour la commune entière. Ceux qu’elle a, et les plus proches ailleurs\u00a0:',
  elsewhereBelow: 'Les plus proches sont plus bas.',
  nextServices: 'Services suivants',
  otherServices: (count: string) => `Autres services de cette page\u00a0: ${count}`,
  elsewhere: 'Les plus proches ailleurs',
  nearestCaption:
    'Distances à vol d’oiseau, depuis le centre approximatif du territoire\u00a0; par la route, c’est plus long. Le plus proche n’est pas toujours celui dont dépend la commune',
  nearestOfKind: 'Service, nom et commune',
  crowFlies: 'À vol d’oiseau',
  inside: (count: string) => `Territoires à l’intérieur (${count})`,
  insideCaption: 'Le niveau juste en dessous, par ordre alphabétique',
  territory: 'Territoire',
  level: 'Niveau',
  population: 'Population',
  nextPlaces: 'Territoires suivants',
  files: 'Télécharger ces services',
  filePackage: 'Tout, avec schéma et licences (ZIP)',
  tooManyForFile: (most: string) =>
    `Plus de ${most} services\u00a0: téléchargez-les par région ou par département, ou par type depuis la carte.`,
};

/** What the lists of services and territories say. */
export const PLACES_WORDS: Bilingual<typeof fr> = {
  fr,
  en: {
    here: 'Services here',
    onSite: (count) => `Services here (${count})`,
    none: 'No known service here.',
    ofWholeCommune:
      'Services are known of the whole commune only. Those it has, and the nearest elsewhere:',
    elsewhereBelow: 'The nearest ones are further down.',
    nextServices: 'Next services',
    otherServices: (count) => `Other services of this page: ${count}`,
    elsewhere: 'Nearest elsewhere',
    nearestCaption:
      'Distances as the crow flies, from the approximate centre of the territory; by road it is longer. The nearest is not always the one that the commune depends on',
    nearestOfKind: 'Service, name and commune',
    crowFlies: 'As the crow flies',
    inside: (count) => `Territories inside (${count})`,
    insideCaption: 'The level just below, in alphabetical order',
    territory: 'Territory',
    level: 'Level',
    population: 'Population',
    nextPlaces: 'Next territories',
    files: 'Download these services',
    filePackage: 'All, with schema and licences (ZIP)',
    tooManyForFile: (most) =>
      `More than ${most} services: download them by region or department, or by type from the map.`,
  },
};
