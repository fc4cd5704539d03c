import type { Bilingual } from '../i18n/language.js';

interface PlaceWords {
  readonly place: string;
  readonly hint: string;
  readonly unknown: (name: string) => string;
  readonly alike: string;
}

/** What the field of a place says. */
export const PLACE_WORDS: Bilingual<PlaceWords> = {
  fr: {
    place: 'Commune, EPCI, département ou région',
    hint: 'Un nom, un code postal ou un code officiel\u00a0; vide pour la France.',
    unknown: (name) =>
      `Aucun territoire ne s’appelle «\u00a0${name}\u00a0»\u00a0: voici la France entière.`,
    alike: 'Chercher les noms qui lui ressemblent',
  },
  en: {
    place: 'Commune, group of communes, département or region',
    hint: 'A name, a postcode or an official code; empty for France.',
    unknown: (name) => `No territory is called “${name}”: here is the whole of France.`,
    alike: 'Search for names that look like it',
  },
};
