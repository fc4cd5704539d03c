import { z } from 'zod';
import { filled, text } from '../row.schema.js';

/** Columns that are read of the establishments. */
export const ESTABLISHMENT_COLUMNS = [
  'fi',
  'rs',
  'cat',
  'nat',
  'COMINSEE',
  'NUMVOI',
  'TYPVOI',
  'NOMVOI',
  'CPO',
  'LIBCOM',
] as const;

/** Columns that are read of maternity wards and perinatal centres. */
export const BIRTH_COLUMNS = ['FI', 'AUTOR'] as const;

/** Columns that are read of emergency departments. */
export const EMERGENCY_COLUMNS = ['FI', 'AUTGEN', 'AUTPED'] as const;

/** Nine characters, that of the département first: `2A` in Corse-du-Sud. */
const finess = z.string().regex(/^\d[\dAB]\d{7}$/, 'numéro FINESS attendu');

/** Codes of what has been no commune of Guadeloupe since 2007: Saint-Barthélemy and Saint-Martin. */
const COLLECTIVITIES: Readonly<Record<string, string>> = { '97123': '97701', '97127': '97801' };

/** DREES writes `9A123` for 97123: a letter for each overseas département. */
const commune = z
  .string()
  .regex(/^\d[\dA-F]\d{3}$/, 'code INSEE attendu')
  .transform((code) => code.replace(/^9[A-F]/, '97'))
  .transform((code) => COLLECTIVITIES[code] ?? code);

const establishment = z.object({
  fi: finess,
  rs: filled,
  cat: filled,
  nat: z.enum(['0', '1']),
  COMINSEE: commune,
  NUMVOI: text,
  TYPVOI: text,
  NOMVOI: text,
  CPO: text,
  LIBCOM: text,
});
/** An establishment of health: a place, or the legal person that runs some. */
export type Establishment = z.infer<typeof establishment>;

const authorised = z.enum(['0', '1', '']).transform((value) => value === '1');

/** A row of one of the three files, with its establishment. */
export const saeRow = z.discriminatedUnion('of', [
  z.object({ of: z.literal('ESTABLISHMENTS'), establishment }),
  z.object({
    ...{ of: z.literal('BIRTHS'), establishment },
    AUTOR: z.enum(['TYPE1', 'TYPE2', 'TYPE3', 'CPPR', '']),
  }),
  z.object({
    ...{ of: z.literal('EMERGENCIES'), establishment },
    ...{ AUTGEN: authorised, AUTPED: authorised },
  }),
]);
export type SaeRow = z.infer<typeof saeRow>;
