import { z } from 'zod';

/** The columns of a grid that are read: a commune, and its level in one typology. */
export const gridColumns = (level: string): readonly string[] => ['insee_com', level];

/** A row of a grid: the levels that are promised, the blanks around them aside. */
export const gridRow = (level: string, labels: readonly string[]) =>
  z
    .object({
      insee_com: z.string().trim().min(1),
      [level]: z.string().trim().pipe(z.enum(labels)),
    })
    .transform((row) => ({ commune: row['insee_com'] ?? '', label: row[level] ?? '' }));
