import { describe, expect, it } from '@jest/globals';
import { FakeRegister } from '../testing/fake-register.js';
import { DOCUMENT, LiveBench, settled } from '../testing/live-bench.js';

const UNAVAILABLE = {
  data: { c: null },
  errors: [{ message: 'away', extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }],
};
const INVALID = {
  errors: [{ message: 'no such field', extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }],
};

describe('clients who follow the same', () => {
  it('share one subscription to the subgraph, and one query a batch', async () => {
    const { open, register, live, counts } = bench();
    const spaced = DOCUMENT.replaceAll('{ id }', '{\n id }');
    const literal = 'subscription { c: changes(filter: { modulo: 2 }) { cursor changes { id } } }';
    const readers = [
      ...Array.from({ length: 5 }, () => open({ f: { modulo: 2 } })),
      ...Array.from({ length: 5 }, () => open({ f: { modulo: 2 } }, { query: spaced })),
      open({}, { query: literal }),
    ];
    await settled();
    expect([register.open, live.upstreamCount, live.clientCount]).toEqual([1, 1, 11]);
    const before = counts.queries;
    register.add(4);
    await settled();
    expect(counts.queries - before).toBe(1);
    for (const { ids } of readers) expect(ids).toEqual([2, 4]);
  });

  it('are asked about apart when what they select differs', async () => {
    const { open, register, counts } = bench();
    const query =
      'subscription ($lang: String) { c: changes { cursor changes { id name(lang: $lang) } } }';
    open({ lang: 'fr' }, { query });
    open({ lang: 'fr', unused: 1 }, { query });
    open({ lang: 'en' }, { query });
    await settled();
    const before = counts.queries;
    register.add();
    await settled();
    expect([register.open, counts.queries - before]).toEqual([1, 2]);
  });

  it('are followed apart when their filters differ, whatever the order of keys', async () => {
    const { open, register } = bench();
    open({ f: { modulo: 2, kinds: ['a'] } });
    open({ f: { kinds: ['a'], modulo: 2 } });
    open({ f: { kinds: ['a'] } });
    await settled();
    expect(register.open).toBe(2);
  });

  it('are told where they begin, so that they can resume before anything comes', async () => {
    const { open, register } = bench();
    register.add(3);
    const [first, second] = [open(), open()];
    await settled();
    expect([first.cursor, second.cursor, first.ids]).toEqual(['s3', 's3', []]);
  });

  it('are not ended by a subgraph that refuses to be asked for nothing', async () => {
    const { open, register } = bench();
    register.answerInstead = { data: { c: null }, errors: [{ message: 'first: 0' }] };
    const reader = open();
    await settled();
    register.answerInstead = null;
    register.add();
    await settled();
    expect([reader.isDone, reader.answers.length, reader.ids]).toEqual([false, 1, [1]]);
  });

  it('leave nothing open once they have all left', async () => {
    const { open, register, live } = bench();
    const readers = [open(), open(), open({ after: 's0' })];
    await settled();
    for (const { stream } of readers) await stream?.return();
    await settled();
    expect([register.open, live.upstreamCount, live.clientCount]).toEqual([0, 0, 0]);
  });
});

describe('a client who resumes', () => {
  it('is told what it missed without a subscription of its own, when that is recent', async () => {
    const { open, register } = bench();
    open();
    await settled();
    register.add();
    await settled();
    register.add();
    await settled();
    const reader = open({ after: 's1' });
    await settled();
    register.add();
    await settled();
    expect([reader.ids, register.askedAfter]).toEqual([[2, 3], [undefined]]);
  });

  it('catches up by itself from farther back, then joins the others', async () => {
    const { open, register, live } = bench();
    register.largest = 3;
    register.add(10);
    open();
    await settled();
    const reader = open({ after: 's0' });
    expect(live.upstreamCount).toBe(2);
    await settled();
    expect(reader.ids).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect([live.upstreamCount, register.open]).toEqual([1, 1]);
    register.add();
    await settled();
    expect(reader.ids.slice(-2)).toEqual([10, 11]);
  });

  it('is caught up at its own pace, however much it missed', async () => {
    const { open, register } = bench({ maxWaiting: 4 });
    register.largest = 1;
    register.add(100);
    const reader = open({ after: 's0' }, { reads: false });
    await settled();
    expect([reader.isCut, register.queries]).toEqual([false, 3]);
    void reader.read();
    for (let i = 0; i < 40; i += 1) await settled();
    expect([reader.isCut, reader.ids.length]).toEqual([false, 100]);
  });

  it.each([
    ['from a cursor of the future', { after: 's7' }, 'CURSOR_INVALID'],
    ['from a forged one', { after: 'x' }, 'CURSOR_INVALID'],
    ['with a filter that is refused', { f: { modulo: 0 } }, 'CHANGE_FILTER_INVALID'],
  ])('%s is told so, and ended', async (_case, variables, code) => {
    const { open, live } = bench();
    const other = open();
    const reader = open(variables);
    await settled();
    expect(reader.answers).toMatchObject([{ errors: [{ extensions: { code } }] }]);
    expect([reader.isDone, other.isDone, live.clientCount]).toEqual([true, false, 1]);
  });
});

