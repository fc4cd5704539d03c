import { describe, expect, it } from '@jest/globals';
import { countsOf, toldFirst } from './told-first.js';

type Place = Parameters<typeof toldFirst>[0];

const change = (id: string, before: string) => ({ id, observedBetween: { after: null, before } });
const some = (totalCount: number, ...nodes: readonly ReturnType<typeof change>[]) => ({
  ...{ totalCount, nodes },
});
const NONE = some(0);

const place = (parts: Record<string, unknown>): Place =>
  ({
    ...{ changes: NONE, needed: NONE, closed: NONE, opened: NONE, converted: NONE },
    ...{ replaced: NONE, moved: NONE, reopened: NONE, ...parts },
  }) as unknown as Place;

describe('the changes that a story tells', () => {
  it('hold one of each nature before a second of the same, and are told from the newest on', () => {
    const newest = [1, 2, 3].map((rank) =>
      change(`open-${String(rank)}`, `2024-0${String(rank)}-01`),
    );
    const told = toldFirst(
      place({
        changes: some(9, ...newest),
        closed: some(1, change('closed', '2020-12-15')),
        opened: some(8, change('open-3', '2024-03-01')),
      }),
    );
    expect(told.map(({ id }) => id)).toEqual(['open-3', 'open-2', 'open-1', 'closed']);
  });

  it('begin with what people need most, however old', () => {
    const places = [1, 2, 3, 4, 5].map((rank) => change(`open-${String(rank)}`, '2024-01-01'));
    const told = toldFirst(
      place({ changes: some(6, ...places), needed: some(1, change('post', '2016-01-01')) }),
    );
    expect(told.map(({ id }) => id)).toEqual(['open-1', 'open-2', 'open-3', 'open-4', 'post']);
  });

  it('are five at most, and each once', () => {
    const days = Array.from({ length: 9 }, (_, rank) => `2020-01-0${String(rank + 1)}`);
    const all = days.map((day) => change(day, day));
    expect(toldFirst(place({ changes: some(9, ...all), closed: some(9, ...all) }))).toHaveLength(5);
  });

  it('are none where the register does not answer', () => {
    expect(toldFirst(place({ changes: null, closed: null }))).toEqual([]);
  });
});

describe('the counts of a story', () => {
  it('are of what was seen, a closure first', () => {
    expect(countsOf(place({ opened: some(3), closed: some(2), moved: null }))).toEqual([
      ...[
        { nature: 'CLOSED', count: 2 },
        { nature: 'OPENED', count: 3 },
      ],
    ]);
  });
});
