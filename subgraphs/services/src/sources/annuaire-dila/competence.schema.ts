import { z } from 'zod';
import { filled } from '../row.schema.js';
import { listed } from './api.schema.js';

/**
 * A record of the API of competences: for a commune and a kind of service, the ids of the offices
 * that serve it, which are those of the directory's API. Written from public descriptions of the data
 * set; no record of it was seen.
 */
export const competenceRow = z.object({
  code_insee_commune: filled,
  code_type_service_local: filled,
  id_service_local: listed(filled),
});
export type CompetenceRow = z.infer<typeof competenceRow>;
