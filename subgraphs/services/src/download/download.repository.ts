import type { Cell } from '@maillage/kit';
import type { DataSource } from 'typeorm';
import { DOWNLOAD_COLUMNS } from './download.columns.js';

/** Id of the country. */
const FRANCE = 'FR';

/** Which services are downloaded. */
export interface Downloaded {
  /** Code of a kind; null for all that are services. */
  readonly kind: string | null;
  /** Id of a territory, `FR` for the country. */
  readonly territory: string;
}

/** A source that rows come from. */
export interface DownloadSource {
  readonly id: string;
  readonly title: string;
  readonly producer: string;
  readonly licence: string;
}

/** What is published under a version, and since when. */
export interface DownloadState {
  readonly version: string;
  readonly on: Date;
}

/** What is downloaded, as stored. */
export class DownloadRepository {
  constructor(private readonly database: DataSource) {}

  /** Null before the first load. */
  async state(): Promise<DownloadState | null> {
    const [row] = await this.database.query<DownloadState[]>(
      'SELECT version, loaded_at AS "on" FROM data_version',
    );
    return row ?? null;
  }

  async hasTerritory(id: string): Promise<boolean> {
    if (id === FRANCE) return true;
    const rows = await this.database.query<unknown[]>(
      'SELECT 1 FROM territory_copy WHERE id = $1',
      [id],
    );
    return rows.length > 0;
  }

  /** Label of a kind; null where none is so called. */
  async kindLabel(code: string): Promise<string | null> {
    const [row] = await this.database.query<{ label: string }[]>(
      'SELECT label FROM kind WHERE code = $1',
      [code],
    );
    return row?.label ?? null;
  }

  async count(wanted: Downloaded): Promise<number> {
    const [row] = await this.database.query<{ n: number }[]>(
      `SELECT count(*)::int AS n ${WANTED}`,
      valuesOf(wanted),
    );
    return row?.n ?? 0;
  }

  /** Rows by kind and name, in the order of the columns. */
  async rows(wanted: Downloaded): Promise<Cell[][]> {
    const rows = await this.database.query<Record<string, Cell>[]>(ROWS, valuesOf(wanted));
    return rows.map((row) => DOWNLOAD_COLUMNS.map(({ name }) => row[name] ?? null));
  }

  /** Those that the rows come from. */
  sources(wanted: Downloaded): Promise<DownloadSource[]> {
    return this.database.query(
      `SELECT id, title, producer, licence FROM source
       WHERE id IN (SELECT s.source ${WANTED}) ORDER BY id`,
      valuesOf(wanted),
    );
  }
}

const valuesOf = ({ kind, territory }: Downloaded): (string | null)[] => [
  kind,
  territory === FRANCE ? null : territory,
];

const WANTED = `
  FROM service s JOIN kind k ON k.num = s.kind
  WHERE CASE WHEN $1::text IS NULL THEN NOT k.infrastructure ELSE k.code = $1 END
    AND ($2::text IS NULL OR s.ancestors @> ARRAY[$2::text])`;

const ROWS = `
  SELECT ${DOWNLOAD_COLUMNS.map(({ sql, name }) => `${sql} AS "${name}"`).join(', ')}
  FROM (SELECT s.*, k.code, k.label ${WANTED}) s
  JOIN kind k ON k.num = s.kind
  JOIN source_state w ON w.id = s.state
  LEFT JOIN (
    SELECT source, max(valid_on) AS valid_on FROM snapshot WHERE status = 'ACCEPTED' GROUP BY source
  ) n ON n.source = s.source
  ORDER BY k.code, s.name, s.id`;
