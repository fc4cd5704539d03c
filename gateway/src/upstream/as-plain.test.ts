import { describe, expect, it } from '@jest/globals';
import { asPlain } from './as-plain.js';

function bare(entries: Record<string, unknown>): unknown {
  return Object.assign(Object.create(null) as object, entries);
}

describe('an answer handed to the gateway', () => {
  it('has its prototype back at every depth', () => {
    const plain = asPlain(bare({ list: [bare({ name: 'Lille' }), null] })) as { list: object[] };
    expect(Object.getPrototypeOf(plain)).toBe(Object.prototype);
    expect(Object.getPrototypeOf(plain.list[0])).toBe(Object.prototype);
    expect(plain).toEqual({ list: [{ name: 'Lille' }, null] });
  });

  it('keeps a column of scalars uncopied, nulls included', () => {
    const values = [1, null, 2];
    expect((asPlain(bare({ values })) as { values: unknown }).values).toBe(values);
  });
});
