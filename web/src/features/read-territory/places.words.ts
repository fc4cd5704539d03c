import type { Bilingual } from '../../i18n/language.js';

const fr = {
  onSite: (count: string) => `Services sur place (${count})`,
  none: 'Aucun service connu ici.',
  elsewhereBelow: 'Les plus proches sont plus bas.',
  nextServices: 'Services suivants',
  elsewhere: 'Les plus proches ailleurs',
  nearestCaption:
    'Distances à vol d’oiseau, depuis le centre approximatif du territoire ; par la route, c’est plus long',
  kind: 'Service',
  name: 'Nom',
  commune: 'Commune',
  crowFlies: 'À vol d’oiseau',
  inside: (count: string) => `Territoires à l’intérieur (${count})`,
  insideCaption: 'Le niveau juste en dessous, par ordre alphabétique',
  territory: 'Territoire',
  level: 'Niveau',
  population: 'Population',
  nextPlaces: 'Territoires suivants',
};

/** What the lists of services and territories say. */
export const PLACES_WORDS: Bilingual<typeof fr> = {
  fr,
  en: {
    onSite: (count) => `Services here (${count})`,
    none: 'No known service here.',
    elsewhereBelow: 'The nearest ones are further down.',
    nextServices: 'Next services',
    elsewhere: 'Nearest elsewhere',
    nearestCaption:
      'Distances as the crow flies, from the approximate centre of the territory; by road it is longer',
    kind: 'Service',
    name: 'Name',
    commune: 'Commune',
    crowFlies: 'As the crow flies',
    inside: (count) => `Territories inside (${count})`,
    insideCaption: 'The level just below, in alphabetical order',
    territory: 'Territory',
    level: 'Level',
    population: 'Population',
    nextPlaces: 'Next territories',
  },
};
