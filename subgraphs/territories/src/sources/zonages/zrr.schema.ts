import { z } from 'zod';

/** What the list calls each class. */
export const ZRR_STATUS = { C: 'classee', PC: 'en-partie', NC: 'non-classee' } as const;

/** A row of the list, as the application that keeps it writes its objects. */
export const zrrRow = z.object({
  model: z.literal('geo.zrr'),
  fields: z.object({
    insee_code: z.string().trim().min(1),
    status: z.enum(['C', 'PC', 'NC']),
  }),
});
