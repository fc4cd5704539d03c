import type { ListedSource } from '@maillage/kit';
import type { Command } from '../command.js';
import { tableLines } from '../output.js';

/** Every producer known, and the editions of the mirror that were never taken in. */
export const list: Command = async ({ sources, mirror }) => {
  const value = await (await sources.desk()).list(mirror);
  return { value, lines: listLines(value) };
};

const listLines = (sources: readonly ListedSource[]): string[] =>
  tableLines(
    ['Source', 'Rythme', 'Dernier', 'À prendre', 'Titre'],
    sources.map(({ id, cadence, newest, found, title }) => {
      return [id, cadence, newest, found.length === 0 ? null : found.join(' '), title];
    }),
  );
