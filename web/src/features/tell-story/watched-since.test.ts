import { describe, expect, it } from '@jest/globals';
import type { StoryKind } from './watched-since.js';
import { comparedSince, watchedSince } from './watched-since.js';

const source = (id: string) => ({ id, title: id, producer: id });
const kind = (code: string, from: string) =>
  ({ ...{ code, label: code, labelEn: code, deduced: false }, source: source(from) }) as StoryKind;
const KINDS = [kind('bureau', 'poste'), kind('agence', 'poste'), kind('caf', 'annuaire')];
const day = (on: string, ...codes: readonly string[]) => ({
  ...{ on, kinds: codes.map((code) => ({ code })) },
});
const DAYS = [
  day('2020-12-15', 'bureau', 'agence'),
  day('2016-08-21', 'bureau'),
  day('2017-12-31', 'caf'),
];

describe('since when a place is watched', () => {
  it('is told by source, from the first to the last file, those that can be compared first', () => {
    const watches = watchedSince(DAYS, KINDS, new Set(['bureau', 'agence', 'caf']));
    expect(watches).toEqual([
      ...[
        { source: source('poste'), first: '2016-08-21', last: '2020-12-15', days: 2 },
        { source: source('annuaire'), first: '2017-12-31', last: '2017-12-31', days: 1 },
      ],
    ]);
    expect(comparedSince(watches)).toBe('2016-08-21');
  });

  it('leaves out a source that observes nothing there', () => {
    const watches = watchedSince(DAYS, KINDS, new Set(['caf']));
    expect(watches.map((watch) => watch.source.id)).toEqual(['annuaire']);
  });

  it('is not known where each source was read once: nothing can be compared', () => {
    expect(comparedSince(watchedSince(DAYS, KINDS, new Set(['caf'])))).toBeNull();
  });
});
