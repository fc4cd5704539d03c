import { z } from 'zod';

/** Columns that are read. */
export const HEXASMAL_COLUMNS = [
  ...['Code_commune_INSEE', 'Code_postal', 'Ligne_5', 'Libellé_d_acheminement'],
  ...['latitude', 'longitude'],
] as const;

const angle = (limit: number) =>
  z
    .string()
    .regex(/^-?\d+(?:\.\d+)?$/, 'degrés attendus')
    .transform(Number)
    .refine((degrees) => Math.abs(degrees) <= limit, `au-delà de ${String(limit)} degrés`);

/** A commune, a postal code that serves it, and a place inside it. */
export const hexasmalRow = z.object({
  Code_commune_INSEE: z.string().regex(/^(?:\d{5}|2[AB]\d{3})$/),
  Code_postal: z.string().regex(/^\d{5}$/),
  Ligne_5: z.string().trim(),
  Libellé_d_acheminement: z.string().trim().min(1),
  latitude: angle(90),
  longitude: angle(180),
});
export type HexasmalRow = z.infer<typeof hexasmalRow>;
