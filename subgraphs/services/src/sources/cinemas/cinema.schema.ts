import { z } from 'zod';
import { degrees, filled, text, whole } from '../row.schema.js';

/** Columns that are read of the cinemas. */
export const CINEMA_COLUMNS = [
  'N° auto',
  'nom',
  'adresse',
  'code INSEE',
  'commune',
  'écrans',
  'fauteuils',
  'AE',
  'genre',
  'multiplexe',
  'latitude',
  'longitude',
] as const;

const yesOrNo = z.enum(['OUI', 'NON']);

/** A cinema; whole numbers are written with a decimal. */
export const cinemaRow = z.object({
  'N° auto': filled,
  nom: filled,
  adresse: text,
  'code INSEE': text,
  commune: text,
  écrans: whole,
  fauteuils: whole,
  AE: yesOrNo,
  genre: z.enum(['FIXE', 'ITINERANT']),
  multiplexe: yesOrNo,
  latitude: degrees(90),
  longitude: degrees(180),
});
export type CinemaRow = z.infer<typeof cinemaRow>;
