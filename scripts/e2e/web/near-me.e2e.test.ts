import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, BrowserContext, Page, Request } from 'playwright-core';
import { alive, launchBrowser } from '../browser.js';
import { hubUrl } from '../hub-url.js';

/** A street of Lille, far from any round number that a request could hold by chance. */
const HERE = { latitude: 50.63127, longitude: 3.06819, accuracy: 40 };

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** What a request tells: its address and its body. */
const told = (request: Request): string => `${request.url()} ${request.postData() ?? ''}`;

async function openNearMe(context: BrowserContext, sent: string[] = []): Promise<Page> {
  const page = await context.newPage();
  page.on('request', (request) => sent.push(told(request)));
  await page.goto(hubUrl('/pres-de-moi?service=gare&service=prefecture'), {
    waitUntil: 'networkidle',
  });
  return page;
}

async function locate(page: Page): Promise<void> {
  const button = await alive(page.getByRole('button', { name: 'Trouver autour de ma position' }));
  await button.click();
}

interface Nearby {
  readonly data: {
    readonly nearestServices: readonly { metres: number; service: { id: string; name: string } }[];
  };
}

/** What the graph itself says of the nearest ones, asked by the test and not by the page. */
async function nearestOfTheGraph(): Promise<string[]> {
  const query = `{ nearestServices(lat: ${String(HERE.latitude)}, lon: ${String(HERE.longitude)},
    kinds: ["gare", "prefecture"], first: 3) { metres service { id name } } }`;
  const answer = await fetch(hubUrl('/graphql'), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data } = (await answer.json()) as Nearby;
  return [...data.nearestServices]
    .sort((a, b) => a.metres - b.metres)
    .map(({ service }) => service.name);
}

describe('near me', () => {
  it('finds what the graph finds, and no request tells where the reader is', async () => {
    const context = await browser.newContext({ geolocation: HERE, permissions: ['geolocation'] });
    const sent: string[] = [];
    const page = await openNearMe(context, sent);
    await locate(page);
    await page.locator('tbody tr').first().waitFor();
    const names = await page.locator('tbody th a').allTextContents();
    expect(names).toEqual(await nearestOfTheGraph());
    const status = page.locator('main').getByRole('status').first();
    expect(await status.textContent()).toContain('40 m');
    expect(sent.length).toBeGreaterThan(2);
    expect(sent.filter((text) => /50[.,]63|3[.,]068/.test(decodeURIComponent(text)))).toEqual([]);
    await context.close();
  });

  it('leads to the story of the commune, whose choice alone is sent', async () => {
    const context = await browser.newContext({ geolocation: HERE, permissions: ['geolocation'] });
    const sent: string[] = [];
    const page = await openNearMe(context, sent);
    await locate(page);
    await page.getByRole('button', { name: 'Trouver ma commune' }).click();
    const halls = page.locator('section[aria-labelledby="histoire"] li');
    await halls.first().waitFor();
    expect(await halls.count()).toBe(3);
    await halls.first().getByRole('link').click();
    await page.waitForURL(/\/\?lieu=COM-59350$/);
    await page.getByRole('heading', { level: 1, name: /^Lille/ }).waitFor();
    expect(sent.filter((text) => /50[.,]63|3[.,]068/.test(decodeURIComponent(text)))).toEqual([]);
    await context.close();
  });

  it('downloads nothing before it is asked to', async () => {
    const context = await browser.newContext({ geolocation: HERE, permissions: ['geolocation'] });
    const sent: string[] = [];
    const page = await openNearMe(context, sent);
    const before = sent.length;
    await locate(page);
    await page.locator('tbody tr').first().waitFor();
    expect(sent.slice(0, before).filter((text) => text.includes('/points/'))).toEqual([]);
    expect(sent.slice(before).filter((text) => text.includes('/points/'))).toHaveLength(2);
    await context.close();
  });

  it('takes a refusal for an answer, and offers a search', async () => {
    const context = await browser.newContext({ permissions: [] });
    const page = await openNearMe(context);
    await locate(page);
    await page.getByText('Vous n’avez pas partagé votre position').waitFor();
    await page.getByLabel('Nom ou code postal d’une commune').fill('59100');
    await page.locator('main').getByRole('button', { name: 'Chercher' }).click();
    await page.getByRole('link', { name: 'Roubaix', exact: true }).waitFor();
    expect(new URL(page.url()).searchParams.get('q')).toBe('59100');
    await context.close();
  });

  it('says that it needs JavaScript, and searches without', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(hubUrl('/pres-de-moi'));
    expect(await page.locator('main').textContent()).toContain('Se situer demande JavaScript');
    expect(await page.locator('main form[action="/recherche"]').count()).toBe(1);
    await context.close();
  });
});
