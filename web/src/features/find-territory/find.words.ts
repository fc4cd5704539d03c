import type { Bilingual } from '../../i18n/language.js';

const fr = {
  title: 'Chercher',
  titleOf: (query: string) => `Recherche\u00a0: «\u00a0${query}\u00a0»`,
  description:
    'Chercher une commune, une intercommunalité, un département, une région ou un service public.',
  field: 'Commune, code postal, service…',
  submit: 'Chercher',
  prompt: 'Écrivez un nom de lieu ou de service, un code postal ou un code officiel.',
  found: (territories: string, services: string) => `${territories}, ${services}.`,
  unloaded: (kinds: string) =>
    `Aucune source chargée ici ne dit où sont ces services\u00a0: ${kinds}. Cela ne veut pas dire qu’il n’y en a pas.`,
  territory: 'territoire',
  severalTerritories: 'territoires',
  territories: 'Territoires',
  aService: 'Service',
  service: 'service',
  severalServices: 'services',
  services: 'Services',
  kinds: 'Types de services',
  onTheMap: 'sur la carte',
  gone: 'Codes qui ne sont plus en vigueur',
  onlyGone: 'Ce code n’est plus en vigueur.',
  became: 'devient',
  nothing: (query: string) => `Rien ne correspond à «\u00a0${query}\u00a0».`,
  tries: [
    'Vérifiez l’orthographe\u00a0: les accents et les tirets ne comptent pas, une faute ou deux se pardonnent.',
    'Cherchez un code postal (59100) ou un code officiel (59512, 2A004).',
    'Écrivez un service et un lieu\u00a0: «\u00a0gare roubaix\u00a0».',
    'Écrivez moins de mots.',
  ],
  down: {
    territories:
      'La recherche de territoires ne répond pas pour l’instant\u00a0: il en manque peut-être ici.',
    services:
      'La recherche de services ne répond pas pour l’instant\u00a0: il en manque peut-être ici.',
  },
  inhabitants: (count: string) => `${count} habitants`,
  noLonger: 'n’existe plus',
  code: 'code officiel',
  postalCode: 'code postal',
  near: 'Les services près de moi',
};

/** What the search says. */
export const FIND_WORDS: Bilingual<typeof fr> = {
  fr,
  en: {
    title: 'Search',
    titleOf: (query) => `Search: “${query}”`,
    description: 'Search for a commune, a group of communes, a département, a region or a service.',
    field: 'Commune, postal code, service…',
    submit: 'Search',
    prompt: 'Type the name of a place or a service, a postal code or an official code.',
    found: (territories, services) => `${territories}, ${services}.`,
    unloaded: (kinds) =>
      `No source loaded here tells where these services are: ${kinds}. It does not mean that there are none.`,
    territory: 'territory',
    severalTerritories: 'territories',
    territories: 'Territories',
    aService: 'Service',
    service: 'service',
    severalServices: 'services',
    services: 'Services',
    kinds: 'Kinds of services',
    onTheMap: 'on the map',
    gone: 'Codes no longer in force',
    onlyGone: 'This code is no longer in force.',
    became: 'became',
    nothing: (query) => `Nothing matches “${query}”.`,
    tries: [
      'Check the spelling: accents and hyphens do not count, a mistake or two is forgiven.',
      'Search for a postal code (59100) or an official code (59512, 2A004).',
      'Type a service and a place: “gare roubaix”.',
      'Type fewer words.',
    ],
    down: {
      territories: 'The search for territories does not answer for now: some may be missing here.',
      services: 'The search for services does not answer for now: some may be missing here.',
    },
    inhabitants: (count) => `${count} inhabitants`,
    noLonger: 'no longer exists',
    code: 'official code',
    postalCode: 'postal code',
    near: 'Services near me',
  },
};
