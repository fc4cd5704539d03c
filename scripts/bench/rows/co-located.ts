import type { Row } from '../bench.js';
import { inTurn } from '../in-turn.js';
import { ratioOf } from '../row.js';
import { nestedSides } from './nested.js';

/** What federation costs when its subgraphs live in the gateway’s process. */
export const coLocatedRow: Row = async (bench) => {
  const { sides, stop } = await nestedSides(bench, ['gateway, co-located', 'one Apollo Server']);
  const measured = await inTurn(sides, bench.rounds).finally(stop);
  return [
    {
      row: 1,
      question: 'a nested query over two subgraphs, co-located, nothing cached',
      unit: 'requests/s',
      sides: measured,
      bar: { sense: 'at least', value: 0.5 },
      reached: ratioOf(measured),
      notes: [
        '20 services and their communes of each of 1,350 départements and EPCI in turn, 16 connections',
      ],
    },
  ];
};
