import { z } from 'zod';
import { withOthers } from '../gathered.js';
import { filled, text } from '../row.schema.js';

const angle = (limit: number) => z.number().min(-limit).max(limit).nullish();

const words = z
  .string()
  .nullish()
  .transform((value) => value ?? undefined)
  .pipe(text);

/** A host of digital advisers, as one decision of the State names it; keys bear accents. */
export const hostRow = withOthers(
  z.object({
    siret: z.string().regex(/^\d{14}$/, 'SIRET attendu'),
    raison_sociale: filled.refine((name) => name !== '0', 'le nom est absent'),
    nb_cnfs: z.number().int().positive(),
    date_de_validation_en_comité_de_sélection: z.iso.date(),
    type: z.enum(['publique', 'privée']),
    france_services: words,
    adresse: words,
    commune_insee: words,
    insee_com: words,
    code_postal_bis: words,
    latitude: angle(90),
    longitude: angle(180),
  }),
);
export type HostRow = z.infer<typeof hostRow>;
