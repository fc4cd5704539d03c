import { describe, expect, it } from '@jest/globals';
import { PRODUCERS } from '@maillage/services';
import { TERRITORY_PRODUCERS } from '@maillage/territories';

const told = [...PRODUCERS, ...TERRITORY_PRODUCERS].flatMap(({ info }) =>
  info.defects.map(({ fr, en }) => [info.id, fr, en] as const),
);

/** The numbers of a sentence, in any order, without what parts their thousands. */
const figures = (sentence: string) =>
  (sentence.replaceAll(/(?<=\d)[\s,](?=\d{3})/g, '').match(/\d+/g) ?? []).toSorted();

describe('what a source tells of itself', () => {
  it.each(told)('%s: « %s » is told in English too', (_source, fr, en) => {
    expect(en).toMatch(/^[A-Z].*\.$/);
    expect(en).not.toBe(fr);
  });

  it.each(told)('%s: « %s » has the same figures in English', (_source, fr, en) => {
    expect(figures(en)).toEqual(figures(fr));
  });
});
