import { z } from 'zod';

const day = z.iso.date();

/** A dated state of historique-communes.json: a commune, or a part of one (COMP kept no rank). */
export const stateRow = z
  .object({
    id: z.string().regex(/^COM[PDA]?-[0-9AB]{5}@\d{4}-\d{2}-\d{2}(@\d+)?$/),
    type: z.enum(['COM', 'COMD', 'COMA', 'COMP']),
    code: z.string().length(5),
    nom: z.string().min(1),
    /** Absent from the states that have always been. */
    dateDebut: day.optional(),
    raisonDebut: z.string().optional(),
    dateFin: day.optional(),
    raisonFin: z.string().optional(),
    successeur: z.string().optional(),
    pole: z.string().optional(),
    membres: z.array(z.string()).default([]),
  })
  .refine((row) => (row.dateFin ?? '9') > (row.dateDebut ?? ''), 'dateFin before dateDebut')
  .refine((row) => row.type === 'COM' || row.pole !== undefined, 'a part without its whole');
export type StateRow = z.infer<typeof stateRow>;
