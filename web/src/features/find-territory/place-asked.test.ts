import { describe, expect, it } from '@jest/globals';
import type { Match } from './find.js';
import { onlyMeant, placeAsked } from './place-asked.js';

const match = (id: string, level: string, matched: string): Match =>
  ({ matched, territory: { id, level } }) as unknown as Match;

const found = (...matches: readonly Match[]) => ({
  graph: () => Promise.resolve({ data: { searchTerritories: matches } }),
});
const asking = (text: string) => new URL(`http://hub/?lieu=${encodeURIComponent(text)}`);

describe('the place that a name means', () => {
  it('is the only territory that bears it', () => {
    expect(onlyMeant([match('DEP-48', 'DEPARTEMENT', 'name')])).toBe('DEP-48');
  });

  it('is the commune, where an arrondissement is called after its seat', () => {
    const mende = [
      match('COM-48095', 'COMMUNE', 'name'),
      match('ARR-481', 'ARRONDISSEMENT', 'name'),
    ];
    expect(onlyMeant(mende)).toBe('COM-48095');
  });

  it('is not decided between two communes of one name', () => {
    const both = [match('COM-93066', 'COMMUNE', 'name'), match('COM-97411', 'COMMUNE', 'name')];
    expect(onlyMeant(both)).toBeNull();
  });

  it('is not decided where none is written so', () => {
    expect(onlyMeant([match('COM-48095', 'COMMUNE', 'similar')])).toBeNull();
  });
});

describe('the place of an address', () => {
  it('is given by its id, whatever its case, without a search', async () => {
    const never = { graph: () => Promise.reject(new Error('asked')) };
    expect(await placeAsked(never, asking('com-48095'))).toEqual({ is: 'place', id: 'COM-48095' });
  });

  it('is searched for by a name that reads like an id and is none', async () => {
    const context = found(match('COM-93066', 'COMMUNE', 'name'));
    expect(await placeAsked(context, asking('saint-denis'))).toEqual({
      is: 'place',
      id: 'COM-93066',
    });
  });

  it('is none for the whole country, and without a word', async () => {
    expect(await placeAsked(found(), asking('FR'))).toEqual({ is: 'none' });
    expect(await placeAsked(found(), asking('  '))).toEqual({ is: 'none' });
  });

  it('is a name that nothing bears, without a search for signs', async () => {
    const never = { graph: () => Promise.reject(new Error('asked')) };
    expect(await placeAsked(never, asking('???'))).toEqual({
      ...{ is: 'name', name: '???', matches: [], lacking: false },
    });
  });
});
