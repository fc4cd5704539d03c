import { describe, expect, it } from '@jest/globals';
import { editionOf, fixtureFile, outcomesOf, realBeginning } from '@maillage/kit/testing';
import { EPCI_DGCL } from './epci-dgcl.source.js';

const edition = editionOf(EPCI_DGCL, 0);
const read = (year: string) =>
  outcomesOf(edition, { members: fixtureFile(import.meta.url, `fixtures/${year}.csv`) });

describe('a row of the members of EPCI', () => {
  it('says what a commune is in, the leading zero of its code restored', async () => {
    const { kept } = await read('2017');
    const here = { siren: '200009901', name: "CC d'Ici", nature: 'CC', taxation: 'FPU' };
    const fact = { about: 'MEMBERSHIP', kind: 'CC' };
    expect(kept).toEqual([
      { ...fact, record: '01901', data: { ...here, commune: '01901', given: '1901' } },
      { ...fact, record: '2A901', data: { ...here, commune: '2A901', given: '2A901' } },
    ]);
  });

  it('is refused when its nature is unknown, or its code too short', async () => {
    const { refused } = await read('2017');
    expect(refused.map(({ line, code }) => [line, code])).toEqual([
      [4, 'ROW_INVALID'],
      [5, 'ROW_INVALID'],
    ]);
  });

  it('of 1999 has other columns, and the apostrophes of Windows', async () => {
    const { kept } = await read('1999');
    expect(kept[0]).toMatchObject({
      data: { name: 'D.RURAL L’ICI', nature: 'DISTRICT', taxation: '4TX' },
    });
  });
});

describe.each(['1999', '2017'])('the real members of EPCI of %s', (stamp) => {
  realBeginning(edition, stamp);
});
