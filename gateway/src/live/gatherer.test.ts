import { describe, expect, it } from '@jest/globals';
import type { GraphAnswer } from '../request/graph-answer.js';
import { settled } from '../testing/live-bench.js';
import { Gatherer } from './gatherer.js';
import type { Batch } from './live.type.js';

/** A gatherer whose questions are answered when a test says so. */
function held() {
  const asked: Batch[] = [];
  const answers: ((answer: GraphAnswer) => void)[] = [];
  let idle = 0;
  const gatherer = new Gatherer({
    ask: (batch) => {
      asked.push(batch);
      return new Promise((resolve) => answers.push(resolve));
    },
    partOf: ({ data }, { cursor }) => ({ data: [data, cursor] }),
    isOneFault: ({ data }) => data === 'failed',
    onIdle: () => (idle += 1),
  });
  const answer = async (data: string) => {
    answers.shift()?.({ data });
    await settled();
  };
  return { gatherer, asked, answer, idle: () => idle };
}

const batch = (cursor: string, ...ids: string[]): Batch => ({ cursor, ids });
const many = (from: number, count: number) =>
  Array.from({ length: count }, (_, i) => String(from + i));

describe('batches that are asked about', () => {
  it('at the same moment are asked about together, each event once, and told apart', async () => {
    const { gatherer, asked, answer, idle } = held();
    const told = [batch('s1', 'a', 'b'), batch('s2', 'b', 'c')].map((each) => gatherer.of(each));
    await settled();
    expect(asked).toEqual([batch('s2', 'a', 'b', 'c')]);
    await answer('x');
    expect(await Promise.all(told)).toEqual([{ data: ['x', 's1'] }, { data: ['x', 's2'] }]);
    expect(idle()).toBe(1);
  });

  it('while a question is under way share the next one', async () => {
    const { gatherer, asked, answer } = held();
    void gatherer.of(batch('s1', 'a'));
    await settled();
    void gatherer.of(batch('s2', 'b'));
    void gatherer.of(batch('s3', 'c'));
    await settled();
    expect(asked).toHaveLength(1);
    await answer('x');
    expect(asked.slice(1)).toEqual([batch('s3', 'b', 'c')]);
  });

  it('are as many at once as one question may be about', async () => {
    const { gatherer, asked, answer } = held();
    const sizes = [batch('s1', ...many(0, 150)), batch('s2', ...many(100, 100))];
    for (const each of [...sizes, batch('s3', ...many(300, 200))]) void gatherer.of(each);
    await settled();
    await answer('x');
    expect(asked.map(({ ids }) => ids.length)).toEqual([200, 200]);
  });

  it('are asked about apart when the question about all of them fails', async () => {
    const { gatherer, asked, answer } = held();
    const told = [batch('s1', 'a'), batch('s2', 'b')].map((each) => gatherer.of(each));
    await settled();
    for (const said of ['failed', 'failed', 'x']) await answer(said);
    expect(asked.map(({ ids }) => ids.join())).toEqual(['a,b', 'a', 'b']);
    expect(await Promise.all(told)).toEqual([{ data: ['failed', 's1'] }, { data: ['x', 's2'] }]);
  });

  it('are asked about again once all were answered', async () => {
    const { gatherer, asked, answer } = held();
    void gatherer.of(batch('s1', 'a'));
    await settled();
    await answer('x');
    void gatherer.of(batch('s2', 'b'));
    await settled();
    expect(asked).toEqual([batch('s1', 'a'), batch('s2', 'b')]);
  });
});
