import { describe, expect, it } from '@jest/globals';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { differences } from './contract-files.js';

function committed(text: string): string {
  const path = join(mkdtempSync(join(tmpdir(), 'contract-')), 'x.graphql');
  writeFileSync(path, text);
  return path;
}

describe('the committed contract', () => {
  it('is accepted when it is what the code prints', () => {
    expect(differences([{ name: 'x', path: committed('a\nb\n'), text: 'a\nb\n' }])).toEqual([]);
  });

  it.each([
    ['a line changed', 'a\nc\n', 'line 2 is "c", the code says "b"'],
    ['a line lost', 'a\n', 'line 2 is "", the code says "b"'],
    ['a line too many', 'a\nb\nc\n', 'line 3 is "c", the code says ""'],
  ])('is refused for %s', (_case, text, said) => {
    const drift = differences([{ name: 'x', path: committed(text), text: 'a\nb\n' }]);
    expect(drift).toEqual([`x: ${said}`]);
  });

  it('is refused when the file is missing', () => {
    expect(differences([{ name: 'x', path: '/nowhere/x.graphql', text: '' }])).toEqual([
      'x: missing',
    ]);
  });
});
