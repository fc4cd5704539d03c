import { z } from 'zod';

/** Columns that are read. */
export const COG_COLUMNS = [
  ...['typecom', 'com', 'reg', 'dep', 'arr', 'libelle', 'comparent'],
] as const;

const code = z.string().regex(/^(?:\d{5}|2[AB]\d{3})$/);
const libelle = z.string().trim().min(1);

/** A commune, or a part of one with the commune that it is part of. */
export const cogRow = z.discriminatedUnion('typecom', [
  z.object({
    ...{ typecom: z.literal('COM'), com: code, libelle },
    reg: z.string().regex(/^\d\d$/),
    dep: z.string().regex(/^(?:\d\d|2[AB]|97\d)$/),
    // Mayotte has no arrondissement.
    arr: z.string().regex(/^(?:(?:\d\d|2[AB]|97\d)\d)?$/),
  }),
  z.object({
    ...{ typecom: z.enum(['COMD', 'COMA', 'ARM']), com: code, libelle, comparent: code },
  }),
]);
export type CogRow = z.infer<typeof cogRow>;
