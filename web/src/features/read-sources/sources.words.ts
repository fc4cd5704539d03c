import type { Bilingual } from '../../i18n/language.js';

interface SourcesWords {
  readonly title: string;
  readonly description: string;
  readonly lead: string;
  readonly services: string;
  readonly servicesCaption: string;
  readonly territories: string;
  readonly territoriesCaption: string;
  readonly packaged: string;
  readonly columns: Readonly<
    Record<
      'source' | 'described' | 'facts' | 'day' | 'quality' | 'kept' | 'rejected' | 'verified',
      string
    >
  >;
  readonly deduced: string;
  readonly kinds: (count: string) => string;
  readonly running: string;
  readonly runningBegins: string;
  readonly runningRows: (count: string) => string;
  readonly yes: string;
  readonly no: string;
}

/** What the page of sources says. */
export const SOURCES_WORDS: Bilingual<SourcesWords> = {
  fr: {
    title: 'Sources',
    description:
      'Qui produit les données du site, sous quelle licence, de quelle date, et ce qui en est gardé.',
    lead: 'Trois choses diffèrent et sont dites ici\u00a0: qui produit les données, le jour qu’elles décrivent, et combien de lignes ont été gardées ou refusées. Chaque source a sa page\u00a0: santé, défauts connus, publications et ce qu’elles ont changé. «\u00a0Vérifiée\u00a0»\u00a0: la source a été relue auprès de son producteur.',
    services: 'Services',
    servicesCaption: 'Sources des services publics',
    territories: 'Territoires',
    territoriesCaption: 'Sources des limites, typologies et mouvements des territoires',
    packaged: 'Ce qui vient avec le site',
    columns: {
      source: 'Source',
      described: 'Services décrits',
      facts: 'Ce qu’elle dit',
      day: 'Jour décrit',
      quality: 'Qualité, sur 100',
      kept: 'Lignes gardées',
      rejected: 'Refusées',
      verified: 'Vérifiée',
    },
    deduced: 'déduit',
    kinds: (count) => `${count} types de service`,
    running:
      'Des producteurs sont interrogés en ce moment\u00a0; leurs données seront montrées dès qu’elles auront été contrôlées.',
    runningBegins: 'Début',
    runningRows: (count) => `${count} lignes lues`,
    yes: 'oui',
    no: 'non',
  },
  en: {
    title: 'Sources',
    description:
      'Who produces the data of this site, under which licence, of which date, and what is kept of it.',
    lead: 'Three things differ and are told here: who produces the data, the day that they describe, and how many rows were kept or refused. Each source has its page: health, known defects, publications and what they changed. “Verified”: the source was read again at its producer’s.',
    services: 'Services',
    servicesCaption: 'Sources of the public services',
    territories: 'Territories',
    territoriesCaption: 'Sources of limits, typologies and movements of territories',
    packaged: 'What comes with the site',
    columns: {
      source: 'Source',
      described: 'Services described',
      facts: 'What it tells',
      day: 'Day described',
      quality: 'Quality, out of 100',
      kept: 'Rows kept',
      rejected: 'Refused',
      verified: 'Verified',
    },
    deduced: 'deduced',
    kinds: (count) => `${count} kinds of service`,
    running:
      'Producers are being asked now; their data will be shown as soon as they have been checked.',
    runningBegins: 'Beginning',
    runningRows: (count) => `${count} rows read`,
    yes: 'yes',
    no: 'no',
  },
};
