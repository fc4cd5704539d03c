import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { POINT_MANIFESTS } from './point-manifests.js';

const TEXT = readFileSync(new URL('fixtures/piscines.yaml', import.meta.url), 'utf8');
const faultsOf = (text: string) =>
  POINT_MANIFESTS.describe(text, import.meta.dirname).faults.map(({ line, path, message }) => [
    line,
    path,
    message,
  ]);
const without = (line: RegExp) => TEXT.replace(line, '');

describe('a manifest', () => {
  it('is read when nothing is wrong', () => {
    expect(faultsOf(TEXT)).toEqual([]);
  });

  it('tells every mistake at once, with its line', () => {
    const text = without(/^licence:.*\n/m)
      .replace('cadence: YEARLY', 'cadence: YEARLI')
      .replace('openedOn:', 'openedOnn:')
      .replace('  lat: latitude\n', '');
    expect(faultsOf(text)).toEqual([
      [1, 'licence', 'il manque'],
      [
        6,
        'cadence',
        '« YEARLI » n’est pas parmi DAILY, WEEKLY, MONTHLY, QUARTERLY, YEARLY, IRREGULAR, ENDED ; vouliez-vous « YEARLY » ?',
      ],
      [15, 'columns', '« lon » et « lat » vont ensemble'],
      [20, 'columns.openedOnn', 'clé inconnue ; vouliez-vous « openedOn » ?'],
    ]);
  });

  it('names the keys that there are when none is near', () => {
    expect(faultsOf(TEXT.replace('keep: { column', 'keep: { zzzzzzzz'))).toEqual([
      [27, 'keep.column', 'il manque'],
      [27, 'keep.zzzzzzzz', 'clé inconnue ; clés connues : column, is'],
    ]);
  });

  it.each([
    ['an address without https', /(url:) https/, '$1 ftp', 'url'],
    ['a mirror without a stamp', '{stamp}', 'x', 'files.mirror'],
    ['a mirror that leaves its folder', 'piscines/{stamp}', '../{stamp}', 'files.mirror'],
    ['a name that is none', 'id: piscines-publiques', 'id: Piscines publiques', 'id'],
    ['no place at all', / {2}(commune|lon|lat): .*\n/g, '', 'columns'],
  ])('is refused for %s', (_what, from, to, path) => {
    expect(faultsOf(TEXT.replace(from, to)).map(([, where]) => where)).toEqual([path]);
  });

  it('tells what to know of its data in French, or in both languages', () => {
    const text = `${TEXT}defects: [Sans horaires., { fr: Non daté., en: Not dated. }]\n`;
    expect(POINT_MANIFESTS.describe(text, import.meta.dirname).producer?.info.defects).toEqual([
      { fr: 'Sans horaires.', en: null },
      { fr: 'Non daté.', en: 'Not dated.' },
    ]);
  });

  it('is refused for what is in English alone, or under a key of no language', () => {
    const text = `${TEXT}defects: [{ en: Not dated. }, { fr: Non daté., eng: Not dated. }]\n`;
    expect(faultsOf(text)).toEqual([
      [28, 'defects.0.fr', 'il manque'],
      [28, 'defects.1.eng', 'clé inconnue ; vouliez-vous « en » ?'],
    ]);
  });

  it('is refused when it is no YAML, and when it is empty', () => {
    expect(faultsOf('id: a: b')[0]).toEqual([1, '', expect.stringContaining('YAML')]);
    expect(faultsOf('')).toHaveLength(1);
  });
});
