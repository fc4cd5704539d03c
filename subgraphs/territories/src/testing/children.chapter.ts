import { describe, expect, it } from '@jest/globals';
import type { Subgraph } from '@maillage/kit';
import { aHubError, ask } from '@maillage/kit/testing';
import { columnsOf } from './columns-of.js';

/** What is part of a territory, page by page. */
export function childrenChapter(hub: () => Subgraph): void {
  describe('children', () => {
    it('are read page by page, each once', async () => {
      const query =
        'query ($a: String) { territory(id: "DEP-59") { children(level: COMMUNE, first: 200, after: $a) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } } }';
      interface Page {
        territory: {
          children: {
            totalCount: number;
            nodes: { id: string }[];
            pageInfo: { hasNextPage: boolean; endCursor: string };
          };
        };
      }
      const seen = new Set<string>();
      let after: string | null = null;
      let total = 0;
      do {
        const answer: { data: Page } = await ask<Page>(hub(), query, { a: after });
        const page = answer.data.territory.children;
        total = page.totalCount;
        for (const { id } of page.nodes) seen.add(id);
        after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      } while (after !== null);
      expect(seen.size).toBe(total);
      expect(total).toBe((await columnsOf(hub(), 'COMMUNE', 'DEP-59')).ids.length);
    });

    it.each([
      ['FR', 26],
      ['REG-32', 5],
      ['EPCI-200093201', 95],
      ['COM-75056', 20],
    ])('of %s are those of the next level down: %s', async (id, count) => {
      const { data } = await ask<{ territory: { children: { totalCount: number } } }>(
        hub(),
        'query ($id: ID!) { territory(id: $id) { children { totalCount } } }',
        { id },
      );
      expect(data.territory.children.totalCount).toBe(count);
    });

    it.each([
      ['an unknown id', '{ territory(id: "COM-99999") { name } }', 'TERRITORY_UNKNOWN'],
      ['a bad id', '{ territory(id: "lille") { name } }', 'TERRITORY_ID_INVALID'],
      [
        'a page too long',
        '{ territory(id: "FR") { children(first: 999) { totalCount } } }',
        'PAGE_SIZE_INVALID',
      ],
      [
        'a forged cursor',
        '{ territory(id: "FR") { children(after: "x") { totalCount } } }',
        'CURSOR_INVALID',
      ],
    ])('and %s have their errors', async (_case, query, code) => {
      expect((await ask(hub(), query)).errors).toEqual([aHubError(code)]);
    });
  });
}
