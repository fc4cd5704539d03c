import { z } from 'zod';
import { position, text } from '../row.schema.js';

/** Columns that are read of the base of 2021. */
export const MUSEOFILE_COLUMNS = [
  'ref',
  'nomoff',
  'nomusage',
  'lieu_m',
  'adrl1_m',
  'cp_m',
  'ville_m',
  'tel_m',
  'url_m',
  'dompal',
  'geolocalisation',
] as const;

/** `M` and four digits, the same from 2021 to 2026. */
export const museumId = z
  .string()
  .trim()
  .regex(/^M\d{4}$/, 'identifiant Muséofile attendu');

/** A museum as the base of 2021 describes it, under its official name or the one in use. */
export const museofileRow = z
  .object({
    ref: museumId,
    nomoff: text,
    nomusage: text,
    lieu_m: text,
    adrl1_m: text,
    cp_m: text,
    ville_m: text,
    tel_m: text,
    url_m: text,
    dompal: text,
    geolocalisation: position,
  })
  .transform((row, context) => {
    const name = row.nomoff ?? row.nomusage;
    if (name !== undefined) return { ...row, name };
    context.addIssue({ code: 'custom', path: ['nomoff'], message: 'ce musée n’a pas de nom' });
    return z.NEVER;
  });
export type MuseofileRow = z.infer<typeof museofileRow>;
