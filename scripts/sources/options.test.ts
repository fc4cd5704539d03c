import { describe, expect, it } from '@jest/globals';
import { readSourcesOptions, snapshotNumber } from './options.js';

const read = (line: string) => readSourcesOptions(line.split(' '));

describe('the command line of stewards', () => {
  it('reads a command, what it is about, and its options', () => {
    expect(read('sync poste gares --as-of 2020-12-31 --mirror /m --json')).toMatchObject({
      ...{ command: 'sync', names: ['poste', 'gares'], asOf: '2020-12-31', mirror: '/m' },
      json: true,
    });
  });

  it('asks nothing more of one who wants help', () => {
    expect(readSourcesOptions(['--help'])).toMatchObject({ help: true, command: null });
    expect(read('accept --help')).toMatchObject({ help: true, command: 'accept' });
  });

  it.each([
    ['an option that does not exist', 'list --jsn', /--jsn.*--help/],
    ['an option without its value', 'list --data', /--data/],
    ['a command that does not exist', 'synk', /"synk" is not a command/],
    ['a name too many', 'history a b', /history does not take "b"/],
    ['a name too few', 'history', /history needs a name/],
    ['neither sources nor --all', 'sync', /sources, or --all/],
    ['both sources and --all', 'sync poste --all', /sources, or --all/],
    ['a day that is none', 'sync --all --as-of 2020-02-30', /--as-of takes a day/],
    ['an option of another command', 'list --all', /of sync/],
    ['a decision that nobody takes', 'accept 4', /accept needs --by/],
    ['a note where nothing is decided', 'list --note x', /of accept and reject/],
    ['a rejection without a reason', 'reject 4 --by Ana', /reject needs --note/],
  ])('is refused for %s', (_case, line, said) => {
    expect(() => read(line)).toThrow(said);
  });

  it('is refused when it is empty', () => {
    expect(() => readSourcesOptions([])).toThrow(/a command is needed/);
  });

  it('knows a snapshot by its number', () => {
    expect(snapshotNumber(['12'])).toBe(12);
    expect(() => snapshotNumber(['douze'])).toThrow(/a snapshot is a number/);
  });
});
