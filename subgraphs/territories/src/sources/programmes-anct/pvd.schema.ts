import { z } from 'zod';

/** A town of the programme; the code of its commune is in a text. */
export const pvdRow = z.object({
  properties: z.object({
    id_territoire: z.string().trim().min(1),
    date_signature: z.union([z.iso.date(), z.literal('')]).nullish(),
    liste_geo: z.string().trim().min(1),
  }),
});
export type PvdRow = z.infer<typeof pvdRow>;
