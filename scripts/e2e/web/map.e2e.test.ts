import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser, openMap, pixelsOf } from '../browser.js';
import { seenOnce } from '../seen-once.js';
import { paintedOf } from './legend.js';

let browser: Browser;
let page: Page;
const failures: string[] = [];
beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.on('pageerror', (error) => failures.push(error.message));
});
afterAll(() => browser.close());

describe('the map', () => {
  it.each([
    ['the country by région', '/carte?niveau=region&points=non', 4],
    ['the country by département', '/carte?points=non', 5],
    ['the country by EPCI', '/carte?niveau=epci&points=non', 5],
    ['a département', '/carte?lon=3&lat=50.4&zoom=8&sel=DEP-59&points=non', 3],
    ['communes', '/carte?niveau=commune&lon=3.1&lat=50.65&zoom=10&points=non', 3],
    [
      'La Réunion',
      '/carte?niveau=commune&services=mairie&lon=55.53&lat=-21.13&zoom=9&points=non',
      1,
    ],
  ])('paints %s in the colours of its legend', async (_case, path, atLeast) => {
    await openMap(page, path);
    const { painted, largest } = await seenOnce(
      () => paintedOf(page),
      (seen) => seen.painted.length >= atLeast && seen.largest < 0.9,
    );
    expect(painted.length).toBeGreaterThanOrEqual(atLeast);
    expect(largest).toBeLessThan(0.9);
  });

  it('draws marks when it is near', async () => {
    await openMap(page, '/carte?niveau=commune&lon=3.1&lat=50.65&zoom=10');
    const { colors } = await seenOnce(
      () => pixelsOf(page, '.map-frame'),
      (seen) => seen.colors.includes('d55e00'),
    );
    expect(colors).toContain('d55e00');
  });

  it('keeps all that is on screen in the address', async () => {
    await openMap(page, '/carte');
    await page.getByLabel('Niveau').selectOption('region');
    await page.getByLabel('Mesure').selectOption('nombre');
    await page.getByRole('checkbox', { name: /^Préfecture/ }).click();
    await page.waitForURL(/services=prefecture,gare/);
    const address = new URL(page.url());
    expect(`${address.pathname}${address.search}`).toBe(
      '/carte?services=prefecture,gare&niveau=region&mesure=nombre',
    );
    await page.reload();
    expect(await page.getByRole('checkbox', { name: /^Préfecture/ }).isChecked()).toBe(true);
    expect(await page.getByLabel('Niveau').inputValue()).toBe('region');
  });

  it('keeps each of several choices that are made in one instant', async () => {
    await openMap(page, '/carte');
    await page.locator('#choix').evaluate((form) => {
      const choose = (name: string, value: string) => {
        const field = form.querySelector<HTMLSelectElement>(`select[name=${name}]`);
        Object.assign(field ?? {}, { value });
        field?.dispatchEvent(new Event('change', { bubbles: true }));
      };
      choose('niveau', 'region');
      choose('mesure', 'nombre');
      for (const kind of ['prefecture', 'sous-prefecture'])
        form.querySelector<HTMLInputElement>(`input[value=${kind}]`)?.click();
    });
    const all = '?services=prefecture,sous-prefecture,gare&niveau=region&mesure=nombre';
    const search = () => Promise.resolve(new URL(page.url()).search);
    expect(await seenOnce(search, (seen) => seen === all)).toBe(all);
  });

  it('filters the kinds by a word', async () => {
    await openMap(page, '/carte');
    await page.getByLabel('Filtrer les types de service').fill('prefec');
    const kinds = page.locator('.kind-picker li');
    expect(
      await seenOnce(
        () => kinds.count(),
        (count) => count === 2,
      ),
    ).toBe(2);
  });

  it('shows the territory that is clicked, with its figures and its page', async () => {
    await openMap(page, '/carte?lon=3.2&lat=50.3&zoom=9&points=non');
    await page.locator('.map-canvas').click({ position: { x: 500, y: 330 } });
    await page.waitForURL(/sel=DEP-59/);
    const card = page.locator('.selection-card');
    await card.getByRole('link', { name: 'Nord' }).click();
    await page.getByRole('heading', { level: 1, name: 'Nord' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/territoire/DEP-59-nord');
  });

  it('has the same figures in its table, at the same address', async () => {
    await openMap(page, '/carte?niveau=region&mesure=nombre&services=mairie&sel=REG-32');
    const onMap = await page.locator('.selection-card strong').first().textContent();
    await page.getByRole('link', { name: 'Tableau', exact: true }).click();
    await page.waitForURL(/vue=tableau/);
    const row = page.getByRole('row', { name: /^Hauts-de-France/ });
    expect(await row.locator('td').nth(1).textContent()).toBe(onMap);
  });

  it('throws nothing on the way', () => {
    expect(failures).toEqual([]);
  });
});

describe('without WebGL', () => {
  it('the map gives way to its table', async () => {
    const plain = await browser.newPage();
    await plain.addInitScript(() => {
      HTMLCanvasElement.prototype.getContext = () => null;
    });
    await plain.goto(`${process.env['MAILLAGE_E2E_URL'] ?? ''}/carte?niveau=region`);
    await plain.waitForURL(/vue=tableau/);
    await plain.locator('tbody tr').first().waitFor();
    expect(await plain.locator('tbody tr').count()).toBe(18);
    await plain.close();
  });
});
