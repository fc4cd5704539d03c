import { inTransaction } from '@maillage/kit';
import type { DataSource } from 'typeorm';
import { tellFeed } from '../history/reconcile.js';

/** An event to invent, of a service that there is. */
export interface InventedEvent {
  readonly id: string;
  readonly nature: string;
  readonly service: string;
  /** Code of a kind, before and after. */
  readonly kind: string;
  /** Id of a commune. */
  readonly commune: string;
  readonly source: string;
}

const WRITTEN = `
  INSERT INTO service_event (id, source, nature, service, kind_from, kind_to, mass, after, before, commune,
    backfilled, known_from)
  SELECT e.id, e.source, e.nature, e.service, k.num, k.num, false, current_date - 30, current_date,
    e.commune, false, now()
  FROM jsonb_to_recordset($1::jsonb) AS e (id text, source text, nature text, service text, kind text, commune text)
  JOIN kind k ON k.code = e.kind`;

/**
 * Writes events and tells them in the feed as a sync does, in one transaction: for measures and tests, never for a hub
 * that people read.
 *
 * @returns when the transaction was about to be committed, in milliseconds since 1970
 */
export function tellEvents(
  database: DataSource,
  events: readonly InventedEvent[],
): Promise<number> {
  return inTransaction(database, async (runner) => {
    await runner.query(WRITTEN, [JSON.stringify(events)]);
    const told = await tellFeed(runner);
    if (told !== events.length) throw new Error(`${String(told)} of ${String(events.length)} told`);
    return Date.now();
  });
}
