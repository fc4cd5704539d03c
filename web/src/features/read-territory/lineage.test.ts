import { describe, expect, it } from '@jest/globals';
import { lineageOf } from './lineage.js';

const step = (id: string) => ({ id, slug: '', name: id, level: 'REGION' as const });
const FRANCE = step('FR');
const NORD = step('DEP-59');
const successor = (id: string, ...ancestors: ReturnType<typeof step>[]) => ({
  ...step(id),
  code: id,
  ancestors,
});
const ids = (steps: readonly { readonly id: string }[]) => steps.map(({ id }) => id);

describe('the lineage of a territory', () => {
  it('goes from the widest down', () => {
    const steps = lineageOf({ alive: true, ancestors: [NORD, FRANCE] }, []);
    expect(ids(steps)).toEqual(['FR', 'DEP-59']);
  });

  it('goes down to its successor when it is gone', () => {
    const steps = lineageOf({ alive: false, ancestors: [] }, [successor('COM-1', NORD, FRANCE)]);
    expect(ids(steps)).toEqual(['FR', 'DEP-59', 'COM-1']);
  });

  it('stops at what all its successors share', () => {
    const successors = [successor('COM-1', NORD, FRANCE), successor('COM-2', NORD, FRANCE)];
    const steps = lineageOf({ alive: false, ancestors: [] }, successors);
    expect(ids(steps)).toEqual(['FR', 'DEP-59']);
  });

  it('is empty when nobody holds its ground', () => {
    expect(lineageOf({ alive: false, ancestors: [] }, [])).toEqual([]);
  });
});
