import { describe, expect, it } from '@jest/globals';
import type { ListedEpci } from './epci-timeline.js';
import { epciTimeline } from './epci-timeline.js';
import { EpciNature, EpciTaxation } from './epci.type.js';

const DAYS = ['1999-01-01', '2002-01-01', '2005-01-01', '2019-01-01'];

const district: ListedEpci = {
  ...{ siren: '240009901', name: 'DISTRICT' },
  ...{ nature: EpciNature.DISTRICT, taxation: EpciTaxation.FOUR_TAXES },
};
const cc: ListedEpci = {
  ...{ siren: '200009902', name: 'CC Ici' },
  ...{ nature: EpciNature.COMMUNAUTE_DE_COMMUNES, taxation: EpciTaxation.UNIQUE_BUSINESS },
};

const told = (...listed: readonly (ListedEpci | null)[]) =>
  epciTimeline(
    DAYS,
    new Map(listed.flatMap((one, i) => (one === null ? [] : [[DAYS[i] ?? '', one] as const]))),
  ).map(({ siren, from, fromAfter, to, toAfter, lists }) => [
    ...[siren, fromAfter, from, toAfter, to, lists],
  ]);

describe('the EPCI of a commune over time', () => {
  it('begin and end between two lists, which bound the day', () => {
    expect(told(district, district, cc, cc)).toEqual([
      ['240009901', null, '1999-01-01', '2002-01-01', '2005-01-01', 2],
      ['200009902', '2002-01-01', '2005-01-01', null, null, 2],
    ]);
  });

  it('leave a gap where a list has the commune in none', () => {
    expect(told(district, null, district, null)).toEqual([
      ['240009901', null, '1999-01-01', '1999-01-01', '2002-01-01', 1],
      ['240009901', '2002-01-01', '2005-01-01', '2005-01-01', '2019-01-01', 1],
    ]);
  });

  it('are none for a commune that no list has', () => {
    expect(told(null, null, null, null)).toEqual([]);
  });

  it('keep the nature that the last list to tell one gave', () => {
    const [only] = epciTimeline(
      ['2017-01-01', '2019-01-01'],
      new Map([
        ['2017-01-01', cc],
        ['2019-01-01', { ...cc, name: 'CC d’Ici', nature: null, taxation: null }],
      ]),
    );
    expect(only).toMatchObject({ name: 'CC d’Ici', nature: 'CC', taxation: 'FPU' });
  });
});
