import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { OpenHistory } from '../testing/open-history.js';
import { bureau, openHistory } from '../testing/open-history.js';

let history: OpenHistory;
beforeAll(async () => {
  history = await openHistory();
}, 60_000);
afterAll(() => history.close());

/** So wide that they are copied in several batches. */
const wide = Array.from({ length: 3000 }, (_, i) =>
  bureau(`W${String(i)}`, { details: { hoursNote: 'x'.repeat(8000) } }),
);

describe('a snapshot of several batches', () => {
  it('keeps the first row of an id, however far the second is, and counts every row once', async () => {
    const second = bureau('A', { name: 'Autre' });
    const received = await history.receive('2020-12-31', [
      ...[bureau('A'), ...wide, second],
      bureau('B', { commune: '99999', at: { lon: -30, lat: 10 } }),
    ]);
    expect(received).toMatchObject({ read: 3003, kept: 3001, refused: 2 });
    const refused = await history.database.query<unknown[]>(
      'SELECT line, code FROM refused_row ORDER BY line',
    );
    expect(refused).toEqual([
      { line: 3002, code: 'DUPLICATE_ID' },
      { line: 3003, code: 'OUTSIDE_FRANCE' },
    ]);
    const states = await history.database.query<unknown[]>(
      `SELECT name FROM source_state WHERE record_id = 'A'`,
    );
    expect(states).toEqual([{ name: 'Bureau A' }]);
    const [{ listed } = { listed: 0 }] = await history.database.query<{ listed: number }[]>(
      'SELECT count(*)::int AS listed FROM snapshot_row',
    );
    expect(listed).toBe(3001);
  });
});
