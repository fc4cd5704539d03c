import type { Command } from '../command.js';
import { snapshotNumber } from '../options.js';
import { snapshotLines } from './snapshot-lines.js';

/** Sets a snapshot aside for good. */
export const reject: Command = async ({ sources, options: { names, by, note } }) => {
  const id = snapshotNumber(names);
  const value = await (await sources.desk()).reject(id, { by: by ?? '', note });
  return { value, lines: snapshotLines(value) };
};
