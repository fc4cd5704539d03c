import type { AddedSnapshot, Finding } from '@maillage/kit';
import type { QueryRunner } from 'typeorm';
import type { TerritoryBounds } from '../producer/territory-producer.port.js';

/** Sane for a list of territories, which changes little from one year to the next. */
const DEFAULTS: Required<TerritoryBounds> = { refused: 0.05, lost: 0.1, changed: 0.5 };

interface Measures {
  /** Records of the snapshot nearest before, else of the nearest after. */
  readonly before: number;
  readonly lost: number;
  readonly stay: number;
  readonly changed: number;
}

/** What a steward should see before a snapshot is served; nothing for an ordinary one. */
export async function judgeRows(
  runner: QueryRunner,
  source: string,
  snapshot: AddedSnapshot,
  own: TerritoryBounds = {},
): Promise<Finding[]> {
  const bounds = { ...DEFAULTS, ...own };
  const { kept, refused } = snapshot;
  if (kept === 0) return [finding('NOTHING_KEPT', 'Aucune ligne n’a été gardée.')];
  const findings: Finding[] = [];
  if (refused > bounds.refused * (kept + refused)) {
    const rows = `${count(refused)} lignes refusées sur ${count(kept + refused)}`;
    findings.push(finding('ROWS_REFUSED', `${rows}, plus que ${percent(bounds.refused)}.`));
  }
  const [m] = (await runner.query(MEASURES, [source, snapshot.id])) as Measures[];
  if (m === undefined || m.before === 0) return findings;
  if (m.lost > bounds.lost * m.before) {
    const sample = (await runner.query(LOST_SAMPLE, [source, snapshot.id])) as { record: string }[];
    const told = `${count(m.lost)} faits sur ${count(m.before)} manqueraient, plus que ${percent(bounds.lost)}.`;
    findings.push({ ...finding('RECORDS_LOST', told), sample: sample.map((s) => s.record) });
  }
  if (m.changed > bounds.changed * m.stay) {
    const told = `${count(m.changed)} faits sur ${count(m.stay)} changeraient, plus que ${percent(bounds.changed)}.`;
    findings.push(finding('RECORDS_CHANGED', told));
  }
  return findings;
}

const finding = (code: string, message: string): Finding => ({ code, message, sample: [] });
const count = (n: number): string => n.toLocaleString('fr-FR');
const percent = (share: number): string =>
  `${(share * 100).toLocaleString('fr-FR', { maximumFractionDigits: 1 })} %`;

/** The accepted snapshot nearest before the day of $2, else the nearest after it. */
const NEIGHBOUR = `
  SELECT o.id FROM snapshot o JOIN snapshot n ON n.id = $2
  WHERE o.source = $1 AND o.status = 'ACCEPTED' AND o.id <> n.id AND o.valid_on <> n.valid_on
  ORDER BY o.valid_on < n.valid_on DESC, abs(o.valid_on - n.valid_on) LIMIT 1`;

const MEASURES = `
  SELECT count(*)::int AS before, (count(*) FILTER (WHERE n.record IS NULL))::int AS lost,
    count(n.record)::int AS stay,
    (count(*) FILTER (WHERE n.data - 'given' <> o.data - 'given'))::int AS changed
  FROM snapshot_row o LEFT JOIN snapshot_row n ON n.snapshot = $2 AND n.record = o.record
  WHERE o.snapshot = (${NEIGHBOUR})`;

const LOST_SAMPLE = `
  SELECT o.record FROM snapshot_row o
  WHERE o.snapshot = (${NEIGHBOUR})
    AND NOT EXISTS (SELECT 1 FROM snapshot_row n WHERE n.snapshot = $2 AND n.record = o.record)
  ORDER BY o.record LIMIT 10`;
