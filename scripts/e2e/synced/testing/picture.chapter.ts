import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { pixelsOf } from '../../browser.js';
import { seenOnce } from '../../seen-once.js';
import { axeViolations } from '../../web/axe-violations.js';
import { keyboardOf } from '../../web/keyboard.js';
import { answerForIgn } from '../../web/plan-of-one-colour.js';
import type { Later } from '../scene.js';
import { arriveBy, ask, plainText } from '../scene.js';

interface Counted {
  readonly changes: { readonly totalCount: number };
  readonly changePoints: { readonly total: number; readonly placed: number };
}

const LOZERE = 'territories: ["DEP-48"]';

/** Where and when changes happened: on a map, along the time, as tables and as files. */
export function picture(scene: Later): void {
  let plain: Page;
  beforeAll(async () => {
    plain = await scene().plain.newPage();
  });
  afterAll(() => plain.close());

  const address = (path: string) => `${scene().hub.base}${path}`;
  const counted = (filter: string) =>
    ask<Counted>(
      scene().hub,
      `{ changes(filter: {${filter}}, first: 1) { totalCount } changePoints(filter: {${filter}}) { total placed } }`,
    );
  const rowsOf = async (path: string) => {
    const answer = await fetch(address(path));
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    const [head = '', ...rows] = (await answer.text()).trim().split('\r\n');
    return { head, rows };
  };

  describe('the timeline, without JavaScript', () => {
    it('has a table whose times lead to their changes alone', async () => {
      await plain.goto(address('/changements?lieu=DEP-48'));
      await plain.locator('section[aria-labelledby="quand"] summary').click();
      const row = plain.locator('section[aria-labelledby="quand"] tbody tr').last();
      expect(plainText(await row.locator('th').textContent())).toMatch(
        /^entre le 21 août 2016 et le 15 décembre 2020/,
      );
      const total = Number(await row.locator('td').last().textContent());
      await row.locator('th a').click();
      await plain.waitForURL(/source=laposte-points-de-contact&du=2016-08-22&au=2020-12-15$/);
      await plain.locator('main input[name="du"][value="2016-08-22"]').waitFor();
      expect(await plain.locator('section[aria-labelledby="liste"] tbody tr').count()).toBe(total);
    });

    it('keeps the time and the source in the form, and lets the source go', async () => {
      await arriveBy(plain.locator('main').getByRole('button', { name: 'Afficher' }));
      const asked = new URL(plain.url()).searchParams;
      expect([asked.get('source'), asked.get('du')]).toEqual([
        'laposte-points-de-contact',
        '2016-08-22',
      ]);
      await plain.getByRole('link', { name: /^Retirer/ }).click();
      await plain.waitForURL(/\?lieu=DEP-48&du=2016-08-22&au=2020-12-15$/);
    });

    it('says how many changes were in a time for sure, and how many may have been', async () => {
      await plain.goto(address('/changements?lieu=DEP-48&du=2017-01-01&au=2017-12-31'));
      expect(plainText(await plain.locator('main').textContent())).toMatch(
        /[1-9]\d* changements?, les plus récents d’abord\. Aucun n’a eu lieu à coup sûr/,
      );
    });
  });

  it('stands beside the rates of the place, of the kinds that are asked for', async () => {
    const rates = () => plain.locator('section[aria-labelledby="ouvertures"] tbody th').count();
    await plain.goto(address('/changements?lieu=DEP-48'));
    expect(await rates()).toBeGreaterThan(1);
    await plain.goto(address('/changements?lieu=DEP-48&type=bureau-de-poste'));
    expect(await rates()).toBe(1);
    await plain.goto(address('/changements'));
    expect(await rates()).toBe(0);
  });

  describe('files of a list of changes', () => {
    it('have a row for each of them', async () => {
      const { changes } = await counted(LOZERE);
      const { head, rows } = await rowsOf('/changements.csv?lieu=DEP-48');
      expect(head).toMatch(/^\ufeff?change,nature,stage,sentence,after,before/);
      expect(rows).toHaveLength(changes.totalCount);
    });

    it('have the figures of the timeline', async () => {
      const { changes } = await counted(LOZERE);
      const { rows } = await rowsOf('/changements-chronologie.csv?lieu=DEP-48');
      const total = rows.reduce((sum, row) => sum + Number(row.split(',').at(-1)), 0);
      expect(total).toBe(changes.totalCount);
    });
  });

  describe('the map of changes', () => {
    let page: Page;
    beforeAll(async () => {
      page = await scene().browser.newPage({ viewport: { width: 1280, height: 900 } });
      await answerForIgn(page);
    });
    afterAll(() => page.close());

    /** Opens a list, and waits until its map shows all that has a place. */
    async function open(path: string, filter: string): Promise<void> {
      const { changePoints } = await counted(filter);
      expect(changePoints.placed).toBeGreaterThan(0);
      await page.goto(address(path));
      const drawn = page.locator(`.change-map[data-drawn="${String(changePoints.placed)}"]`);
      await drawn.waitFor({ timeout: 90_000 });
    }

    it('draws the changes of the list', async () => {
      await open('/changements?lieu=DEP-48', LOZERE);
      const { colors } = await seenOnce(
        () => pixelsOf(page, '.change-map'),
        (seen) => seen.colors.length > 2,
      );
      expect(colors.length).toBeGreaterThan(2);
    });

    it('is gone through by keyboard: each change says what it is, and leads to its page', async () => {
      const keys = keyboardOf(page);
      await keys.tabTo(/^Changement suivant/);
      await keys.press('Enter');
      const chosen = page.locator('section[aria-label="Changement choisi"] li a').first();
      await chosen.waitFor();
      expect(await chosen.getAttribute('href')).toMatch(/^\/changement\/C-[0-9a-f]{20}$/);
      expect(plainText(await chosen.textContent())).not.toBe('');
    });

    it('follows the address: what is outside its frame is not drawn', async () => {
      const { lons, lats, placed } = (
        await ask<{ changePoints: { lons: number[]; lats: number[]; placed: number } }>(
          scene().hub,
          '{ changePoints { lons lats placed } }',
        )
      ).changePoints;
      const [west, south] = [(lons[0] ?? 0) - 0.01, (lats[0] ?? 0) - 0.01];
      const [east, north] = [west + 0.02, south + 0.02];
      const sides = [west, south, east, north].map((side) => side.toFixed(3));
      const within = `within: {west: ${sides[0]}, south: ${sides[1]}, east: ${sides[2]}, north: ${sides[3]}}`;
      expect((await counted(within)).changePoints.placed).toBeLessThan(placed);
      await open(`/changements?cadre=${sides.join()}`, within);
      await page.getByRole('link', { name: 'Retirer : Cadre de la carte' }).waitFor();
    });

    it('is reached from the map of services, with what that one shows', async () => {
      await page.goto(address('/carte?services=bureau-de-poste&sel=DEP-48'));
      await page.getByRole('link', { name: 'Suivre ces changements' }).click();
      await page.waitForURL(/\/changements/);
      expect(new URL(page.url()).search).toBe('?lieu=DEP-48&type=bureau-de-poste');
    });

    it.each([
      ['', 'light', 1280],
      ['/en', 'dark', 320],
    ] as const)(
      'has nothing that axe can see: %s %s, %d wide',
      async (under, colorScheme, width) => {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await page.setViewportSize({ width, height: 800 });
        await open(`${under}/changements?lieu=DEP-48`, LOZERE);
        await page.locator('.change-walk button').last().click();
        await page.locator('.chosen-changes li').first().waitFor();
        expect(await axeViolations(page)).toEqual([]);
      },
    );
  });

  describe('a reader that polls each second', () => {
    it('is told sixty times that it has the feed, and the graph is asked nothing', async () => {
      const feed = address('/changements.atom?lieu=DEP-48');
      const etag = (await fetch(feed)).headers.get('etag') ?? '';
      const before = await fetchesOf(scene().hub.base);
      for (let poll = 0; poll < 60; poll += 1) {
        const answer = await fetch(feed, { headers: { 'if-none-match': etag } });
        expect([answer.status, await answer.text()]).toEqual([304, '']);
        expect(answer.headers.get('cache-control')).toBe('public, max-age=300');
      }
      expect(await fetchesOf(scene().hub.base)).toBe(before);
    });
  });
}

/** Questions that subgraphs answered so far. */
async function fetchesOf(base: string): Promise<number> {
  const text = await (await fetch(`${base}/metrics`)).text();
  const counts = text.matchAll(/^maillage_subgraph_fetch_seconds_count\S* (\d+)$/gm);
  return [...counts].reduce((sum, [, count]) => sum + Number(count), 0);
}
