import type { z } from 'zod';
import type { RejectedRow } from '../progress/index.js';

/**
 * Rows that a schema accepts, and the others with their place in the file and the reason.
 *
 * @param concerns leaves out rows that the schema does not speak of
 */
export function partition<T>(
  rows: readonly unknown[],
  schema: z.ZodType<T>,
  concerns: (row: unknown) => boolean = () => true,
): { kept: T[]; rejected: RejectedRow[] } {
  const kept: T[] = [];
  const rejected: RejectedRow[] = [];
  for (const [index, row] of rows.entries()) {
    if (!concerns(row)) continue;
    const parsed = schema.safeParse(row);
    if (parsed.success) kept.push(parsed.data);
    else rejected.push({ line: index + 1, reason: reasonOf(parsed.error) });
  }
  return { kept, rejected };
}

function reasonOf(error: z.ZodError): string {
  return error.issues.map((i) => `${i.path.join('.')}: ${i.message}`).join('; ');
}
