import type { SnapshotSummary, SourceStatus } from '@maillage/kit';
import type { Command } from '../command.js';
import type { Cells } from '../output.js';
import { moment, tableLines } from '../output.js';

/** How each source is: its last snapshot, what waits, what failed last. */
export const status: Command = async ({ sources }) => {
  const value = await (await sources.desk()).status();
  return { value, lines: [...statusLines(value), ...failureLines(value)] };
};

const HEADERS = [
  ...['Source', 'Décrit le', 'Reçu le', 'Lues', 'Gardées', 'Écartées', 'Refusées'],
  ...['Quarantaine', 'Dernier échec'],
];

const statusLines = (sources: readonly SourceStatus[]): string[] =>
  tableLines(
    HEADERS,
    sources.map(({ id, newest, quarantined, failure }) => {
      const received = newest === null ? NEVER : receivedCells(newest);
      return [id, ...received, quarantined, failure?.code ?? null];
    }),
  );

const NEVER: Cells = [null, null, null, null, null, null];

const receivedCells = ({ validOn, retrievedAt, ...rows }: SnapshotSummary): Cells => [
  ...[validOn, moment(retrievedAt), rows.read, rows.kept, rows.leftOut, rows.refused],
];

const failureLines = (sources: readonly SourceStatus[]): string[] =>
  sources.flatMap(({ id, failure }) => {
    if (failure === null) return [];
    const edition = failure.validOn === null ? '' : ` (édition du ${failure.validOn})`;
    return [`${id} : ${moment(failure.failedAt)}${edition}, ${failure.reason} (${failure.code})`];
  });
