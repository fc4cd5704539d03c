import type { Environment } from './environment.js';
import { median } from './in-turn.js';
import type { RowResult } from './row.js';
import { passes } from './row.js';

const short = (value: number): string =>
  value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);

/** « median (lowest – highest) ». */
export function spread(figures: readonly number[]): string {
  const [low, high] = [Math.min(...figures), Math.max(...figures)];
  return `${short(median(figures))} (${short(low)} – ${short(high)})`;
}

/** The results as a Markdown table, the environment under it. */
export function tableOf(results: readonly RowResult[], environment: Environment): string {
  const head = ['#', 'Question', 'Ours', 'Reference', 'Unit', 'Reached', 'Bar', ''];
  const rows = results.map((result) => [
    String(result.row),
    result.question,
    ...[0, 1].map((side) => {
      const measured = result.sides[side];
      return measured === undefined ? '–' : `${measured.name}: ${spread(measured.figures)}`;
    }),
    result.unit,
    short(result.reached),
    `${result.bar.sense === 'at least' ? '≥' : '≤'} ${String(result.bar.value)}`,
    passes(result) ? 'ok' : 'MISSED',
  ]);
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const notes = results.flatMap(({ row, notes: said }) =>
    said.map((note) => `- ${String(row)}: ${note}`),
  );
  const told = Object.entries(environment).map(([name, value]) => `${name} ${String(value)}`);
  return [
    line(head),
    line(head.map(() => '---')),
    ...rows.map(line),
    '',
    ...notes,
    '',
    `Environment: ${told.join(', ')}.`,
  ].join('\n');
}
