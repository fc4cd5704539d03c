import { edition } from '@maillage/kit';
import type { BilingualProducer } from '../../producer/producer.port.js';
import { SCHOOL_KINDS } from './school.kinds.js';
import { toSchool } from './school.map.js';
import { rowsOfExport, rowsOfTable } from './school.rows.js';
import { schoolRow } from './school.schema.js';

const PORTAL = 'https://data.education.gouv.fr';
const DATA_SET = 'fr-en-annuaire-education';

/** Schools, from the directory of education. */
export const ECOLES: BilingualProducer = {
  info: {
    id: 'education-annuaire',
    title: 'Annuaire de l’éducation',
    producer: 'Ministère de l’Éducation nationale',
    licence: 'Licence Ouverte 2.0',
    url: `${PORTAL}/explore/dataset/${DATA_SET}/`,
    contact: `${PORTAL}/explore/dataset/${DATA_SET}/`,
    cadence: 'DAILY',
    defects: [
      {
        fr: 'Un établissement et son annexe portent le même identifiant : l’annexe est suivie avec sa commune.',
        en: 'A school and its annexe bear the same identifier: the annexe is followed with its commune.',
      },
      {
        fr: 'La date d’ouverture des écoles anciennes est souvent celle de leur entrée dans le fichier (1965, 1971).',
        en: 'The opening date of old schools is often that of their entry in the file (1965, 1971).',
      },
      {
        fr: 'Une école primaire est comptée parmi les écoles élémentaires, en disant qu’elle a une maternelle.',
        en: 'A primary school (école primaire) is counted among elementary schools, with the mention that it has a nursery school.',
      },
      {
        fr: 'Les services administratifs et les établissements médico-sociaux sont laissés de côté.',
        en: 'Administrative services and medico-social establishments are left out.',
      },
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
