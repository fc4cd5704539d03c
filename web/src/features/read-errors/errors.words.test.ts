import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { LANGUAGES } from '../../i18n/language.js';
import { SECTIONS } from './errors.words.js';

/** The codes that the table of the documentation lists; a check of its own holds it to the code. */
const documented = readFileSync(new URL('../../../../docs/errors.md', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .flatMap((line) => [...(line.split('|')[1] ?? '').matchAll(/`([A-Z_]+)`/g)])
  .map(([, code]) => code);

const entries = SECTIONS.flatMap(({ codes }) => [...codes]);
const listed = entries.flatMap(({ codes }) => [...codes]);

describe('the page of error codes', () => {
  it('lists the codes of the documentation, all of them, and no other', () => {
    expect(documented.length).toBeGreaterThan(30);
    expect(listed.toSorted()).toEqual(documented.toSorted());
  });

  it('says of each what it means and what to do, in every language', () => {
    const silent = entries.filter(({ words }) =>
      LANGUAGES.some((each) => words[each].means === '' || words[each].todo === ''),
    );
    expect(silent).toEqual([]);
  });
});
