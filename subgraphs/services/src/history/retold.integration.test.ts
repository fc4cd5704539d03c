import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { OpenHistory } from '../testing/open-history.js';
import { bureau, openHistory, strictProducer } from '../testing/open-history.js';

/** A few points of a kind may be absent without a word. */
const bounds = { closedMost: 1, closedAtOnce: 1, kindLeast: 5 };

let history: OpenHistory;
beforeAll(async () => {
  history = await openHistory({ ...strictProducer(), bounds });
}, 60_000);
afterAll(() => history.close());

const AGENCY = bureau('A', { kind: 'agence' });
const SCHOOL = bureau('E', { kind: 'ecole' });

/** The moment of the last thing that became known. */
async function now(): Promise<string> {
  const [row] = await history.database.query<{ at: string }[]>(
    'SELECT max(told_at)::text AS at FROM service_feed',
  );
  return row?.at ?? '';
}

/** Events that were known at a moment, by the day before which they were seen. */
async function knownAt(moment: string): Promise<string[]> {
  const rows = await history.database.query<{ before: string }[]>(
    `SELECT before::text AS before FROM service_event e
     WHERE known_from <= $1 AND known_to > $1 OR EXISTS (SELECT 1 FROM service_event_past p
       WHERE p.event = e.id AND p.known_from <= $1 AND p.known_to > $1) ORDER BY 1`,
    [moment],
  );
  return rows.map(({ before }) => before);
}

describe('an event that was taken back, then told again', () => {
  it('was known before and is known now, but not in between', async () => {
    await history.receive('2016-12-31', [bureau('A'), SCHOOL]);
    await history.receive('2024-12-31', [AGENCY, SCHOOL]);
    const first = await now();
    await history.receive('2020-12-31', [AGENCY, SCHOOL]);
    const between = await now();
    const { id } = await history.receive('2020-12-31', [SCHOOL], 2);
    await history.accept(id);
    const last = await now();
    expect(await Promise.all([first, between, last].map(knownAt))).toEqual([
      ['2024-12-31'],
      ['2020-12-31'],
      ['2024-12-31'],
    ]);
  });
});