describe('a subgraph that fails', () => {
  it('is asked again from the last cursor, later and later; clients see a pause', async () => {
    const { open, register, clock } = bench();
    const reader = open();
    await settled();
    register.add(2);
    await settled();
    clock.waits.length = 0;
    register.isDown = true;
    register.fail();
    register.add(2);
    for (let i = 0; i < 8; i += 1) {
      await settled();
      clock.pass();
    }
    await settled();
    expect(clock.waits).toEqual([100, 200, 400, 800, 1600, 3200, 5000, 5000, 5000]);
    register.isDown = false;
    clock.pass();
    await settled();
    expect([reader.ids, reader.isDone]).toEqual([[1, 2, 3, 4], false]);
    expect(register.askedAfter.at(-1)).toBe('s2');
  });

  it('holds a batch back until it can be read, in order', async () => {
    const { open, register, clock } = bench();
    const reader = open();
    await settled();
    register.answerInstead = UNAVAILABLE;
    register.add();
    await settled();
    clock.pass();
    register.add();
    await settled();
    expect(reader.ids).toEqual([]);
    register.answerInstead = null;
    clock.pass();
    await settled();
    clock.pass();
    await settled();
    expect([reader.ids, reader.isDone]).toEqual([[1, 2], false]);
  });

  it('that is away for too long ends its clients, who may resume', async () => {
    const { open, register, clock } = bench();
    const reader = open();
    await settled();
    register.answerInstead = UNAVAILABLE;
    register.add();
    for (let i = 0; i < 40; i += 1) {
      await settled();
      clock.pass();
    }
    expect([reader.answers.at(-1), reader.isDone, reader.cursor]).toEqual([
      UNAVAILABLE,
      true,
      's0',
    ]);
  });
});

describe('a client', () => {
  it('whose selection is no longer valid is ended with the error, the others go on', async () => {
    const { open, register } = bench();
    const reader = open();
    await settled();
    register.answerInstead = INVALID;
    register.add();
    await settled();
    register.answerInstead = null;
    expect([reader.answers.at(-1), reader.isDone]).toEqual([INVALID, true]);
    const later = open();
    await settled();
    register.add();
    await settled();
    expect(later.ids).toEqual([2]);
  });

  it('who does not read is cut, and hinders nobody', async () => {
    const { open, register, live, counts } = bench({ maxWaiting: 3 });
    const [slow, fast] = [open({}, { reads: false }), open()];
    for (let i = 0; i < 6; i += 1) {
      await settled();
      register.add();
    }
    await settled();
    expect([slow.isCut, counts.cut, live.clientCount]).toEqual([true, 1, 1]);
    expect(fast.ids).toEqual([1, 2, 3, 4, 5, 6]);
    await slow.read();
    expect(slow.ids).toEqual([]);
  });

  it('is refused when there are too many', () => {
    const { open } = bench({ maxClients: 2 });
    open();
    open();
    expect(() => open()).toThrow('Trop d’abonnements : 2 au plus');
  });
});

function bench(settings: ConstructorParameters<typeof LiveBench>[1] = {}) {
  const made = new LiveBench(new FakeRegister(), settings);
  const { register, live, clock, counts } = made;
  return { ...{ register, live, clock, counts }, open: made.open.bind(made) };
}
