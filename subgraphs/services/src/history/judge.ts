import type { Finding } from '@maillage/kit';
import type { QueryRunner } from 'typeorm';
import type { Bounds } from './bounds.js';
import { closedBound } from './bounds.js';

/** Rows of the snapshot that is judged. */
export interface JudgedRows {
  readonly kept: number;
  readonly refused: number;
}

interface Measures {
  readonly before: number;
  readonly closed: number;
  readonly stay: number;
  readonly moved: number;
  readonly years: number;
}

/** What a steward should see before a snapshot is served; nothing for an ordinary one. */
export async function judge(
  runner: QueryRunner,
  day: string,
  rows: JudgedRows,
  bounds: Bounds,
): Promise<Finding[]> {
  const findings: Finding[] = [...judgeRows(rows, bounds)];
  const [measures] = (await runner.query(MEASURES, [day])) as Measures[];
  if (measures === undefined || measures.before === 0) return findings;
  findings.push(...(await judgeClosures(runner, measures, bounds)));
  if (measures.stay >= 20 && measures.moved > bounds.moved * measures.stay) {
    findings.push({
      code: 'ALL_MOVED',
      message: `${count(measures.moved)} points sur ${count(measures.stay)} ont changé de place à la fois.`,
      sample: [],
    });
  }
  findings.push(...(await judgeAbsences(runner, bounds)));
  return findings;
}

/** What a steward should see of the rows alone. */
export function judgeRows({ kept, refused }: JudgedRows, bounds: Bounds): Finding[] {
  if (kept === 0)
    return [{ code: 'NOTHING_KEPT', message: 'Aucune ligne n’a été gardée.', sample: [] }];
  if (refused <= bounds.refused * (kept + refused)) return [];
  const message = `${count(refused)} lignes refusées sur ${count(kept + refused)}, plus que ${percent(bounds.refused)}.`;
  return [{ code: 'ROWS_REFUSED', message, sample: [] }];
}

async function judgeClosures(
  runner: QueryRunner,
  { before, closed, years }: Measures,
  bounds: Bounds,
): Promise<Finding[]> {
  const bound = closedBound(bounds, years);
  if (closed <= bound * before) return [];
  const sample = (await runner.query(CLOSED_SAMPLE)) as { told: string }[];
  const message = `${count(closed)} points sur ${count(before)} auraient fermé (${percent(closed / before)}), plus que ${percent(bound)} pour ${years.toLocaleString('fr-FR', { maximumFractionDigits: 1 })} an(s).`;
  return [{ code: 'POINTS_LOST', message, sample: sample.map(({ told }) => told) }];
}

async function judgeAbsences(runner: QueryRunner, bounds: Bounds): Promise<Finding[]> {
  const findings: Finding[] = [];
  const kinds = (await runner.query(KINDS_GONE, [bounds.kindLeast, bounds.endedKinds])) as {
    told: string;
  }[];
  if (kinds.length > 0) {
    const message = `${String(kinds.length)} nature(s) de service ont disparu entièrement.`;
    findings.push({ code: 'KIND_GONE', message, sample: kinds.map(({ told }) => told) });
  }
  const places = (await runner.query(DEPARTEMENTS_GONE, [bounds.departementLeast])) as {
    told: string;
  }[];
  if (places.length > 0) {
    const message = `${String(places.length)} département(s) n’ont plus aucun point.`;
    findings.push({ code: 'DEPARTEMENT_GONE', message, sample: places.map(({ told }) => told) });
  }
  return findings;
}

const count = (n: number): string => n.toLocaleString('fr-FR');
const percent = (share: number): string =>
  `${(share * 100).toLocaleString('fr-FR', { maximumFractionDigits: 1 })} %`;

/** Taken once the snapshot is replayed: what was there before is what stays and what has gone. */
const MEASURES = `
  SELECT (SELECT count(*)::int FROM w_gone) + stay.n AS before, stay.n AS stay,
    (SELECT count(*)::int FROM w_event WHERE before = $1 AND nature = 'CLOSED') AS closed,
    (SELECT count(*)::int FROM w_event WHERE before = $1 AND nature = 'MOVED') AS moved,
    (SELECT coalesce(($1::date - min(after)) / 365.25, 0)::float8 FROM w_gone) AS years
  FROM (SELECT count(*)::int AS n FROM w_next n
    WHERE NOT EXISTS (SELECT 1 FROM w_fresh f WHERE f.record_id = n.record_id)) stay`;

const CLOSED_SAMPLE = `
  SELECT s.record_id || ' ' || s.name AS told FROM w_gone g JOIN source_state s ON s.id = g.state
  WHERE NOT EXISTS (SELECT 1 FROM w_match m WHERE m.gone = g.record_id)
  ORDER BY g.record_id LIMIT 10`;

const KINDS_GONE = `
  SELECT k.code || ' (' || count(*) || ')' AS told FROM w_open o JOIN kind k ON k.num = o.kind
  WHERE NOT EXISTS (SELECT 1 FROM w_next n WHERE n.kind = o.kind) AND k.code <> ALL ($2::text[])
  GROUP BY k.code HAVING count(*) >= $1 ORDER BY 1`;

const DEPARTEMENTS_GONE = `
  SELECT s.departement || ' (' || count(*) || ')' AS told
  FROM w_gone g JOIN source_state s ON s.id = g.state
  WHERE s.departement IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM w_next n WHERE n.departement = s.departement)
  GROUP BY s.departement HAVING count(*) >= $1 ORDER BY 1`;
