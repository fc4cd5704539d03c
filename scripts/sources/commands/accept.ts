import type { Command } from '../command.js';
import { snapshotNumber } from '../options.js';
import { snapshotLines } from './snapshot-lines.js';

/** Applies a snapshot whatever the guard thinks of it, and publishes. */
export const accept: Command = async ({ sources, options: { names, by, note } }) => {
  const id = snapshotNumber(names);
  const value = await (await sources.desk()).accept(id, { by: by ?? '', note });
  return { value, lines: snapshotLines(value) };
};
