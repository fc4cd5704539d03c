import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { PointOfService } from '../producer/producer.port.js';
import type { OpenHistory } from '../testing/open-history.js';
import { bureau, openHistory } from '../testing/open-history.js';

let history: OpenHistory;
beforeAll(async () => {
  history = await openHistory();
  await history.border();
}, 60_000);
afterAll(() => history.close());
beforeEach(() => history.clear());

const FIRST = '2017-12-18';
const SECOND = '2022-01-03';
const BETWEEN = `${FIRST}..${SECOND}`;

/** What makes both kinds spoken of beyond the border already. */
const ALREADY = ['bureau', 'ecole'].map((kind) =>
  bureau(`Y ${kind}`, { kind, commune: '00004', at: { lon: 3.05, lat: 46.5 } }),
);

async function told(before: PointOfService, after: PointOfService): Promise<string[]> {
  await history.receive(FIRST, [before, ...ALREADY]);
  await history.receive(SECOND, [after, ...ALREADY]);
  return history.events();
}

describe('an office that its producer lists under a commune of another département', () => {
  it('is recoded and renumbered, not closed, at its place and under its name written out', async () => {
    const name = 'Association de gestion du fonds (Agefiph) - Île';
    const corrected = bureau('B', { name, commune: '00004' });
    expect(await told(bureau('A', { name: 'Agefiph - Île' }), corrected)).toEqual(
      ['RECODED', 'RENAMED', 'RENUMBERED'].map((nature) => `${nature} A -> B ${BETWEEN}`),
    );
  });

  it('is recoded where it keeps its id', async () => {
    expect(await told(bureau('A'), bureau('A', { commune: '00004' }))).toEqual([
      `RECODED A ${BETWEEN}`,
    ]);
  });

  it.each([
    ['is 200 m away', { at: { lon: 3.0026, lat: 46.5 } }],
    ['has another name', { name: 'Le Pont, Savoie' }],
    ['is of another kind', { kind: 'ecole' }],
  ])('is another where it %s', async (_how, other) => {
    const name = 'Le Pont, Isère';
    const after = bureau('B', { name, commune: '00004', ...other });
    expect(await told(bureau('A', { name }), after)).toEqual([
      ...[`CLOSED A ${BETWEEN}`, `OPENED B ${BETWEEN}`],
    ]);
  });
});
