import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { followChanges, liveRows, liveStatus } from '../../live-page.js';
import { seenOnce } from '../../seen-once.js';
import type { Later } from '../scene.js';
import { ask, plainText } from '../scene.js';
import { publishWithout } from './publish-without.js';

const map = (page: Page) => page.locator('.change-map[data-drawn]:not([data-drawn="0"])');

/** What a page that is open shows when a producer publishes: without a reload, once, and to who follows it alone. */
export function live(scene: Later, mirror: string): void {
  let lozere: Page;
  let nord: Page;
  beforeAll(async () => {
    [lozere, nord] = await Promise.all([scene().browser.newPage(), scene().browser.newPage()]);
  });
  afterAll(async () => {
    await Promise.all([lozere.close(), nord.close()]);
  });

  describe('a page of changes that is open', () => {
    it('says that it is listening', async () => {
      await followChanges(lozere, scene().hub.base, 'DEP-48');
      await followChanges(nord, scene().hub.base, 'DEP-59');
      for (const page of [lozere, nord]) expect(await liveRows(page).count()).toBe(0);
    });

    it('shows a closure as soon as it is known: the office, its commune, what is left near it', async () => {
      await map(lozere).waitFor();
      await publishWithout(scene(), mirror, '90003A');
      await liveRows(lozere).first().waitFor();
      expect(plainText(await liveStatus(lozere).textContent())).toBe(
        '1 nouveau changement depuis que cette page est ouverte.',
      );
      await liveRows(lozere).filter({ hasText: 'Le plus proche' }).waitFor();
      const text = plainText(await liveRows(lozere).first().textContent());
      expect(text).toMatch(/^Bureau de poste : fermeture/);
      expect(text).toMatch(/LANGOGNE BP, Langogne \([\d ]+ habitants\)/);
      expect(text).toMatch(/Le plus proche du même type aujourd’hui : .+, [\d,]+ km\.$/);
    });

    it('draws it on its map, beside those that it had', async () => {
      const placed = async () => Number(await map(lozere).getAttribute('data-drawn'));
      const { changePoints } = await ask<{ changePoints: { placed: number } }>(
        scene().hub,
        '{ changePoints(filter: {territories: ["DEP-48"]}) { placed } }',
      );
      expect(await seenOnce(placed, (seen) => seen === changePoints.placed)).toBe(
        changePoints.placed,
      );
    });

    it('shows nothing to who follows another département', async () => {
      expect(await liveRows(nord).count()).toBe(0);
    });

    it('has the same change in its list once it is read again, and at its own address', async () => {
      const address = await liveRows(lozere).locator('a').first().getAttribute('href');
      await lozere.reload();
      const row = lozere.locator(`main tbody a[href="${address ?? ''}"]`);
      expect(plainText(await row.textContent())).toBe('Bureau de poste : fermeture');
    });
  });
}
