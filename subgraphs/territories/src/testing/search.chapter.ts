import { describe, expect, it } from '@jest/globals';
import type { Subgraph } from '@maillage/kit';
import { aHubError, ask } from '@maillage/kit/testing';

/** Territories found by what one types. */
export function searchChapter(hub: () => Subgraph): void {
  describe('a search', () => {
    const first = async (query: string, levels: string[] | null = null) => {
      const { data } = await ask<{
        searchTerritories: { matched: string; territory: { id: string } }[];
      }>(
        hub(),
        'query ($q: String!, $l: [TerritoryLevel!]) { searchTerritories(query: $q, levels: $l, first: 3) { matched territory { id } } }',
        { q: query, l: levels },
      );
      return data.searchTerritories.map((m) => [m.territory.id, m.matched]);
    };

    it.each([
      ['roubaix', 'COM-59512', 'name'],
      ['Saint-Étienne', 'COM-42218', 'name'],
      ['st etienne', 'COM-42218', 'name'],
      ['59100', 'COM-59512', 'postalCode'],
      ['59512', 'COM-59512', 'code'],
      ['sainte foy les l', 'COM-69202', 'prefix'],
      ['bordaux', 'COM-33063', 'similar'],
      ['marseile', 'COM-13055', 'similar'],
      ['sainte foy', 'COM-85214', 'name'],
      ['bretag', 'REG-53', 'prefix'],
      ['occit', 'REG-76', 'prefix'],
      ['lyo', 'COM-69123', 'prefix'],
      ['2a', 'DEP-2A', 'code'],
    ])('for %j finds %s first, by %s', async (query, id, matched) => {
      expect((await first(query))[0]).toEqual([id, matched]);
    });

    it('keeps to the levels asked for', async () => {
      expect((await first('lille', ['EPCI']))[0]?.[0]).toBe('EPCI-200093201');
    });

    it('without a letter is refused', async () => {
      const { errors } = await ask(hub(), '{ searchTerritories(query: "!!") { score } }');
      expect(errors).toEqual([aHubError('SEARCH_EMPTY')]);
    });
  });
}
