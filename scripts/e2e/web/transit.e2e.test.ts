import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../browser.js';
import type { OwnHub } from '../process/own-hub.js';
import { ownHub } from '../process/own-hub.js';
import { startSources } from '../process/sources-process.js';
import { axeViolations } from './axe-violations.js';
import type { Place } from './town-network.js';
import { townNetwork } from './town-network.js';

/** The stations of a town that has a network, and of one of which nothing is loaded. */
interface Station extends Place {
  readonly id: string;
}

let hub: OwnHub;
let browser: Browser;
let town: Station;
let elsewhere: Station;
beforeAll(async () => {
  [hub, browser] = await Promise.all([ownHub('transit'), launchBrowser()]);
  town = await stationNear(3.4095, 49.0381);
  elsewhere = await stationNear(4.8595, 45.7605);
  using mirror = townNetwork(town);
  const args = ['sync', 'gtfs-fablio', '--data', hub.data, '--mirror', mirror.folder];
  const { code, error } = await startSources(...args).ended;
  if (code !== 0) throw new Error(error);
}, 500_000);
afterAll(async () => {
  await browser.close();
  await hub.end();
});

async function ask<T>(query: string): Promise<T> {
  const answer = await fetch(`${hub.base}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return ((await answer.json()) as { data: T }).data;
}

async function stationNear(lon: number, lat: number): Promise<Station> {
  const at = `lon: ${String(lon)}, lat: ${String(lat)}`;
  const { nearestServices } = await ask<{
    nearestServices: { service: { id: string; location: Place } }[];
  }>(
    `{ nearestServices(${at}, kinds: ["gare"], first: 1) { service { id location { lon lat } } } }`,
  );
  const [nearest] = nearestServices;
  if (nearest === undefined) throw new Error('no station there');
  return { id: nearest.service.id, ...nearest.service.location };
}

const SCREENS = [
  { colorScheme: 'light', viewport: { width: 1280, height: 800 } },
  { colorScheme: 'dark', viewport: { width: 320, height: 640 } },
] as const;

async function transportOf(page: Page, path: string): Promise<string> {
  await page.goto(`${hub.base}${path}`, { waitUntil: 'load' });
  const section = page.locator('section[aria-labelledby="transports"]');
  return (await section.innerText()).replaceAll(/[\u00a0\u202f]/g, ' ');
}

describe.each(SCREENS)('the stops near a service, $viewport.width pixels wide', (screen) => {
  let page: Page;
  beforeAll(async () => {
    page = await browser.newPage(screen);
  });
  afterAll(() => page.close());

  it('are told with their lines, what leaves on three days, the source and its days', async () => {
    const said = await transportOf(page, `/service/${town.id}`);
    for (const words of [
      ...['à moins de 500 m à vol d’oiseau', 'PLACE DE LA GARE', 'L1', 'aucun'],
      ...['de 6 h 10 à 0 h 40 le lendemain', 'mardi 3 février 2026', 'samedi 31 janvier 2026'],
      'Horaires valables du 5 janvier 2026 au 3 juillet 2026.',
    ]) {
      expect(said).toContain(words);
    }
    expect(said).not.toContain('LOIN');
  });

  it('leave nothing that axe can see, and fit the screen', async () => {
    expect(await axeViolations(page)).toEqual([]);
    const beyond = await page.evaluate(
      () => document.documentElement.scrollWidth - window.innerWidth,
    );
    expect(beyond).toBeLessThanOrEqual(0);
  });

  it('are told in English', async () => {
    const said = await transportOf(page, `/en/service/${town.id}`);
    for (const words of ['By public transport', '06:10 to 00:40 the next day', 'A Tuesday'])
      expect(said).toContain(words);
  });

  it('lead, by keyboard, to a page of their own, line by line', async () => {
    await transportOf(page, `/service/${town.id}`);
    await page.locator('section[aria-labelledby="transports"] .table-frame').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const offer = page.locator('section[aria-labelledby="departs"]');
    await offer.waitFor();
    expect(await offer.innerText()).toContain('Toutes les lignes');
    expect(await axeViolations(page)).toEqual([]);
  });
});

describe('a service of which no network speaks', () => {
  it('does not say that there is no transport', async () => {
    const page = await browser.newPage();
    const said = await transportOf(page, `/service/${elsewhere.id}`);
    expect(said).toContain('Cela ne veut pas dire qu’il n’y a pas de transports');
    await page.close();
  });
});
