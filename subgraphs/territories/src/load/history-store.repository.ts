import type { CopyValue } from '@maillage/kit';
import { copyRows } from '@maillage/kit';
import type { DataSource, QueryRunner } from 'typeorm';
import { populationRows, VALUE_COLUMNS } from './constant-perimeter.js';
import {
  linkRows,
  membershipRows,
  STATE_COLUMNS,
  stateRows,
  successionRows,
} from './history-rows.js';
import type { OfficialHistory } from './official-history.js';
import type { TerritoryDraft } from './territory-draft.js';

type Rows = Iterable<readonly CopyValue[]>;
type Table = readonly [table: string, columns: readonly string[], rows: Rows];

const LINK_COLUMNS = ['from_state', 'to_state'];
const MEMBERSHIP_COLUMNS = ['territory', 'parents', 'valid_from', 'valid_to'];

/** Writes the tables of territories over time. */
export class HistoryStore {
  constructor(private readonly database: DataSource) {}

  /**
   * Replaces the history within the caller's transaction.
   *
   * @returns rows written, by table
   */
  async replace(
    runner: QueryRunner,
    history: OfficialHistory,
    living: readonly TerritoryDraft[],
  ): Promise<Record<string, number>> {
    const written: Record<string, number> = {};
    for (const [table, columns, rows] of tablesOf(history, living)) {
      await runner.query(`DELETE FROM ${table}`);
      written[table] = await copyRows(runner, table, columns, rows);
    }
    return written;
  }

  /** Lets the planner know what the tables hold. */
  async analyse(): Promise<void> {
    await this.database.query(
      'ANALYZE territory_state, state_link, succession, membership, variable_value',
    );
  }
}

function tablesOf(history: OfficialHistory, living: readonly TerritoryDraft[]): Table[] {
  const { graph } = history;
  return [
    ['territory_state', STATE_COLUMNS, stateRows(graph)],
    ['state_link', LINK_COLUMNS, linkRows(graph)],
    ['succession', LINK_COLUMNS, successionRows(graph)],
    ['membership', MEMBERSHIP_COLUMNS, membershipRows(history)],
    ['variable_value', VALUE_COLUMNS, populationRows(history, living)],
  ];
}
