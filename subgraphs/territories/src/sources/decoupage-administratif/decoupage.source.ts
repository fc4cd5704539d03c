import type { RejectedRow } from '@maillage/kit';
import { partition } from '@maillage/kit';
import { YearsFold } from '../../load/fold/fold-years.js';
import type { PartialCode } from '../../load/fold/partial-code.js';
import { completed } from '../../load/fold/partial-code.js';
import type { OfficialCode, OfficialCodeSource } from '../../load/official-code.port.js';
import type { StateGraph } from '../../load/state-graph.js';
import type { YearCode } from '../../load/year-code.js';
import { toStateGraph } from './historique.map.js';
import { stateRow } from './historique.schema.js';
import { readRows, versionOf } from './read-rows.js';
import { readVintage } from './read-vintage.js';
import { HISTORY_PACKAGE, VINTAGES } from './vintages.js';

type Rejected = Record<string, readonly RejectedRow[]>;

/** The official code from Etalab's npm packages: the latest, its forerunners, and the history. */
export class DecoupageAdministratif implements OfficialCodeSource {
  readonly version = VINTAGES.map((vintage) => versionOf(vintage.package)).join('+');

  read(lists: readonly PartialCode[] = []): OfficialCode {
    const rejected: Rejected = {};
    const fold = new YearsFold(readHistory(rejected));
    let before: YearCode | null = null;
    for (const vintage of VINTAGES) {
      const { code, rejected: refused } = readVintage(vintage);
      Object.assign(rejected, refused);
      for (const list of listsBetween(before, code, lists)) fold.add(completed(list, before, code));
      fold.add(code);
      before = code;
    }
    const living = [...(before?.living.values() ?? [])];
    return { territories: living, history: fold.history(), rejected };
  }
}

/** Lists of the days between two codes, from the oldest. */
const listsBetween = (
  before: YearCode | null,
  { year }: YearCode,
  lists: readonly PartialCode[],
): PartialCode[] =>
  lists
    .filter((list) => list.year > (before?.year ?? 0) && list.year < year)
    .toSorted((a, b) => a.year - b.year);

function readHistory(rejected: Rejected): StateGraph {
  const file = 'historique-communes';
  const rows = partition(readRows(HISTORY_PACKAGE, file), stateRow);
  const { graph, rejected: unlinked } = toStateGraph(rows.kept);
  const refused = [...rows.rejected, ...unlinked];
  if (refused.length > 0) rejected[file] = refused;
  return graph;
}
