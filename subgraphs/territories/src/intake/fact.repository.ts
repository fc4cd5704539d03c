import type { Queried } from '@maillage/kit';
import type { TerritoryTable } from '../producer/territory-producer.port.js';

/** A fact of an accepted snapshot. */
export interface AcceptedFact {
  readonly source: string;
  readonly snapshot: number;
  /** The day that its snapshot describes (ISO). */
  readonly validOn: string;
  readonly record: string;
  readonly kind: string;
  readonly file: string | null;
  readonly line: number;
  readonly data: unknown;
}

/** Facts that complete the tables of territories, for whoever loads them. */
export class FactRepository {
  constructor(private readonly database: Queried) {}

  /** Changes when accepted facts do; empty without any. */
  async version(): Promise<string> {
    const [row] = await this.database.query<{ version: string | null }[]>(VERSION);
    return row?.version ?? '';
  }

  /** Every accepted fact for a table: the oldest day first, then by source and record. */
  of(table: TerritoryTable): Promise<AcceptedFact[]> {
    return this.database.query(FACTS, [table]);
  }
}

const VERSION = `
  SELECT string_agg(s.id::text, ',' ORDER BY s.id) AS version FROM snapshot s
  WHERE s.status = 'ACCEPTED'
    AND EXISTS (SELECT 1 FROM snapshot_row r WHERE r.snapshot = s.id AND r.about <> 'VALUE')`;

const FACTS = `
  SELECT s.source, s.id AS snapshot, s.valid_on::text AS "validOn", r.record, r.kind, r.file, r.line,
    r.data
  FROM snapshot_row r JOIN snapshot s ON s.id = r.snapshot
  WHERE s.status = 'ACCEPTED' AND r.about = $1
  ORDER BY s.valid_on, s.source, r.record`;
