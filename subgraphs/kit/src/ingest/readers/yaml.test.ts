import { describe, expect, it } from '@jest/globals';
import { readYaml } from './yaml.js';

const TEXT = 'id: piscines\ncolumns:\n  name: nom\n  more: [bassin, toboggan]\n';

describe('a YAML text', () => {
  it('is a value, each part of which has its place', () => {
    const { value, faults, placeOf } = readYaml(TEXT);
    expect(value).toEqual({
      id: 'piscines',
      columns: { name: 'nom', more: ['bassin', 'toboggan'] },
    });
    expect(faults).toEqual([]);
    expect(placeOf(['columns', 'name'])).toEqual({ line: 3, column: 3 });
    expect(placeOf(['columns', 'more', 1])).toEqual({ line: 4, column: 18 });
  });

  it('gives the place of the parent of what is missing', () => {
    expect(readYaml(TEXT).placeOf(['columns', 'id'])).toEqual({ line: 2, column: 1 });
    expect(readYaml('').placeOf(['id'])).toEqual({ line: 1, column: 1 });
  });

  it('has no value where its form is wrong, and says where', () => {
    const { value, faults } = readYaml('title: piscines\nid: un: deux\n');
    expect(value).toBeNull();
    expect(faults.map(({ line }) => line)).toContain(2);
  });

  it('has none where its aliases expand without end', () => {
    const levels = Array.from({ length: 9 }, (_, i) => {
      const content = i === 0 ? '[x]' : `[${Array.from({ length: 9 }, () => `*a${i - 1}`).join()}]`;
      return `a${i}: &a${i} ${content}`;
    });
    expect(readYaml(levels.join('\n'))).toMatchObject({ value: null, faults: [{ line: 1 }] });
  });
});
