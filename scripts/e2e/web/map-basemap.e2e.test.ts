import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser, openMap, pixelsOf } from '../browser.js';
import { seenOnce } from '../seen-once.js';
import { answerForIgn, IGN } from './plan-of-one-colour.js';

const VIEW = '/carte?niveau=region&points=non';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function pageWith(answer: 'plan' | 'nothing'): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1000, height: 700 } });
  if (answer === 'plan') await answerForIgn(page);
  else await page.route(IGN, (route) => route.abort('internetdisconnected'));
  return page;
}

describe('the basemap', () => {
  it('is drawn under the map where the network has it, with its credit', async () => {
    const page = await pageWith('plan');
    await openMap(page, VIEW);
    await page.getByText('© IGN').waitFor();
    await page.locator('.map-base canvas').waitFor();
    const { colors } = await seenOnce(
      () => pixelsOf(page, '.map-frame'),
      (seen) => seen.colors.includes('ff00ff'),
    );
    expect(colors).toContain('ff00ff');
    await page.close();
  });

  it('is let go by its switch, and the address remembers it', async () => {
    const page = await pageWith('plan');
    await openMap(page, VIEW);
    await page.getByText('© IGN').waitFor();
    await page.getByRole('checkbox', { name: /^Fond de carte/ }).click();
    await page.waitForURL(/fond=non/);
    await page.locator('.map-base').waitFor({ state: 'detached' });
    await page.reload();
    expect(await page.getByRole('checkbox', { name: /^Fond de carte/ }).isChecked()).toBe(false);
    await page.close();
  });

  it('is missed by nobody without a network: the map is whole, nothing of it was fetched', async () => {
    const page = await pageWith('nothing');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const failures: string[] = [];
    page.on('pageerror', (error) => failures.push(error.message));
    await openMap(page, VIEW);
    await page.getByText('Fond de carte indisponible').waitFor();
    const { colors, largest } = await seenOnce(
      () => pixelsOf(page, '.map-frame'),
      (seen) => seen.colors.length > 4 && seen.largest < 0.9,
    );
    expect(colors.length).toBeGreaterThan(4);
    expect(largest).toBeLessThan(0.9);
    expect(asked.filter((url) => /basemap|maplibre/.test(url))).toEqual([]);
    expect(failures).toEqual([]);
    await page.close();
  });

  it('is not even looked for by who saves data', async () => {
    const page = await pageWith('plan');
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
    });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await openMap(page, VIEW);
    await page.getByText('Fond de carte indisponible').waitFor();
    expect(asked.filter((url) => url.includes('geopf'))).toEqual([]);
    await page.close();
  });
});
