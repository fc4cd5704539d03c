import { describe, expect, it } from '@jest/globals';
import { partOf } from './batch-parts.js';

const SHAPE = {
  ...{ root: 'c', told: 'told' },
  ...{ lists: new Set(['changes', 'again']), cursors: new Set(['cursor', 'at']) },
};
const CHANGES = ['a', 'b', 'c'].map((id) => ({ id }));
const gone = (place: number) => ({
  message: 'gone',
  path: ['c', 'changes', place, 'service'],
  extensions: { code: 'SERVICE_UNKNOWN' },
});
const answered = (fields: object, errors?: ReturnType<typeof gone>[]) => ({
  data: { c: { told: CHANGES, ...fields } },
  ...(errors && { errors }),
});

describe('what an answer about several batches says of one', () => {
  it('is its own events, in its order, under each name, with its own cursor', () => {
    const answer = answered({
      ...{ cursor: 's9', at: 's9', changes: ['A', 'B', 'C'], again: [1, 2, 3], __typename: 'X' },
    });
    expect(partOf(answer, SHAPE, { ids: ['c', 'a'], cursor: 's2' })).toEqual({
      data: { c: { cursor: 's2', at: 's2', changes: ['C', 'A'], again: [3, 1], __typename: 'X' } },
    });
  });

  it('leaves out events that are no longer known', () => {
    const answer = answered({ changes: CHANGES });
    expect(partOf(answer, SHAPE, { ids: ['a', 'x'], cursor: 's1' })).toEqual({
      data: { c: { changes: [{ id: 'a' }] } },
    });
  });

  it('has the errors of its events, where they are now, and those of no event', () => {
    const whole = { message: 'slow', path: ['c'], extensions: { code: 'DATABASE_TIMEOUT' } };
    const answer = { ...answered({ changes: CHANGES }), errors: [gone(0), gone(2), whole] };
    expect(partOf(answer, SHAPE, { ids: ['b', 'c'], cursor: 's1' }).errors).toEqual([
      gone(1),
      whole,
    ]);
    expect(partOf(answered({}, [gone(0)]), SHAPE, { ids: ['b'], cursor: 's1' }).errors).toBe(
      undefined,
    );
  });

  it('is the answer as it is where there is no batch in it', () => {
    const failed = { data: { c: null }, errors: [gone(0)] };
    expect(partOf(failed, SHAPE, { ids: ['a'], cursor: 's1' })).toBe(failed);
  });
});
