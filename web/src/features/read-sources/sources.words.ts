import type { Bilingual } from '../../i18n/language.js';

interface SourcesWords {
  readonly title: string;
  readonly description: string;
  readonly lead: string;
  readonly services: string;
  readonly servicesCaption: string;
  readonly territories: string;
  readonly columns: Readonly<
    Record<'source' | 'described' | 'read' | 'rejected' | 'verified', string>
  >;
  readonly deduced: string;
  readonly yes: string;
  readonly no: string;
}

/** What the page of sources says. */
export const SOURCES_WORDS: Bilingual<SourcesWords> = {
  fr: {
    title: 'Sources',
    description:
      'Qui produit les données du site, sous quelle licence, de quelle date, et combien de lignes en sont lues.',
    lead: 'Trois choses diffèrent et sont dites ici\u00a0: qui produit les données, la date qu’elles décrivent, et combien de lignes ont été lues ou écartées. «\u00a0Vérifiée\u00a0»\u00a0: la source a été relue auprès de son producteur.',
    services: 'Services',
    servicesCaption: 'Sources des services publics',
    territories: 'Territoires',
    columns: {
      source: 'Source',
      described: 'Services décrits',
      read: 'Lignes lues',
      rejected: 'Écartées',
      verified: 'Vérifiée',
    },
    deduced: 'déduit',
    yes: 'oui',
    no: 'non',
  },
  en: {
    title: 'Sources',
    description:
      'Who produces the data of this site, under which licence, of which date, and how many lines are read.',
    lead: 'Three things differ and are told here: who produces the data, the date that they describe, and how many lines were read or set aside. “Verified”: the source was read again at its producer’s.',
    services: 'Services',
    servicesCaption: 'Sources of the public services',
    territories: 'Territories',
    columns: {
      source: 'Source',
      described: 'Services described',
      read: 'Lines read',
      rejected: 'Set aside',
      verified: 'Verified',
    },
    deduced: 'deduced',
    yes: 'yes',
    no: 'no',
  },
};
