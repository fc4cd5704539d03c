import type { Command } from '../command.js';
import { snapshotLines } from './snapshot-lines.js';

/** Snapshots that wait for a decision, and how to take it. */
export const review: Command = async ({ sources, options: { names } }) => {
  const value = await (await sources.desk()).review(names[0] ?? null);
  const lines =
    value.length === 0
      ? ['Aucun instantané n’attend de décision.']
      : [
          ...value.flatMap(snapshotLines),
          'Décider : accept <n> --by <nom>, ou reject <n> --by <nom> --note <raison>.',
        ];
  return { value, lines };
};
