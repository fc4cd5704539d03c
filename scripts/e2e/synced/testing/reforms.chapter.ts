import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { Later } from '../scene.js';
import { arriveBy, ask, plainText } from '../scene.js';

interface Reforms {
  readonly reforms: readonly {
    readonly id: string;
    readonly figures: readonly { readonly code: string; readonly value: number }[];
    readonly changes: { readonly totalCount: number };
  }[];
}

const COUNT = { format: (value: number) => plainText(value.toLocaleString('fr-FR')) };

const ALL =
  '["communes-nouvelles", "regions-2016", "intercommunalites", "france-services", "la-poste", "maternites"]';

/** Reforms, as the register counts them and their pages tell them. */
export function reforms(scene: Later): void {
  let page: Page;
  beforeAll(async () => {
    page = await scene().plain.newPage();
  });
  afterAll(() => page.close());

  const open = (path: string) => page.goto(`${scene().hub.base}${path}`);
  const found = async () => plainText(await page.locator('main').textContent());
  const figures = async () =>
    (await page.locator('main .facts > div').allTextContents()).map(plainText);

  describe('reforms', () => {
    it('are counted in the country when no territory is named', async () => {
      const told = await ask<Reforms>(
        scene().hub,
        '{ reforms { id figures { code value } changes { totalCount } } }',
      );
      const valueOf = (id: string, code: string) =>
        told.reforms.find((each) => each.id === id)?.figures.find((each) => each.code === code)
          ?.value;
      expect(valueOf('regions-2016', 'merged')).toBe(16);
      expect(valueOf('regions-2016', 'fewer')).toBe(9);
      expect(valueOf('la-poste', 'converted')).toBeGreaterThan(0);
      expect(
        told.reforms.filter(({ changes }) => changes.totalCount === 0).map(({ id }) => id),
      ).toEqual(expect.not.arrayContaining(['la-poste', 'regions-2016', 'communes-nouvelles']));
    });

    it('are a list, each with its page, without JavaScript', async () => {
      await open('/reformes');
      await arriveBy(page.getByRole('link', { name: 'Régions de 2016' }));
      expect(new URL(page.url()).pathname).toBe('/reforme/regions-2016');
      expect((await figures())[0]).toBe('Régions réunies à d’autres16');
      const texts = plainText(await page.locator('main').textContent());
      expect(texts).toMatch(/Loi n° 2015-29 du 16 janvier 2015/);
      // Régions have no point: a map of their changes would be empty.
      expect(texts).not.toMatch(/Chaque point est un changement/);
    });

    it('are asked for what they changed: all of them, or those of a choice, in a place by its name', async () => {
      const { all, chosen } = await ask<
        Record<'all' | 'chosen', Reforms['reforms'][number]['changes']>
      >(
        scene().hub,
        `{ all: changes(filter: { reforms: ${ALL} }) { totalCount }
          chosen: changes(filter: { reforms: ["la-poste"], territories: ["DEP-48"] }) { totalCount } }`,
      );
      await open('/reformes');
      expect(await found()).toContain(`${COUNT.format(all.totalCount)} changements, les plus`);
      const feed = page.getByRole('link', { name: 'Fil Atom' });
      expect(await feed.getAttribute('href')).toBe('/changements.atom?reforme=toutes');
      await page.getByRole('checkbox', { name: /La Poste/ }).check();
      await page.locator('main input[name="lieu"]').fill('lozère');
      await arriveBy(page.locator('main').getByRole('button', { name: 'Afficher' }));
      expect(new URL(page.url()).search).toBe('?lieu=DEP-48&reforme=la-poste');
      expect(await page.getByRole('checkbox', { name: /La Poste/ }).isChecked()).toBe(true);
      const rows = page.locator('section[aria-labelledby="liste"] tbody tr');
      expect(await rows.count()).toBe(chosen.totalCount);
      expect(await page.locator('figure.timeline').count()).toBe(1);
    });

    it('are followed by the address of that choice, which keeps it as a tag on the page of changes', async () => {
      await open('/reformes?lieu=DEP-48&reforme=la-poste');
      const feed = page.getByRole('link', { name: 'Fil Atom' });
      const atom = await fetch(`${scene().hub.base}${(await feed.getAttribute('href')) ?? ''}`);
      const rows = page.locator('section[aria-labelledby="liste"] tbody tr');
      expect((await atom.text()).match(/<entry>/g)).toHaveLength(await rows.count());
      await open('/changements?lieu=DEP-48&reforme=la-poste');
      expect(plainText(await page.locator('main .tags').textContent())).toContain('La Poste');
    });

    it('are none where the one that is asked for is not there', async () => {
      const answer = await fetch(`${scene().hub.base}/reformes?reforme=abolition`);
      expect(answer.status).toBe(404);
    });

    it('give their figures in a place that is asked for by its name', async () => {
      await open('/reforme/la-poste');
      const places = page.getByRole('form', { name: 'Choisir un territoire' });
      await places.locator('input[name="lieu"]').fill('lozère');
      await arriveBy(places.getByRole('button', { name: 'Afficher' }));
      expect(await page.locator('#chiffres').textContent()).toMatch(/Lozère/);
      expect((await figures())[0]).toBe('Points convertis, au même endroit1');
    });

    it.each(['regions-2016', 'la-poste', 'communes-nouvelles'])(
      'lead to the list of their own changes, all of them and no others: %s',
      async (id) => {
        const { reform } = await ask<{ reform: Reforms['reforms'][number] }>(
          scene().hub,
          `{ reform(id: "${id}") { id figures { code value } changes { totalCount } } }`,
        );
        await open(`/reforme/${id}`);
        await arriveBy(page.getByRole('link', { name: 'Tous les changements de cette sorte' }));
        const count = new RegExp(`(${COUNT.format(reform.changes.totalCount)}) changements?,`);
        expect(await found()).toMatch(count);
      },
    );

    it('draw when their changes were, with the same figures as a table', async () => {
      await open('/reforme/communes-nouvelles');
      const timeline = page.locator('section[aria-labelledby="quand"]');
      expect(await timeline.locator('figure.timeline').count()).toBe(1);
      const file = timeline.locator('a[download]');
      const csv = await (
        await fetch(`${scene().hub.base}${(await file.getAttribute('href')) ?? ''}`)
      ).text();
      const [, ...lines] = csv
        .trim()
        .split(/\r?\n/)
        .filter((line) => !line.startsWith('#'));
      expect(lines.length).toBeGreaterThan(2);
      for (const line of lines) expect(line).toMatch(/^territories,.*,(MERGED|RESTORED),/);
    });

    it('give each figure by territory, as the address asks, without JavaScript', async () => {
      await open('/reforme/la-poste');
      const where = page.locator('section[aria-labelledby="par-territoire"]');
      const first = async () =>
        (await where.locator('tbody tr').first().locator('th, td').allTextContents()).map(
          plainText,
        );
      expect((await first()).slice(0, 2)).toEqual(['Lozère', '1']);
      await where.locator('select[name="chiffre"]').selectOption('opened');
      await where.locator('select[name="niveau"]').selectOption('region');
      await arriveBy(where.getByRole('button', { name: 'Afficher' }));
      expect(new URL(page.url()).search).toBe('?chiffre=opened&niveau=region&mesure=pour-100000');
      expect(await where.locator('caption').first().textContent()).toBe('Ouvertures');
      expect((await first())[0]).toBe('Occitanie');
      expect((await fetch(`${scene().hub.base}/reforme/la-poste?chiffre=rien`)).status).toBe(404);
    });

    it('draw that figure on a map, each territory with its value', async () => {
      const alive = await scene().browser.newPage();
      await alive.goto(`${scene().hub.base}/reforme/la-poste?mesure=nombre&lieu=DEP-48`);
      const lozere = alive.locator('.choropleth path title', { hasText: /^Lozère/ });
      await lozere.waitFor({ state: 'attached' });
      expect(plainText(await lozere.textContent())).toMatch(
        /^Lozère : 1 \([\d,]+ pour 100 000 habitants\)$/,
      );
      expect(await alive.locator('.choropleth path').count()).toBeGreaterThan(95);
      expect(await alive.locator('.choropleth .class-items li').count()).toBe(2);
      await alive.close();
    });

    it('say so where nobody bears that name, or where there is no such reform', async () => {
      await open('/reforme/la-poste?lieu=zzzzqqqq');
      expect(plainText(await page.locator('main .notice').textContent())).toContain('zzzzqqqq');
      expect((await fetch(`${scene().hub.base}/reforme/abolition`)).status).toBe(404);
    });
  });
}
