import type { Edition } from '@maillage/kit';
import { edition, fileNamed, readJson } from '@maillage/kit';
import type { Competence } from './competence.map.js';
import { toCompetence } from './competence.map.js';
import { competenceRow } from './competence.schema.js';

const DATASET =
  'https://api-lannuaire.service-public.gouv.fr/api/explore/v2.1/catalog/datasets/api-lannuaire-administration-locale-competence-geographique';

/**
 * Which office serves whom, as DILA publishes it on Service-public: several million pairs.
 * Unverified: neither its address nor a file of it was reached.
 */
export const COMPETENCES: Edition<Competence> = edition({
  files: {
    competences: {
      mirror: 'services/annuaire-dila-local/{stamp}/competence-geographique.json',
      url: `${DATASET}/exports/json`,
    },
  },
  rows: (files) => readJson(fileNamed(files, 'competences')),
  schema: competenceRow,
  map: toCompetence,
});
