import type { Row } from '../bench.js';
import { inTurn } from '../in-turn.js';
import { ratioOf } from '../row.js';
import { nestedSides } from './nested.js';

/** What the keep-alive client brings when subgraphs are processes of their own. */
export const distributedRow: Row = async (bench) => {
  const { sides, costs, stop } = await nestedSides(bench, [
    'gateway, distributed',
    'Apollo Gateway, default fetcher',
  ]);
  const measured = await inTurn(sides, bench.rounds).finally(stop);
  return [
    {
      row: 3,
      question: 'the same query uncached, distributed',
      unit: 'requests/s',
      sides: measured,
      bar: { sense: 'at least', value: 1.5 },
      reached: ratioOf(measured),
      notes: [
        'both over their own subgraph processes, on the same code and tables',
        `processor time of the gateway's own process for a request: ${costs()}`,
      ],
    },
  ];
};
