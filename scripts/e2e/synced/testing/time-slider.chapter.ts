import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { openMap } from '../../browser.js';
import { seenOnce } from '../../seen-once.js';
import type { Keyboard } from '../../web/keyboard.js';
import { keyboardOf } from '../../web/keyboard.js';
import { paintedOf } from '../../web/legend.js';
import { answerForIgn } from '../../web/plan-of-one-colour.js';
import type { Later } from '../scene.js';
import { plainText } from '../scene.js';

const MAP =
  '/carte?services=bureau-de-poste&mesure=nombre&points=non&fond=non&sel=DEP-48&lon=2.5&lat=46.5&zoom=5.4';

/** The days of the fixtures, from the first, then today. */
const [FIRST, LAST, TODAY] = ['21 août 2016', '15 décembre 2020', 'Aujourd’hui'];

/** The day that is shown is chosen by keyboard, and is in the address. */
export function timeSlider(scene: Later): void {
  let page: Page;
  let keys: Keyboard;
  beforeAll(async () => {
    page = await scene().browser.newPage({ viewport: { width: 1280, height: 800 } });
    keys = keyboardOf(page);
    await answerForIgn(page);
  });
  afterAll(() => page.close());

  const dayTold = () => page.getByRole('slider').getAttribute('aria-valuetext');
  /** The address changes first: what is shown follows. */
  const dayOnceTold = (expected: string) => seenOnce(dayTold, (told) => told === expected);
  const chosenOffices = async () => plainText(await page.locator('.selection-card').textContent());
  /** Each part of the page follows by itself, as its own answer comes. */
  const tellsOnce = async (part: string, expected: RegExp) => {
    const told = async () => plainText(await page.locator(part).textContent());
    expect(await seenOnce(told, (text) => expected.test(text))).toMatch(expected);
  };
  const rowOf = async (name: string) =>
    page
      .getByRole('row', { name: new RegExp(`^${name}`) })
      .locator('td.figure')
      .allTextContents();
  const waitForRow = (name: string, count: number) =>
    page
      .locator('tbody tr', { hasText: name })
      .locator('td.figure', { hasText: new RegExp(`^${String(count)}$`) })
      .waitFor();
  const waitForCard = (count: number) =>
    page
      .locator('.selection-card li', {
        hasText: new RegExp(`Bureau de poste\\s:\\s${String(count)}\\b`),
      })
      .waitFor();

  /** How many colours of its legend the map shows. */
  const coloursOnceDrawn = async (expected: number): Promise<number> => {
    const { painted } = await seenOnce(
      () => paintedOf(page),
      (seen) => seen.painted.length === expected,
    );
    return painted.length;
  };

  describe('the time slider of the map, by keyboard', () => {
    it('goes to the days that were observed: address, figures and colours follow', async () => {
      await openMap(page, `${scene().hub.base}${MAP}`);
      await keys.tabTo(/^Jour montré/);
      expect(await dayOnceTold(TODAY)).toBe(TODAY);
      await waitForCard(8);
      // Both départements have eight, the others none.
      expect(await coloursOnceDrawn(2)).toBe(2);
      await keys.press('ArrowLeft');
      await page.waitForURL(/[?&]au=2020-12-15/);
      expect(await dayOnceTold(LAST)).toBe(LAST);
      await keys.press('Home');
      await page.waitForURL(/[?&]au=2016-08-21/);
      expect(await dayOnceTold(FIRST)).toBe(FIRST);
      await waitForCard(10);
      await tellsOnce('.selection-card', /au 21 août 2016.*Bureau de poste : 10/);
      await tellsOnce('.legend', /au 21 août 2016.*relevé du 21 août 2016/);
      await tellsOnce('.map-sources', /Date des données : 21 août 2016\./);
      await page.locator('label.tick', { hasText: /Bureau de poste\s*18\b/ }).waitFor();
      expect(await coloursOnceDrawn(3)).toBe(3);
    });

    it('gives the same view when the address is opened again', async () => {
      const told = await chosenOffices();
      await openMap(page, page.url());
      await waitForCard(10);
      expect(await dayOnceTold(FIRST)).toBe(FIRST);
      expect(await seenOnce(chosenOffices, (text) => text === told)).toBe(told);
    });

    it('moves the table that the map has for twin', async () => {
      await page.getByRole('link', { name: 'Tableau', exact: true }).click();
      await page.waitForURL(/vue=tableau/);
      expect(page.url()).toContain('au=2016-08-21');
      await waitForRow('Lozère', 10);
      expect([await rowOf('Lozère'), await rowOf('Cantal')]).toEqual([['10'], ['8']]);
      await tellsOnce('.table-view', /Date des données : 21 août 2016\./);
      await keys.tabTo(/^Jour montré/);
      await keys.press('End');
      await page.waitForURL((url) => !url.search.includes('au='));
      await waitForRow('Lozère', 8);
      expect([await rowOf('Lozère'), await rowOf('Cantal')]).toEqual([['8'], ['8']]);
    });

    it('keeps what was known when, where the address says it, until it is let go', async () => {
      await page.goto(scene().before.address, { waitUntil: 'networkidle' });
      expect(await dayOnceTold(FIRST)).toBe(FIRST);
      expect(await rowOf('Lozère')).toEqual(['10']);
      await keys.tabTo(/^Voir ce qu’on en sait maintenant$/);
      await keys.press('Enter');
      await page.waitForURL((url) => !url.search.includes('su='));
      await waitForRow('Lozère', 8);
      expect(page.url()).toMatch(/[?&]au=/);
    });
  });
}
