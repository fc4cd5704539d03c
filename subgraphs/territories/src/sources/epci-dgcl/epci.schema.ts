import { z } from 'zod';
import { EpciNature, EpciTaxation } from '../../epci/epci.type.js';

/** Columns that are read, which every year has. */
export const EPCI_COLUMNS = ['siren', 'nom', 'nature', 'fiscalite', 'insee'] as const;

/** A member of an EPCI. */
export const epciRow = z.object({
  siren: z.string().regex(/^\d{9}$/),
  nom: z.string().trim().min(1),
  nature: z.enum(EpciNature),
  fiscalite: z.enum(EpciTaxation),
  insee: z.string().regex(/^(?:\d{4,5}|2[AB]\d{3})$/),
});
export type EpciRow = z.infer<typeof epciRow>;
