import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { Later } from '../scene.js';
import { ask } from '../scene.js';

type Ids = readonly { readonly id: string }[];

const KNOWN = 'section[aria-labelledby="defauts"] li';

/** What is to know of sources, on pages in English. */
export function sourcesInEnglish(scene: Later): void {
  describe('what is to know of a source, on pages in English', () => {
    let page: Page;
    beforeAll(async () => {
      page = await scene().plain.newPage();
    });
    afterAll(() => page.close());

    const open = (path: string) => page.goto(`${scene().hub.base}${path}`);

    it('is in English on the page of each', async () => {
      const found = await ask<{ sources: Ids; territorySources: Ids }>(
        scene().hub,
        '{ sources { id } territorySources { id } }',
      );
      const ids = [...found.sources, ...found.territorySources].map(({ id }) => id);
      expect(ids).toContain('insee-grille-densite');
      for (const id of ids) {
        await open(`/en/source/${id}`);
        const [known, french] = [page.locator(KNOWN), page.locator(`${KNOWN} [lang="fr"]`)];
        expect([id, (await known.count()) > 0, await french.allTextContents()]).toEqual([
          ...[id, true, []],
        ]);
        await open(`/source/${id}`);
        expect([id, await french.count()]).toEqual([id, await known.count()]);
      }
    });

    it.each(['sources', 'territoire/DEP-48-lozere', 'carte?services=bureau-de-poste&vue=tableau'])(
      'is in English where it is cited: %s',
      async (path) => {
        await open(`/en/${path}`);
        const notes = page.locator('.source > small');
        expect(await notes.count()).toBeGreaterThan(0);
        expect(await notes.locator('[lang="fr"]').allTextContents()).toEqual([]);
      },
    );
  });
}
