import type { SnapshotSummary } from '@maillage/kit';
import { figure, moment } from '../output.js';

/** A snapshot, its rows, why it waits and what was decided. */
export function snapshotLines(snapshot: SnapshotSummary): string[] {
  const { id, source, validOn, retrievedAt, read, kept, leftOut, refused } = snapshot;
  return [
    `Instantané ${String(id)} : ${source} au ${validOn}, reçu le ${moment(retrievedAt)}, ${STATUS[snapshot.status]}`,
    `  ${figure(read)} lues, ${figure(kept)} gardées, ${figure(leftOut)} écartées, ${figure(refused)} refusées`,
    ...snapshot.findings.flatMap(({ code, message, sample }) => [
      `  ${code} : ${message}`,
      ...sample.map((told) => `    ${told}`),
    ]),
    ...decisionLines(snapshot),
  ];
}

const STATUS: Readonly<Record<SnapshotSummary['status'], string>> = {
  ACCEPTED: 'accepté',
  QUARANTINED: 'en quarantaine',
  REJECTED: 'rejeté',
  SUPERSEDED: 'remplacé',
};

function decisionLines({ decidedBy, decidedAt, decisionNote }: SnapshotSummary): string[] {
  if (decidedBy === null || decidedAt === null) return [];
  const note = decisionNote === null ? '' : ` : ${decisionNote}`;
  return [`  décidé par ${decidedBy} le ${moment(decidedAt)}${note}`];
}
