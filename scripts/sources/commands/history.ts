import type { HistoryLine } from '@maillage/kit';
import type { Command } from '../command.js';
import { tableLines } from '../output.js';

/** What each snapshot of a source changed. */
export const history: Command = async ({ sources, options: { names } }) => {
  const [id = ''] = names;
  const value = await (await sources.desk()).history(id);
  const lines = value.length === 0 ? [`${id} : aucun changement connu.`] : historyLines(value);
  return { value, lines };
};

const historyLines = (lines: readonly HistoryLine[]): string[] =>
  tableLines(
    ['Instantané', 'Depuis', 'Changement', 'Nature', 'Nombre'],
    lines.map(({ before, after, nature, kindFrom, kindTo, events }) => {
      return [before, after, nature, kindsOf(kindFrom, kindTo), events];
    }),
  );

/** `bureau → agence`, or the one that is told. */
const kindsOf = (from: string | null, to: string | null): string | null =>
  from !== null && to !== null && from !== to ? `${from} → ${to}` : (to ?? from);
