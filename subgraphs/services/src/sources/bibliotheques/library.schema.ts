import { z } from 'zod';
import { degrees, filled, text, whole } from '../row.schema.js';

/** Columns that are read of the libraries: one of their names ends with a blank. */
export const LIBRARY_COLUMNS = [
  'CP',
  'Code_bib',
  'Surface',
  'Amplitude horaire',
  "Nom de l'établissement",
  'Complément',
  'Adresse',
  'Ville',
  'Code insee commune',
  'Longitude',
  'Latitude',
  'Statut',
  'Type adresse ',
] as const;

/** Hours or square metres; zero is what is not told. */
const measure = text.transform((value, context) => {
  if (value === undefined) return undefined;
  const number = Number(value.replace(',', '.'));
  if (Number.isFinite(number) && number >= 0) return number === 0 ? undefined : number;
  context.addIssue({ code: 'custom', message: `« ${value.slice(0, 30)} » n’est pas une mesure` });
  return z.NEVER;
});

/** A library, one of its stores or its offices. */
export const libraryRow = z.object({
  CP: text,
  Code_bib: whole,
  Surface: measure,
  'Amplitude horaire': measure,
  "Nom de l'établissement": filled,
  Complément: text,
  Adresse: text,
  Ville: text,
  'Code insee commune': text,
  Longitude: degrees(180),
  Latitude: degrees(90),
  Statut: filled,
  'Type adresse ': z.enum([
    'Bâtiment ouvert',
    'Lieu uniquement administratif',
    'Bibliothèque départementale',
    'Inconnue',
    'Bibliobus',
    'Réserve de documents non ouverte au public',
  ]),
});
export type LibraryRow = z.infer<typeof libraryRow>;
