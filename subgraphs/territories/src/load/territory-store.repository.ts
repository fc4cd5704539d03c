import type { CopyValue } from '@maillage/kit';
import { copyRows } from '@maillage/kit';
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { DataSource, QueryRunner } from 'typeorm';
import type { LevelTopology } from '../outline/outline.types.js';
import { REAL_OUTLINE_COLUMNS } from './real-outline-rows.js';
import { TERRITORY_COLUMNS } from './territory-rows.js';

/** Everything that one version of the data holds. */
export interface TerritoryData {
  readonly version: string;
  readonly rows: Iterable<readonly CopyValue[]>;
  readonly outlines: readonly LevelTopology[];
  /** Rows of `real_outline`. */
  readonly real: Iterable<readonly CopyValue[]>;
}

/** Writes the tables that the other repositories read. */
export class TerritoryStore {
  constructor(private readonly database: DataSource) {}

  /** The version that is loaded; null before the first load. */
  async version(): Promise<string | null> {
    const [row] = await this.database.query<{ version: string }[]>(
      'SELECT version FROM data_version',
    );
    return row?.version ?? null;
  }

  /**
   * Replaces the data within the caller's transaction: readers see the old ones until it commits.
   *
   * @returns how many territories were written
   */
  async replace(
    runner: QueryRunner,
    { version, rows, outlines, real }: TerritoryData,
  ): Promise<number> {
    await runner.query('DELETE FROM territory');
    const count = await copyRows(runner, 'territory', TERRITORY_COLUMNS, rows);
    await runner.query('DELETE FROM real_outline');
    await copyRows(runner, 'real_outline', REAL_OUTLINE_COLUMNS, real);
    await runner.query(
      'DELETE FROM outline_file WHERE version NOT IN (SELECT version FROM data_version)',
    );
    for (const outline of outlines) await this.storeOutline(runner, version, outline);
    await runner.query('DELETE FROM data_version');
    await runner.query('INSERT INTO data_version (version) VALUES ($1)', [version]);
    return count;
  }

  /** Lets the planner know what the tables hold, before the first question comes. */
  async analyse(): Promise<void> {
    await this.database.query('ANALYZE territory, real_outline');
  }

  private async storeOutline(
    runner: QueryRunner,
    version: string,
    { level, topology }: LevelTopology,
  ): Promise<void> {
    const gzipped = gzipSync(JSON.stringify(topology), { level: 9 });
    const etag = `"${createHash('sha256').update(gzipped).digest('hex').slice(0, 16)}"`;
    await runner.query(
      'INSERT INTO outline_file (version, level, etag, gzipped) VALUES ($1, $2, $3, $4)',
      [version, level, etag, gzipped],
    );
  }
}
