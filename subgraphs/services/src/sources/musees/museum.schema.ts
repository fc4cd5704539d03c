import { z } from 'zod';
import { withOthers } from '../gathered.js';
import { degrees, filled, text } from '../row.schema.js';
import { museumId } from './museofile.schema.js';

/** Columns that are read of the list of 2026. */
export const MUSEUM_COLUMNS = [
  'Identifiant Muséofile',
  'Commune',
  'Nom officiel du musée',
  'Date arrêté attribution appellation',
  'Adresse',
  'Lieu',
  'Code Postal',
  'Téléphone',
  'URL',
  'Latitude',
  'Longitude',
] as const;

/** A museum as the list of 2026 describes it, beside the rows that bear its id. */
export const museumRow = withOthers(
  z.object({
    'Identifiant Muséofile': museumId,
    Commune: text,
    'Nom officiel du musée': filled,
    'Date arrêté attribution appellation': text,
    Adresse: text,
    Lieu: text,
    'Code Postal': text,
    Téléphone: text,
    URL: text,
    Latitude: degrees(90),
    Longitude: degrees(180),
  }),
);
export type MuseumRow = z.infer<typeof museumRow>;
