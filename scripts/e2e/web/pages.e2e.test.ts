import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { alive, launchBrowser } from '../browser.js';
import { hubUrl } from '../hub-url.js';
import { openFollowing } from '../live-page.js';
import { seenOnce } from '../seen-once.js';

let browser: Browser;
let page: Page;
let plain: BrowserContext;
beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  plain = await browser.newContext({ javaScriptEnabled: false });
});
afterAll(() => browser.close());

/** What a browser says of how a page came. */
interface Paint {
  /** Sum of layout shifts; the web’s own bar for a good page is 0.1. */
  moved: number;
  /** Element of the largest contentful paint. */
  largest: string;
}

/** Runs in the page, before it. */
const watchPaint = () => {
  const paint: Paint = { moved: 0, largest: '' };
  (window as unknown as { paint: Paint }).paint = paint;
  const watch = (type: string, read: (entry: PerformanceEntry) => void) => {
    const observer = new PerformanceObserver((list) => {
      list.getEntries().forEach(read);
    });
    observer.observe({ type, buffered: true });
  };
  watch('layout-shift', (entry) => {
    paint.moved += (entry as PerformanceEntry & { value: number }).value;
  });
  watch('largest-contentful-paint', (entry) => {
    paint.largest = (entry as PerformanceEntry & { element: Element }).element.tagName;
  });
};

describe('a territory’s page, without JavaScript', () => {
  it('says what the territory has, what is nearest elsewhere, and from which sources', async () => {
    const reader = await plain.newPage();
    await reader.goto(hubUrl('/territoire/COM-59512-roubaix'));
    expect(await reader.locator('h1').textContent()).toBe('Roubaix');
    const text = (await reader.locator('main').textContent()) ?? '';
    for (const said of ['Mairie de Roubaix', 'Sous-préfecture de Douai', '35 km', 'ODbL']) {
      expect(text).toContain(said);
    }
    expect(await reader.title()).toContain('Roubaix');
    expect(await reader.locator('link[rel=canonical]').getAttribute('href')).toContain(
      '/territoire/COM-59512-roubaix',
    );
  });

  it('loses on paper nothing of what it folds on the screen', async () => {
    const reader = await plain.newPage();
    await reader.goto(hubUrl('/territoire/COM-59512-roubaix'));
    const seen = () =>
      reader
        .locator('section[aria-labelledby="histoire"] > details tbody th')
        .first()
        .evaluate((cell) => cell.checkVisibility({ contentVisibilityAuto: true }));
    expect(await seen()).toBe(false);
    await reader.emulateMedia({ media: 'print' });
    expect(await seen()).toBe(true);
    await reader.close();
  });

  it('leads from an old code to what it became', async () => {
    const reader = await plain.newPage();
    await reader.goto(hubUrl('/territoire/COM-02077'));
    const successor = reader.locator('a[href="/territoire/COM-02564-bernoy-le-chateau"]').first();
    expect(await successor.textContent()).toContain('Bernoy-le-Château');
  });

  it('of an old code says where it was, how many lived there, and nothing of today', async () => {
    const reader = await plain.newPage();
    await reader.goto(hubUrl('/territoire/COM-02077-berzy-le-sec'));
    const steps = await reader.locator('nav.breadcrumb li').allTextContents();
    expect(steps).toEqual(expect.arrayContaining(['France', 'Aisne', 'Bernoy-le-Château']));
    const text = (await reader.locator('main').innerText()).replaceAll('\u202f', ' ');
    expect(text).toMatch(/Dernière population connue, en 2020\s+380 habitants/);
    expect(text).not.toMatch(/inconnu|Services sur place|Comment ces chiffres/);
  });

  it('of a part of a commune leads to the commune, whose services are known', async () => {
    const reader = await plain.newPage();
    await reader.goto(hubUrl('/territoire/ARM-75101-paris-1er-arrondissement'));
    const services = reader.locator('section[aria-labelledby="services"]');
    expect(await services.locator('a').first().getAttribute('href')).toBe(
      '/territoire/COM-75056-paris',
    );
  });

  it('has one address: others lead to it', async () => {
    const answer = await fetch(hubUrl('/territoire/COM-59512-lille'), { redirect: 'manual' });
    expect(answer.status).toBe(301);
    expect(answer.headers.get('location')).toBe('/territoire/COM-59512-roubaix');
  });
});

