import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser, openMap } from '../browser.js';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  // Outlines and figures are those of the communes of La Réunion: the hub and the reader have them by then.
  for (const place of ['lon=3.1&lat=50.65&zoom=10', 'lon=55.53&lat=-21.13&zoom=9']) {
    await openMap(page, `/carte?niveau=commune&services=mairie&points=non&${place}`);
  }
});
afterAll(() => browser.close());

describe('the map', () => {
  it('has 35,000 communes on screen within five seconds', async () => {
    const start = Date.now();
    await openMap(page, '/carte?niveau=commune&services=mairie&points=non');
    expect(Date.now() - start).toBeLessThan(5_000);
  });
});
