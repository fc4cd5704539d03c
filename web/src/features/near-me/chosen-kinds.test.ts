import { describe, expect, it } from '@jest/globals';
import type { NearKind } from './chosen-kinds.js';
import { chosenKinds, offeredKinds } from './chosen-kinds.js';

const kind = (code: string, count: number, pointsUrl: string | null = `/points/1/${code}.json`) =>
  ({ code, count, pointsUrl }) as NearKind;
const offered = offeredKinds([
  kind('mairie', 34_960),
  kind('gare', 4746),
  kind('phare', 100, null),
]);
const codes = (asked: string[], isSaving = false) =>
  chosenKinds(offered, asked, isSaving).map(({ code }) => code);

describe('the kinds looked for', () => {
  it('are those of the address', () => {
    expect(codes(['mairie', 'rien'])).toEqual(['mairie']);
  });

  it('are the light ones when nothing is asked, none for a reader who saves data', () => {
    expect(codes([])).toEqual(['gare']);
    expect(codes([], true)).toEqual([]);
    expect(codes(['mairie'], true)).toEqual(['mairie']);
  });

  it('are services unless what leads to them is asked', () => {
    const stops = { ...kind('arret-transport', 100), infrastructure: true };
    const both = offeredKinds([stops, kind('gare', 4746)]);
    expect(chosenKinds(both, [], false).map(({ code }) => code)).toEqual(['gare']);
    expect(chosenKinds(both, ['arret-transport'], false)).toHaveLength(1);
  });

  it('are none when every box was unticked', () => {
    expect(codes([''])).toEqual([]);
  });

  it('have a file', () => {
    expect(offered.map(({ code }) => code)).toEqual(['mairie', 'gare']);
  });
});
