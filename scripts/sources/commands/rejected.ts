import type { Command } from '../command.js';
import { snapshotNumber } from '../options.js';
import { tableLines } from '../output.js';

/** Rows of a snapshot that were refused: what to tell its producer. */
export const rejected: Command = async ({ sources, options: { names } }) => {
  const value = await (await sources.desk()).refused(snapshotNumber(names));
  if (value.length === 0) return { value, lines: ['Aucune ligne refusée.'] };
  const rows = value.map(({ file, line, code, reason }) => [file, line, code, reason]);
  return { value, lines: tableLines(['Fichier', 'Ligne', 'Code', 'Raison'], rows) };
};
