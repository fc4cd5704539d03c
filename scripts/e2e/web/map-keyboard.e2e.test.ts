import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser, openMap } from '../browser.js';
import { seenOnce } from '../seen-once.js';
import type { Keyboard } from './keyboard.js';
import { keyboardOf } from './keyboard.js';

let browser: Browser;
let page: Page;
let keys: Keyboard;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** What the list that has the focus points at; null for nothing. */
const pointedAt = () =>
  page.evaluate(
    () => document.activeElement?.querySelector('[data-pointed=true]')?.textContent ?? null,
  );

/** Waits until that list has something to point at. */
const somethingListed = () =>
  page.waitForFunction(() => document.activeElement?.querySelector('[role=option]'));

/** Walks down that list until it points at something of that name. */
async function walkTo(name: RegExp): Promise<void> {
  await somethingListed();
  for (let step = 0; step < 90; step += 1) {
    const at = await pointedAt();
    if (at !== null && name.test(at)) return;
    await keys.press('ArrowDown');
  }
  throw new Error(`the list never points at ${String(name)}`);
}

async function open(path: string): Promise<void> {
  page = await browser.newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
  keys = keyboardOf(page);
  await openMap(page, path);
}

describe('by keyboard alone', () => {
  it('nothing stops without a name: the drawn map is passed over', async () => {
    await open('/carte?points=non');
    const stop = () => page.locator('.map-canvas canvas').getAttribute('tabindex');
    expect(await seenOnce(stop, (tabindex) => tabindex === '-1')).toBe('-1');
    await page.close();
  });

  it('kinds, level and measure are chosen, each choice one step that Back undoes', async () => {
    await open('/carte?points=non');
    await keys.tabTo(/^Niveau/);
    await keys.press('ArrowUp');
    await page.waitForURL(/niveau=region/);
    await keys.tabTo(/^Mesure/);
    await keys.press('ArrowDown');
    await page.waitForURL(/mesure=nombre/);
    await keys.tabTo(/^État$/);
    await keys.press('Space');
    await page.waitForURL(/operateurs=etat/);
    // The browser's own key for Back belongs to its window, which a headless one has not.
    await page.goBack();
    await page.waitForURL((url) => !url.search.includes('operateurs'));
    expect(new URL(page.url()).search).toMatch(/niveau=region&mesure=nombre/);
    await page.close();
  });

  it('the map moves and zooms, by buttons and by keys on them, with a focus that is seen', async () => {
    await open('/carte?points=non');
    await keys.tabTo(/^Zoomer$/);
    const ring = await page.evaluate(
      () => getComputedStyle(document.activeElement ?? document.body).outlineWidth,
    );
    expect(parseFloat(ring)).toBeGreaterThanOrEqual(2);
    await keys.press('Enter');
    await page.waitForURL(/zoom=/);
    const first = new URL(page.url()).searchParams;
    await keys.press('ArrowRight', '+');
    await page.waitForURL((url) => url.searchParams.get('zoom') !== first.get('zoom'));
    const then = new URL(page.url()).searchParams;
    expect(Number(then.get('lon'))).toBeGreaterThan(Number(first.get('lon')));
    expect(Number(then.get('zoom'))).toBeCloseTo(Number(first.get('zoom')) + 1, 1);
    await page.close();
  });

  it('a territory on screen is found, shown on the map, chosen, opened, and let go', async () => {
    await open('/carte?niveau=region&points=non');
    await keys.tabTo(/^Territoires à l’écran/);
    await somethingListed();
    await keys.press('ArrowDown', 'End', 'Home', 'ArrowDown');
    const at = await page.locator('[data-pointed=true]').textContent();
    expect(await page.getByRole('listbox').getAttribute('aria-activedescendant')).toBe(
      await page.locator('[data-pointed=true]').getAttribute('id'),
    );
    await keys.press('Enter');
    await page.waitForURL(/sel=REG-/);
    const card = page.locator('.selection-card h2');
    await card.waitFor();
    expect(at).toContain(await card.textContent());
    await keys.press('Escape');
    await page.waitForURL((url) => !url.search.includes('sel='));
    await keys.press('Enter');
    await page.waitForURL(/sel=REG-/);
    await page.getByRole('link', { name: /^Ouvrir la fiche/ }).waitFor();
    await keys.tabTo(/^Ouvrir la fiche/);
    await keys.press('Enter');
    await page.waitForURL(/\/territoire\/REG-/);
    await page.close();
  });

  it('a cluster is come nearer to, then a service is opened', async () => {
    await open('/carte?lon=3.1&lat=50.65&zoom=8');
    await page.getByRole('heading', { name: 'Services à l’écran' }).waitFor();
    await keys.tabTo(/^Services à l’écran/);
    await walkTo(/^Amas/);
    await keys.press('Enter');
    await page.waitForURL(/zoom=10/);
    // What was pointed at is no more: the services that it held are in its place.
    await page.waitForFunction(() => !document.activeElement?.querySelector('[data-pointed=true]'));
    await walkTo(/^(?!Amas)/);
    await keys.press('Enter');
    await page.waitForURL(/\/service\//);
    expect(await page.locator('h1').textContent()).not.toBe('');
    await page.close();
  });

  it('the map is passed over by its first link, and holds no trap', async () => {
    await open('/carte?points=non');
    await keys.tabTo(/^Passer la carte$/);
    await keys.press('Enter', 'Tab');
    expect(await keys.focused()).toBe('CSV');
    await keys.tabTo(/^Passer la carte$/, 'Shift+Tab');
    await keys.tabTo(/^Voir cette vue en GraphQL$/);
    await page.close();
  });

  it('says how much is on screen, and says it again once the map has moved', async () => {
    await open('/carte?niveau=departement&points=non');
    const told = page.locator('.map-lists [role=status]');
    await page.waitForFunction(() =>
      /\d+ résultats/.test(document.querySelector('.map-lists [role=status]')?.textContent ?? ''),
    );
    const first = await told.textContent();
    await keys.tabTo(/^Zoomer$/);
    await keys.press('+', '+');
    // Nothing is said while the map moves.
    const then = await seenOnce(
      () => told.textContent(),
      (text) => text !== '' && text !== first,
    );
    expect(then).not.toBe(first);
    expect(then).toMatch(/^\d+ résultats à l’écran\.$/);
    await page.close();
  });
});
