import type { RejectedRow } from '@maillage/kit';
import { partition } from '@maillage/kit';
import { YearsFold } from '../../load/fold/fold-years.js';
import type { OfficialCode, OfficialCodeSource } from '../../load/official-code.port.js';
import type { StateGraph } from '../../load/state-graph.js';
import type { TerritoryDraft } from '../../load/territory-draft.js';
import { toStateGraph } from './historique.map.js';
import { stateRow } from './historique.schema.js';
import { readRows, versionOf } from './read-rows.js';
import { readVintage } from './read-vintage.js';
import { HISTORY_PACKAGE, VINTAGES } from './vintages.js';

type Rejected = Record<string, readonly RejectedRow[]>;

/** The official code from Etalab's npm packages: the latest, its forerunners, and the history. */
export class DecoupageAdministratif implements OfficialCodeSource {
  readonly version = VINTAGES.map((vintage) => versionOf(vintage.package)).join('+');

  read(): OfficialCode {
    const rejected: Rejected = {};
    const fold = new YearsFold(readHistory(rejected));
    let living: readonly TerritoryDraft[] = [];
    for (const vintage of VINTAGES) {
      const read = readVintage(vintage);
      Object.assign(rejected, read.rejected);
      fold.add(read.code);
      living = [...read.code.living.values()];
    }
    return { territories: living, history: fold.history(), rejected };
  }
}

function readHistory(rejected: Rejected): StateGraph {
  const file = 'historique-communes';
  const rows = partition(readRows(HISTORY_PACKAGE, file), stateRow);
  const { graph, rejected: unlinked } = toStateGraph(rows.kept);
  const refused = [...rows.rejected, ...unlinked];
  if (refused.length > 0) rejected[file] = refused;
  return graph;
}
