import { edition } from '@maillage/kit';
import type { ServiceProducer } from '../../producer/producer.port.js';
import { SCHOOL_KINDS } from './school.kinds.js';
import { toSchool } from './school.map.js';
import { rowsOfExport, rowsOfTable } from './school.rows.js';
import { schoolRow } from './school.schema.js';

const PORTAL = 'https://data.education.gouv.fr';
const DATA_SET = 'fr-en-annuaire-education';

/** Schools, from the directory of education. */
export const ECOLES: ServiceProducer = {
  info: {
    id: 'education-annuaire',
    title: 'Annuaire de l’éducation',
    producer: 'Ministère de l’Éducation nationale',
    licence: 'Licence Ouverte 2.0',
    url: `${PORTAL}/explore/dataset/${DATA_SET}/`,
    contact: `${PORTAL}/explore/dataset/${DATA_SET}/`,
    cadence: 'DAILY',
    defects: [
      'Un établissement et son annexe portent le même identifiant : l’annexe est suivie avec sa commune.',
      'La date d’ouverture des écoles anciennes est souvent celle de leur entrée dans le fichier (1965, 1971).',
      'Une école primaire est comptée parmi les écoles élémentaires, en disant qu’elle a une maternelle.',
      'Les services administratifs et les établissements médico-sociaux sont laissés de côté.',
    ],
    verified: false,
  },
  kinds: SCHOOL_KINDS,
  editions: [
    edition({
      files: {
        schools: { mirror: `services/education/{stamp}-ille-et-vilaine/${DATA_SET}.csv` },
      },
      rows: rowsOfTable,
      schema: schoolRow,
      map: toSchool,
    }),
    edition({
      files: {
        schools: {
          mirror: `services/education/{stamp}/${DATA_SET}.json`,
          api: {
            ...{ kind: 'opendatasoft', api: `${PORTAL}/api/explore/v2.1`, id: DATA_SET },
            orderBy: 'identifiant_de_l_etablissement',
          },
        },
      },
      rows: rowsOfExport,
      schema: schoolRow,
      map: toSchool,
    }),
  ],
};
