import { z } from 'zod';

const QUARTER = /^QN[\dA-Z]{6}$/;

/** A commune and its priority neighbourhoods, their codes in one cell. */
export const qpvRow = z.object({
  properties: z.object({
    insee_com: z.string().trim().min(1),
    code_qp: z
      .string()
      .transform((cell) => [...new Set(cell.split(',').map((code) => code.trim()))])
      .pipe(z.array(z.string().regex(QUARTER, 'un code de quartier est attendu')).min(1)),
  }),
});
