import { z } from 'zod';
import type { Refused } from '../ingest/index.js';
import { LeftOut } from '../ingest/index.js';
import type { Cells } from './cells.js';
import type { DataSet } from './data-set.schema.js';
import type { OpenManifest } from './open-manifest.js';
import type { Tell } from './row-cells.js';
import { cellOf } from './row-cells.js';
import { NO_RULES, tableRules } from './table-schema.js';

/** What the cells of a row are; all that is wrong with them is told. */
export type ItemOf<Item> = (cells: Cells, tell: Tell) => Item | Refused;

/** What a row of a manifest's data is. */
export type ManifestRow<Item> = Item | LeftOut | Refused;

/**
 * The schema of the rows that a manifest describes. A row that is not kept is not judged; of one that is,
 * all that is wrong is told, the column being the path.
 */
export function manifestRow<Item>(
  { manifest: { keep }, table }: OpenManifest<DataSet>,
  itemOf: ItemOf<Item>,
): z.ZodType<ManifestRow<Item>> {
  const rules = table === null ? NO_RULES : tableRules(table);
  const leftOut = keep && new LeftOut(`« ${keep.column} » n’est pas ${keep.is.join(' ou ')}`);
  return z.record(z.string(), z.string()).transform((cells, context): ManifestRow<Item> => {
    if (keep && leftOut && !keep.is.includes(cellOf(cells, keep.column) ?? '')) return leftOut;
    const wrong = new Set<string>();
    const tell: Tell = (column, message) => {
      wrong.add(column);
      context.addIssue({ code: 'custom', path: [column], message });
    };
    rules(cells, tell);
    const item = itemOf(cells, tell);
    return wrong.size > 0 ? z.NEVER : item;
  });
}
