import { z } from 'zod';
import { degrees, filled, text } from '../row.schema.js';

/** A property of GeoJSON that may be null. */
const told = z
  .string()
  .nullable()
  .transform((value) => value?.trim() || undefined);

/** Positions of GeoJSON. */
const geometry = z
  .object({ type: z.literal('Point'), coordinates: z.tuple([z.number(), z.number()]) })
  .nullable();

const HOURS = ['h_lundi', 'h_mardi', 'h_mercredi', 'h_jeudi', 'h_vendredi', 'h_samedi'] as const;

/** The six cells of a week, Monday first. */
export type WeekRow = Readonly<Record<(typeof HOURS)[number], string | undefined>>;

/** Cells of a week in order. */
export const weekOf = (row: WeekRow): readonly (string | undefined)[] =>
  HOURS.map((day) => row[day]);

const week = {
  ...{ h_lundi: told, h_mardi: told, h_mercredi: told },
  ...{ h_jeudi: told, h_vendredi: told, h_samedi: told },
};

/** January 2020: no number, a geocoder's answer as commune. */
export const firstRow = z.object({
  geometry,
  properties: z.object({
    insee_dep: filled,
    lib_france_services: filled,
    adresse: told,
    adresse_cplmt: told,
    code_postal: z.number().int().positive(),
    lib_com: filled,
    type_structure: told,
    lib_structure: told,
    itinerance: told,
    result_postcode: z.number().int().nullable(),
    result_city: told,
    result_citycode: told,
    ...week,
  }),
});
export type FirstRow = z.infer<typeof firstRow>;

/** March and October 2020: a number, `1.0` in the first of the two. */
export const numberedRow = z.object({
  geometry,
  properties: z.object({
    MATRICULE: z.number().int().positive(),
    lib_france_services: filled,
    ADRESSE: told,
    'COMPLEMENT.D.ADRESSE': told,
    insee_com: told,
    code_postal: told,
    lib_com: told,
    'CONTACT.MAIL': told,
    TELEPHONE: told,
    'Commentaire.horaires': told,
    ITINERANCE: told,
    FORMAT_FS: z.enum(['Espace labellisé', 'Antenne']),
    Groupe: told,
    Labellisation: told,
    ...week,
  }),
});
export type NumberedRow = z.infer<typeof numberedRow>;

/** 2024: a table. */
export const listedRow = z.object({
  id_fs: z.string().regex(/^\d+$/),
  lib_fs: filled,
  adresse: text,
  complement_adresse: text,
  insee_com: text,
  code_postal: text,
  lib_com: text,
  latitude: degrees(90),
  longitude: degrees(180),
  mail: text,
  telephone: text,
  ...{ h_lundi: text, h_mardi: text, h_mercredi: text },
  ...{ h_jeudi: text, h_vendredi: text, h_samedi: text },
  prise_rdv: text,
  commentaire: text,
  type_fs: z.enum(['Principal', 'Antenne']),
  format_fs: text,
  groupe_fs: text,
  labellisation_fs: text,
});
export type ListedRow = z.infer<typeof listedRow>;

/** Columns of 2024 that are read. */
export const LISTED_COLUMNS = Object.keys(listedRow.shape);
