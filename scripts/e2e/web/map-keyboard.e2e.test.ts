import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser, openMap } from '../browser.js';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
}, 60_000);
afterAll(() => browser.close());

/** Everything here goes through `page.keyboard`: no click, no focus by script. */
const press = async (...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};

/** What has the focus, by its accessible name: its label, else its text. */
const focused = () =>
  page.evaluate(() => {
    const at = document.activeElement ?? document.body;
    const by = document.getElementById(at.getAttribute('aria-labelledby') ?? '');
    const around = at.closest('label');
    const names = [at.getAttribute('aria-label'), by?.textContent, around?.textContent];
    const name = names.find((given) => typeof given === 'string' && given !== '');
    return (name ?? at.textContent).replaceAll(/\s+/g, ' ').trim();
  });

/** Tabs until something of that name has the focus; a trap would never end. */
async function tabTo(name: RegExp, key = 'Tab'): Promise<void> {
  for (let step = 0; step < 90; step += 1) {
    await press(key);
    if (name.test(await focused())) return;
  }
  throw new Error(`the keyboard never reaches ${String(name)}`);
}

async function open(path: string): Promise<void> {
  page = await browser.newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
  await openMap(page, path);
}

describe('by keyboard alone', () => {
  it('kinds, level and measure are chosen, each choice one step that Back undoes', async () => {
    await open('/carte?points=non');
    await tabTo(/^Niveau/);
    await press('ArrowUp');
    await page.waitForURL(/niveau=region/);
    await tabTo(/^Mesure/);
    await press('ArrowDown');
    await page.waitForURL(/mesure=nombre/);
    await tabTo(/^État$/);
    await press('Space');
    await page.waitForURL(/operateurs=etat/);
    // The browser's own key for Back belongs to its window, which a headless one has not.
    await page.goBack();
    await page.waitForURL((url) => !url.search.includes('operateurs'));
    expect(new URL(page.url()).search).toMatch(/niveau=region&mesure=nombre/);
    await page.close();
  });

  it('the map moves and zooms, by buttons and by keys on them, with a focus that is seen', async () => {
    await open('/carte?points=non');
    await tabTo(/^Zoomer$/);
    const ring = await page.evaluate(
      () => getComputedStyle(document.activeElement ?? document.body).outlineWidth,
    );
    expect(parseFloat(ring)).toBeGreaterThanOrEqual(2);
    await press('Enter');
    await page.waitForURL(/zoom=/);
    const first = new URL(page.url()).searchParams;
    await press('ArrowRight', '+');
    await page.waitForURL((url) => url.searchParams.get('zoom') !== first.get('zoom'));
    const then = new URL(page.url()).searchParams;
    expect(Number(then.get('lon'))).toBeGreaterThan(Number(first.get('lon')));
    expect(Number(then.get('zoom'))).toBeCloseTo(Number(first.get('zoom')) + 1, 1);
    await page.close();
  });

  it('a territory on screen is found, shown on the map, chosen, opened, and let go', async () => {
    await open('/carte?niveau=region&points=non');
    await tabTo(/^Territoires à l’écran/);
    await press('ArrowDown', 'End', 'Home', 'ArrowDown');
    const at = await page.locator('[data-pointed=true]').textContent();
    expect(await page.getByRole('listbox').getAttribute('aria-activedescendant')).toBe(
      await page.locator('[data-pointed=true]').getAttribute('id'),
    );
    await press('Enter');
    await page.waitForURL(/sel=REG-/);
    const card = page.locator('.selection-card h2');
    await card.waitFor();
    expect(at).toContain(await card.textContent());
    await press('Escape');
    await page.waitForURL((url) => !url.search.includes('sel='));
    await press('Enter');
    await page.waitForURL(/sel=REG-/);
    await page.getByRole('link', { name: /^Ouvrir la fiche/ }).waitFor();
    await tabTo(/^Ouvrir la fiche/);
    await press('Enter');
    await page.waitForURL(/\/territoire\/REG-/);
    await page.close();
  });

  it('a cluster is come nearer to, then a service is opened', async () => {
    await open('/carte?lon=3.1&lat=50.65&zoom=8');
    await page.getByRole('heading', { name: 'Services à l’écran' }).waitFor();
    await tabTo(/^Services à l’écran/);
    await press('Enter');
    await page.waitForURL(/zoom=10/);
    await page
      .locator('.map-lists [role=option]')
      .filter({ hasNotText: /^Amas/ })
      .first()
      .waitFor();
    await page.waitForTimeout(1000);
    await press('Home', 'Enter');
    await page.waitForURL(/\/service\//);
    expect(await page.locator('h1').textContent()).not.toBe('');
    await page.close();
  });

  it('the map is passed over by its first link, and holds no trap', async () => {
    await open('/carte?points=non');
    await tabTo(/^Passer la carte$/);
    await press('Enter', 'Tab');
    expect(await focused()).toBe('CSV');
    await tabTo(/^Passer la carte$/, 'Shift+Tab');
    await tabTo(/^Voir cette vue en GraphQL$/);
    await page.close();
  });

  it('says how much is on screen, and says it again once the map has moved', async () => {
    await open('/carte?niveau=departement&points=non');
    const told = page.locator('.map-lists [role=status]');
    await page.waitForFunction(() =>
      /\d+ résultats/.test(document.querySelector('.map-lists [role=status]')?.textContent ?? ''),
    );
    const first = await told.textContent();
    await tabTo(/^Zoomer$/);
    await press('+', '+');
    await page.waitForFunction(
      (before) => document.querySelector('.map-lists [role=status]')?.textContent !== before,
      first,
    );
    expect(await told.textContent()).toMatch(/^\d+ résultats à l’écran\.$/);
    await page.close();
  });
});
