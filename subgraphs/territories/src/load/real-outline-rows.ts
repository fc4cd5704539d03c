import type { CopyValue } from '@maillage/kit';
import { boxToDegrees } from '../outline/grid.js';
import { boxOf } from '../outline/ring.js';
import type { ChosenOutline } from './choose-outlines.js';
import type { TerritoryDraft } from './territory-draft.js';

/** Columns in the order of {@link realOutlineRows}. */
export const REAL_OUTLINE_COLUMNS = ['territory', 'level', 'extent', 'polygons'] as const;

/** Rows of `real_outline`. */
export function* realOutlineRows(
  drafts: readonly TerritoryDraft[],
  chosen: ReadonlyMap<string, ChosenOutline>,
): Generator<readonly CopyValue[]> {
  for (const { id, level } of drafts) {
    const outline = chosen.get(id);
    if (outline === undefined) continue;
    const [west, south, east, north] = boxToDegrees(boxOf(outline.polygons.flat(2)));
    const extent = `(${String(east)},${String(north)}),(${String(west)},${String(south)})`;
    yield [id, level, extent, JSON.stringify(outline.polygons)];
  }
}
