import type { QueryRunner } from 'typeorm';

/**
 * Whether nothing of a source is known, nor accepted but this snapshot: then nothing can have gone, moved or changed,
 * and what the work tables would tell is plain.
 */
export async function isFirstEdition(
  runner: QueryRunner,
  source: string,
  snapshot: number,
): Promise<boolean> {
  const [row] = (await runner.query(IS_FIRST, [source, snapshot])) as { first: boolean }[];
  return row?.first ?? false;
}

/** Makes a first edition the history of its source, in one pass: what a step from nothing and its reconciliation would write. */
export async function beginHistory(
  runner: QueryRunner,
  source: string,
  { id, validOn }: { readonly id: number; readonly validOn: string },
): Promise<void> {
  await runner.query(BEGIN, [source, id, validOn]);
}

const IS_FIRST = `
  SELECT NOT EXISTS (SELECT 1 FROM service_version WHERE source = $1 AND known_to = 'infinity')
    AND NOT EXISTS (SELECT 1 FROM snapshot
      WHERE source = $1 AND status = 'ACCEPTED' AND id <> $2) AS first`;

/** Nobody saw it open: it began on the day that its producer gives, if that has come, else nobody knows when. */
const BEGIN = `
  INSERT INTO service_version (source, service, state, began_after, began_by, ended_after, ended_by,
    known_from)
  SELECT $1, service_id($1, s.record_id), s.id,
    CASE WHEN s.opened_on <= $3 THEN s.opened_on - 1 ELSE '-infinity' END,
    CASE WHEN s.opened_on <= $3 THEN s.opened_on ELSE $3::date END, 'infinity', 'infinity', now()
  FROM snapshot_row r JOIN source_state s ON s.id = r.state
  WHERE r.snapshot = $2 AND s.status <> 'TO_OPEN'`;
