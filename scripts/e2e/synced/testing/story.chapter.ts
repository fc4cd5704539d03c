import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { openFollowing } from '../../live-page.js';
import type { Later } from '../scene.js';
import { plainText } from '../scene.js';

const BETWEEN = 'entre le 21 août 2016 et le 15 décembre 2020';

/** The first page: a place is typed, and what changed there, what is near and how to follow it are told. */
export function story(scene: Later): void {
  let page: Page;
  beforeAll(async () => {
    page = await scene().plain.newPage();
  });
  afterAll(() => page.close());

  const open = (path: string) => page.goto(`${scene().hub.base}${path}`);
  const read = async (selector = 'main') => plainText(await page.locator(selector).textContent());
  const section = (id: string) => read(`section[aria-labelledby="${id}"]`);

  describe('the first page, without JavaScript', () => {
    it('tells the newest changes before anything is asked', async () => {
      await open('/');
      expect(await section('derniers')).toMatch(/\(.+\), entre le .+ et le .+/);
    });

    it('gives a choice where a name means several places', async () => {
      await page.locator('main input[name="lieu"]').fill('villefort');
      await page.locator('main').getByRole('button', { name: 'Voir' }).click();
      await page.waitForURL(/lieu=villefort/);
      const choice = page.locator('section[aria-labelledby="lequel"]');
      expect(await choice.getByRole('link', { name: 'Villefort' }).count()).toBeGreaterThan(1);
      await choice.locator('a[href$="lieu=COM-48198"]').click();
      await page.waitForURL(/\/\?lieu=COM-48198$/);
      expect(await read('h1')).toBe('Villefort : ce qui a changé, ce qui est proche');
    });

    it('tells what changed there, when, and since when it could have been seen', async () => {
      const told = await section('change');
      expect(told).toContain('Un changement vu depuis le 21 août 2016.');
      expect(told).toContain(
        `Bureau de poste : conversion en « Agence postale communale », ${BETWEEN}`,
      );
      expect(told).toContain('VILLEFORT');
      expect(await read('main details')).toMatch(/21 août 2016.*15 décembre 2020/);
    });

    it('tells what is nearest, in metres, and nothing that nobody observes there', async () => {
      const near = await section('proche');
      expect(near).toMatch(/Agence postale communaleVILLEFORT AP.*\d (k?m)/);
      expect(near).not.toMatch(/Collège|urgences/i);
    });

    it('explains how to follow it, and each address answers', async () => {
      expect(await section('suivre')).toMatch(/lecteur de fils.*agenda/);
      const found = page.locator('head link[type="application/atom+xml"]');
      expect(await found.getAttribute('href')).toBe('/changements.atom?lieu=COM-48198');
      const links = page.locator('section[aria-labelledby="suivre"] li a');
      for (const link of await links.all()) {
        const answer = await fetch(`${scene().hub.base}${(await link.getAttribute('href')) ?? ''}`);
        expect(answer.status).toBe(200);
        expect(await answer.text()).toContain('Villefort');
      }
    });

    it('says of a place where nothing changed since when that is known', async () => {
      await open('/?lieu=roubaix');
      expect(new URL(page.url()).search).toBe('?lieu=COM-59512');
      expect(await section('change')).toContain(
        'Rien n’a été vu changer ici depuis le 21 août 2016',
      );
      expect(await page.locator('section[aria-labelledby="change"] li').count()).toBe(0);
    });

    it('counts by nature in a wider place, and gives no distance from its centre', async () => {
      await open('/?lieu=lozère');
      expect(new URL(page.url()).search).toBe('?lieu=DEP-48');
      expect(await section('change')).toMatch(/Fermeture\d.*Remplacement\d.*Conversion\d/);
      expect(await section('change')).toMatch(/\(Villefort\)/);
      expect(await section('proche')).toContain('Une distance se dit d’une commune');
    });

    it('says so where nobody bears the name', async () => {
      await open('/?lieu=zzzzqqqq');
      expect(await read('main .notice')).toContain('« zzzzqqqq »');
      expect((await fetch(`${scene().hub.base}/?lieu=COM-99999`)).status).toBe(404);
    });

    it.each(['/', '/changements'])(
      'searches at %s for a name that reads like an id',
      async (at) => {
        await open(`${at}?lieu=saint-denis`);
        expect(await read()).toContain('Saint-Denis');
      },
    );

    it('leads from a commune that is no more to the story of what it became', async () => {
      await open('/?lieu=COM-02077');
      expect(await read('main .notice')).toContain('n’existe plus');
      await page.getByRole('link', { name: 'Bernoy-le-Château' }).click();
      await page.waitForURL(/lieu=COM-02564$/);
      expect(await section('commune')).toContain(
        'Berzy-le-Sec : fusion dans « Bernoy-le-Château »',
      );
    });

    it('of a part of a commune tells the commune, whose services are known', async () => {
      await open('/?lieu=ARM-75101');
      expect(new URL(page.url()).search).toBe('?lieu=COM-75056');
    });

    it('is told in English too', async () => {
      await open('/en?lieu=COM-48198');
      expect(await read('h1')).toBe('Villefort: what changed, what is near');
      expect(await section('change')).toContain(
        'Post office became “Municipal postal agency”, between 21 August 2016 and 15 December 2020',
      );
      expect(await page.locator('main form').getAttribute('action')).toBe('/en');
    });
  });

  describe('the first page, alive', () => {
    it('suggests places, tells the story of the one that is chosen, and goes on listening', async () => {
      const reader = await scene().browser.newPage();
      await openFollowing(reader, `${scene().hub.base}/`);
      const listening = reader.getByText('Cette page se met à jour d’elle-même');
      await listening.waitFor();
      await reader.getByRole('combobox', { name: 'Votre commune' }).pressSequentially('meyruei');
      // The first, which the key reaches: what half a word suggests has others before it.
      await reader
        .getByRole('option')
        .first()
        .filter({ hasText: /^Meyrueis/ })
        .waitFor();
      await reader.keyboard.press('ArrowDown');
      await reader.keyboard.press('Enter');
      await reader.waitForURL(/lieu=COM-48096$/);
      await reader.getByRole('heading', { level: 1, name: /^Meyrueis/ }).waitFor();
      await listening.waitFor();
      const told = plainText(
        await reader.locator('section[aria-labelledby="change"]').textContent(),
      );
      expect(told).toContain(`Bureau de poste : fermeture, ${BETWEEN}`);
      await reader.close();
    });
  });
}
