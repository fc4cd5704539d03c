import { describe, expect, it } from '@jest/globals';
import { axeViolations } from '../../web/axe-violations.js';
import { answerForIgn } from '../../web/plan-of-one-colour.js';
import type { Later, Scene } from '../scene.js';
import { officeThat, serviceIn } from './service-pages.chapter.js';

/** Each language on one screen: what they share is looked at on both. */
const READERS = [
  { under: '', colorScheme: 'light', viewport: { width: 1280, height: 800 } },
  { under: '/en', colorScheme: 'dark', viewport: { width: 320, height: 640 } },
] as const;

/** The page of the newest change of the département. */
async function changeOf({ hub }: Scene): Promise<string> {
  const page = await (await fetch(`${hub.base}/changements?lieu=DEP-48`)).text();
  const address = /href="(\/changement\/[^"]+)"/.exec(page)?.[1];
  if (address === undefined) throw new Error('nothing changed in Lozère');
  return address;
}

/** One page of each sort that shows what was synced. */
async function paths(scene: Scene): Promise<readonly string[]> {
  return [
    `/service/${await serviceIn(scene, '48095', 'caf')}`,
    `/service/${await serviceIn(scene, '48198', 'agence-postale-communale')}`,
    `/service/${await officeThat(scene, 'CLOSED')}`,
    '/?lieu=COM-48198',
    '/?lieu=DEP-48',
    '/territoire/DEP-48-lozere',
    '/changements?lieu=DEP-48',
    await changeOf(scene),
    '/reformes',
    '/reformes?lieu=DEP-48&reforme=la-poste&du=2016-08-22',
    '/reforme/la-poste?lieu=DEP-48',
    '/sources',
    '/source/laposte-points-de-contact',
    '/carte?services=bureau-de-poste&au=2016-08-21&sel=DEP-48',
    '/carte?services=bureau-de-poste&au=2016-08-21&vue=tableau',
  ];
}

/** Folded parts are read too. */
const unfold = () => {
  for (const each of document.querySelectorAll('main details')) each.setAttribute('open', '');
};

/** Pages that show what was synced, as everybody may read them. */
export function everySyncedPage(scene: Later): void {
  describe.each(READERS)('pages of synced data, $colorScheme, $viewport.width wide', (reader) => {
    it('have nothing that axe can see, and fit the screen', async () => {
      const { under, ...screen } = reader;
      const page = await scene().browser.newPage(screen);
      await answerForIgn(page);
      const found: string[] = [];
      for (const path of await paths(scene())) {
        await page.goto(`${scene().hub.base}${under}${path}`, { waitUntil: 'load' });
        await page.evaluate(unfold);
        found.push(...(await axeViolations(page)).map((violation) => `${path} ${violation}`));
        const beyond = await page.evaluate(
          () => document.documentElement.scrollWidth - window.innerWidth,
        );
        if (beyond > 0) found.push(`${path} is ${String(beyond)} pixels too wide`);
      }
      await page.close();
      expect(found).toEqual([]);
    });
  });
}
