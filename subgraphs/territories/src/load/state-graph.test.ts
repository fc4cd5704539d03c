import { describe, expect, it } from '@jest/globals';
import { TerritoryLevel } from '../territory/territory-level.js';
import type { StateDraft } from './state-draft.js';
import { ABSORBED, UNBOUNDED } from './state-draft.js';
import { StateConflict, StateGraph } from './state-graph.js';

const on = (day: string | null) => ({ ...UNBOUNDED, day });
const commune = (key: string, from: string | null, to: string | null): StateDraft => ({
  ...{ key, code: key, territory: `COM-${key}`, level: TerritoryLevel.COMMUNE, name: key },
  ...{ begin: on(from), end: on(to), within: null },
});
const part = (key: string, within: string, from: string, to: string | null): StateDraft => ({
  ...{ ...commune(key, from, to), level: ABSORBED, territory: null, within },
});

/** A and B merge into W in 2012, which splits in 2014. */
function merged(): StateGraph {
  const graph = new StateGraph();
  graph.add(commune('A', null, '2012'));
  graph.add(commune('B', null, '2012'));
  graph.add(commune('W', '2012', '2014'));
  graph.add(part('a', 'W', '2012', '2014'));
  graph.add(part('b', 'W', '2012', '2014'));
  graph.add(commune('A2', '2014', null));
  graph.add(commune('B2', '2014', null));
  for (const [from, to] of [
    ['A', 'a'],
    ['B', 'b'],
    ['a', 'A2'],
    ['b', 'B2'],
    ['W', 'A2'],
    ['W', 'B2'],
  ] as const) {
    graph.link(from, to);
  }
  return graph;
}
const found = (key: string, day: string) =>
  merged()
    .locate(key, day)
    .map((state) => state.key)
    .sort();

describe('the ground of a state', () => {
  it.each([
    ['A', '2011', ['A']],
    ['A', '2012', ['W']],
    ['A', '2013', ['W']],
    ['A', '2014', ['A2']],
    ['W', '2014', ['A2', 'B2']],
    ['b', '2013', ['W']],
  ])('of %s is on %s in %j', (key, day, held) => {
    expect(found(key, day)).toEqual(held);
  });

  it('is nowhere when it ended as nothing', () => {
    const graph = new StateGraph();
    graph.add(commune('A', null, '1950'));
    expect(graph.locate('A', '1960')).toEqual([]);
  });
});

describe('a state', () => {
  it('is added once', () => {
    const graph = merged();
    expect(() => {
      graph.add(commune('A', null, null));
    }).toThrow(StateConflict);
  });
});