describe('the table of the map, without JavaScript', () => {
  it('is reached from the map and read page by page', async () => {
    const reader = await plain.newPage();
    await reader.goto(hubUrl('/carte?niveau=commune'));
    await reader.getByRole('link', { name: 'Tableau', exact: true }).click();
    await reader.waitForURL(/vue=tableau/);
    expect(await reader.locator('tbody tr').count()).toBe(100);
    await reader.getByRole('link', { name: 'Page suivante' }).click();
    await reader.waitForURL(/page=2/);
    expect(await reader.locator('caption').textContent()).toContain('101');
  });
});

describe('the first page', () => {
  it('moves nothing while it comes alive, and what is waited for is text', async () => {
    const reader = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await reader.addInitScript(watchPaint);
    await openFollowing(reader, hubUrl('/'));
    await reader.getByText('Cette page se met à jour d’elle-même').waitFor();
    // The browser tells of a paint after it, and paints what has come while the rest is on its way.
    const { moved, largest } = await seenOnce(
      () => reader.evaluate(() => (window as unknown as { paint: Paint }).paint),
      (paint) => paint.largest === 'P',
    );
    expect(moved).toBeLessThan(0.01);
    expect(largest).toBe('P');
    await reader.close();
  });
});

describe('the search', () => {
  it('suggests Roubaix, whose page a choice opens', async () => {
    // Not the first page: what it follows never lets the network be idle.
    await page.goto(hubUrl('/aide'), { waitUntil: 'networkidle' });
    const box = page.getByRole('combobox', { name: 'Commune, code postal, service…' });
    await (await alive(box)).pressSequentially('roubai', { delay: 50 });
    await page
      .getByRole('option', { name: /^Roubaix/ })
      .first()
      .click();
    await page.getByRole('heading', { level: 1, name: 'Roubaix' }).waitFor();
    expect(page.url()).toBe(hubUrl('/territoire/COM-59512-roubaix'));
  });

  it('answers a form, without JavaScript', async () => {
    const reader = await plain.newPage();
    await reader.goto(hubUrl('/recherche?q=st+etienne'));
    expect(await reader.locator('main .results li').first().textContent()).toContain(
      'Saint-Étienne',
    );
  });
});

describe('a page that does not exist', () => {
  it.each([
    ['/nulle-part', 'PAGE_UNKNOWN'],
    ['/territoire/COM-99999', 'TERRITORY_UNKNOWN'],
    ['/service/S-rien', 'SERVICE_UNKNOWN'],
  ])('%s says so, with the code to quote', async (path, code) => {
    const answer = await fetch(hubUrl(path), { headers: { accept: 'text/html' } });
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain(code);
  });
});

describe('the page of error codes', () => {
  it('is where the page of an error leads, at its code', async () => {
    await page.goto(hubUrl('/nulle-part'));
    await page.getByRole('link', { name: /Ce que veut dire ce code/ }).click();
    await page.waitForURL(/\/erreurs#PAGE_UNKNOWN$/);
    expect(await page.locator('[id="PAGE_UNKNOWN"]').textContent()).toContain('PAGE_UNKNOWN');
  });
});

describe('GraphiQL', () => {
  /** Its button does nothing before both editors are there, which it loads after the page. */
  async function run(): Promise<void> {
    await page
      .locator('.graphiql-query-editor .CodeMirror-line', { hasText: /\w/ })
      .first()
      .waitFor();
    await page.locator('.result-window .CodeMirror').waitFor();
    await page.getByRole('button', { name: /^Execute query/ }).click();
  }

  it('opens on the question of a view of the map, with its variables, and runs it', async () => {
    await page.goto(hubUrl('/carte?vue=tableau&services=gare&niveau=region'));
    const address = await page.locator('a[href*="/graphql?query="]').first().getAttribute('href');
    await page.goto(hubUrl(address ?? ''));
    const written = page.locator('.graphiql-query-editor .CodeMirror-code');
    await written.getByText('choropleth', { exact: true }).waitFor();
    await run();
    await page.locator('.result-window').getByText(/"ids"/).first().waitFor();
    expect(await page.locator('.result-window').first().innerText()).not.toContain('"errors"');
  });

  it('opens on the graph with an example, and runs it', async () => {
    await page.goto(hubUrl('/graphql'));
    await run();
    const answer = page.locator('.graphiql-response, .result-window').first();
    await expect(
      answer
        .getByText(/"data"/)
        .first()
        .waitFor(),
    ).resolves.toBeUndefined();
  });
});
