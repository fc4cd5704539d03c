import { z } from 'zod';
import { filled, position, text } from '../row.schema.js';
import { uicCode } from './network.schema.js';

/** Columns that are read of the list of passenger stations. */
export const STATION_COLUMNS = [
  'Nom',
  'Trigramme',
  'Segment(s) DRG',
  'Position géographique',
  'Code commune',
  'Code(s) UIC',
] as const;

/** Several values in one cell. */
const listOf = <T>(value: z.ZodType<T, string>) =>
  filled.transform((cell) => cell.split(';').map((part) => part.trim())).pipe(z.array(value));

/** A passenger station. */
export const stationRow = z.object({
  Nom: filled,
  Trigramme: text,
  'Segment(s) DRG': listOf(z.enum(['A', 'B', 'C'])),
  'Position géographique': position,
  'Code commune': text,
  'Code(s) UIC': listOf(uicCode),
});
export type StationRow = z.infer<typeof stationRow>;
