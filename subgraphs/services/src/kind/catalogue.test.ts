import { describe, expect, it } from '@jest/globals';
import { ServiceDomain } from '@maillage/kit';
import type { Source } from '../source/source.type.js';
import { Catalogue } from './catalogue.js';
import type { KindRow } from './catalogue.repository.js';
import { CatalogueStore } from './catalogue.store.js';
import { OperatorType } from './kind.type.js';
import { toOperatorCounts } from './operator-count.map.js';

const source: Source = {
  ...{ id: 's', title: 'S', producer: 'P', licence: 'L', url: 'u', vintage: 'v' },
  ...{ note: null, noteEn: null, defects: [], defectsEn: [] },
  ...{ verified: false, records: 0, rejected: 0, contact: 'c' },
  cadence: 'IRREGULAR',
};
const row = (num: number, code: string, operatorType: OperatorType, count: number): KindRow => ({
  ...{
    num,
    code,
    label: code,
    labelEn: code,
    bpeCode: null,
    domain: ServiceDomain.AUTRE,
    observedIn: null,
    deduced: false,
    infrastructure: code === 'arret',
    pointsUrl: null,
    pointsBytes: null,
  },
  ...{ operatorType, count, sourceId: 's' },
});
const rows = [
  row(1, 'mairie', OperatorType.COLLECTIVITE, 5),
  row(2, 'prefecture', OperatorType.ETAT, 2),
  row(3, 'sous-prefecture', OperatorType.ETAT, 3),
];
let version = 'v1';
let reads = 0;
const store = new CatalogueStore({
  sources: () => Promise.resolve([source]),
  kinds: () => Promise.resolve(((reads += 1), rows)),
  version: () => Promise.resolve(version),
});
const catalogue = new Catalogue(store);
const codes = async (...args: Parameters<Catalogue['kinds']>) =>
  (await catalogue.kinds(...args)).map((kind) => kind.code);

describe('kinds of service', () => {
  it('are all given when nothing is asked', async () => {
    expect(await codes()).toEqual(['mairie', 'prefecture', 'sous-prefecture']);
  });

  it('are those that are both of a code and of a type of operator asked for', async () => {
    expect(await codes(null, [OperatorType.ETAT])).toEqual(['prefecture', 'sous-prefecture']);
    expect(await codes(['mairie', 'prefecture'], [OperatorType.ETAT])).toEqual(['prefecture']);
    expect(await codes(null, [])).toEqual([]);
  });

  it('are services unless what leads to them is named', async () => {
    const stops = [...rows, row(4, 'arret', OperatorType.DELEGATAIRE, 9)];
    const withStops = new Catalogue({
      read: () =>
        Promise.resolve({
          kinds: stops.map((kind) => ({ ...kind, source })),
          ...{ sources: [source], version: 'v' },
        }),
    });
    const named = async (asked: string[] | null) =>
      (await withStops.kinds(asked)).map(({ code }) => code);
    expect(await named(null)).toEqual(['mairie', 'prefecture', 'sous-prefecture']);
    expect(await named(['mairie', 'arret'])).toEqual(['mairie', 'arret']);
  });

  it('refuse a code that none has, naming those that exist', async () => {
    await expect(catalogue.kinds(['phare'])).rejects.toMatchObject({
      code: 'KIND_UNKNOWN',
      details: { known: ['mairie', 'prefecture', 'sous-prefecture'] },
    });
  });
});

describe('a legend of operators', () => {
  it('counts kinds and points of each type, none included', () => {
    const counts = toOperatorCounts(rows.map((kind) => ({ ...kind, source })));
    expect(counts.map(({ type, kinds, count }) => [type, kinds, count])).toEqual([
      ['ETAT', 2, 5],
      ['COLLECTIVITE', 1, 5],
      ['OPERATEUR', 0, 0],
      ['DELEGATAIRE', 0, 0],
    ]);
  });
});

describe('the catalogue that requests share', () => {
  it('is read again once the data are others, and only then', async () => {
    await store.read();
    const before = reads;
    await store.read();
    expect(reads).toBe(before);
    version = 'v2';
    expect((await store.read()).version).toBe('v2');
    expect(reads).toBe(before + 1);
  });
});
