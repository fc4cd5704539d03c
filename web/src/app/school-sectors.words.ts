import type { Bilingual } from '../i18n/language.js';

/** Schools whose sectors are set by the same authority. */
export type SchoolLevel = 'primary' | 'lowerSecondary' | 'upperSecondary';

interface SchoolSectorsWords {
  /** Who sets the sectors of a level, and whom to ask. */
  readonly who: Readonly<Record<SchoolLevel, string>>;
  readonly lead: string;
  readonly notNearest: string;
  readonly notPrivate: string;
  readonly isPrivate: string;
}

/** What must be known before a school is taken for that of a child. */
export const SCHOOL_SECTORS_WORDS: Bilingual<SchoolSectorsWords> = {
  fr: {
    lead: 'L’établissement public d’un enfant dépend de son adresse, par la carte scolaire.',
    who: {
      primary: 'Pour l’école, le secteur est fixé par la commune\u00a0: demandez à la mairie.',
      lowerSecondary:
        'Pour le collège, le secteur est fixé par le département\u00a0: demandez au conseil départemental.',
      upperSecondary:
        'Pour le lycée, le secteur est fixé par l’académie\u00a0: demandez au rectorat.',
    },
    notNearest: 'Ce n’est pas toujours le plus proche, ni celui de la commune.',
    notPrivate: 'Le privé n’a pas de secteur.',
    isPrivate:
      'Cet établissement est privé\u00a0: il n’a pas de secteur, l’inscription se demande auprès de lui.',
  },
  en: {
    lead: 'The public school of a child depends on the child’s address, by school sectors (“carte scolaire”).',
    who: {
      primary:
        'For nursery and elementary school, the commune sets the sector: ask the town hall (mairie).',
      lowerSecondary:
        'For lower secondary school (collège), the département sets the sector: ask the departmental council.',
      upperSecondary:
        'For high school (lycée), the académie sets the sector: ask the education office (rectorat).',
    },
    notNearest: 'It is not always the nearest one, nor that of the commune.',
    notPrivate: 'Private schools have no sector.',
    isPrivate: 'This school is private: it has no sector, and one enrols with the school itself.',
  },
};
