import { describe, expect, it } from '@jest/globals';
import { editionOf, fixtureFile, outcomesOf, realBeginning } from '@maillage/kit/testing';
import type { TerritoryItem, TerritoryProducer } from '../../producer/territory-producer.port.js';
import { CENTRALITY_LEVELS } from './centrality.source.js';
import { MOUNTAIN_RANGES } from './mountain.source.js';
import { RURALITY_TYPES } from './rurality.source.js';

const rowsOf = (producer: TerritoryProducer, fixture: string) =>
  outcomesOf(editionOf(producer, 0), { grid: fixtureFile(import.meta.url, `fixtures/${fixture}`) });
const told = (items: readonly TerritoryItem[]) =>
  items.map((item) => (item.about === 'VALUE' ? [item.code, item.value, item.missing] : []));

describe('the types of rurality', () => {
  it('are read whatever the blank before them; a changed perimeter has none, and says why', async () => {
    const { kept, refused } = await rowsOf(RURALITY_TYPES, 'ruralite.csv');
    expect(told(kept)).toEqual([
      ['01001', 'residentielle-aisee', undefined],
      ['01002', null, 'le périmètre de la commune a changé depuis la typologie'],
      ['01003', 'hors-champ', undefined],
    ]);
    expect(refused).toEqual([]);
  });
});

describe('the levels of centrality', () => {
  it('are none where the file says undefined', async () => {
    const { kept } = await rowsOf(CENTRALITY_LEVELS, 'centralite.csv');
    expect(told(kept)).toEqual([
      ['01001', 'majeur', undefined],
      ['97401', null, 'le producteur n’en donne pas'],
    ]);
  });
});

describe('the mountain ranges', () => {
  it('are those of the law: another refuses its row', async () => {
    const { kept, refused } = await rowsOf(MOUNTAIN_RANGES, 'montagne.csv');
    expect(told(kept)).toEqual([['01001', 'jura', undefined]]);
    expect(refused.map(({ line, code }) => [line, code])).toEqual([[3, 'ROW_INVALID']]);
  });
});

describe.each([
  ['ruralite', RURALITY_TYPES],
  ['centralite', CENTRALITY_LEVELS],
  ['montagne', MOUNTAIN_RANGES],
] as const)('the real grid %s', (_name, producer) => {
  realBeginning(editionOf(producer, 0), '2026-07-21');
});
