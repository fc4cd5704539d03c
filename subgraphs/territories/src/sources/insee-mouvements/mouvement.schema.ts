import { z } from 'zod';
import { MODALITY_CODES } from '../../movement/modality.js';

/** Columns that are read: capitals without accents (NCC) and articles (TNCC) repeat the name. */
export const MOUVEMENT_COLUMNS = [
  ...['MOD', 'DATE_EFF', 'TYPECOM_AV', 'COM_AV', 'LIBELLE_AV'],
  ...['TYPECOM_AP', 'COM_AP', 'LIBELLE_AP'],
] as const;

const TYPES = ['COM', 'COMA', 'COMD', 'ARM'] as const;

/** Four characters where a table has taken the code for a number. */
const code = z.string().regex(/^(?:\d{4,5}|2[AB]\d{3})$/);

const name = z.string().trim().min(1);

const nothing = z.literal('');

const after = {
  MOD: z.enum(MODALITY_CODES),
  DATE_EFF: z.iso.date(),
  TYPECOM_AP: z.enum(TYPES),
  COM_AP: code,
  LIBELLE_AP: name,
};

/** A row of mvtcommune; a few creations have nothing before. */
export const mouvementRow = z.union([
  z.object({ ...after, TYPECOM_AV: z.enum(TYPES), COM_AV: code, LIBELLE_AV: name }),
  z.object({ ...after, TYPECOM_AV: nothing, COM_AV: nothing, LIBELLE_AV: nothing }),
]);
export type MouvementRow = z.infer<typeof mouvementRow>;
