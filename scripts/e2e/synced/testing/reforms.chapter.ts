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

/** Reforms, as the register counts them and their pages tell them. */
export function reforms(scene: Later): void {
  let page: Page;
  beforeAll(async () => {
    page = await scene().plain.newPage();
  });
  afterAll(() => page.close());

  const open = (path: string) => page.goto(`${scene().hub.base}${path}`);
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
    });

    it('give their figures in a place that is asked for by its name', async () => {
      await open('/reforme/la-poste');
      await page.locator('main input[name="lieu"]').fill('lozère');
      await arriveBy(page.locator('main').getByRole('button', { name: 'Afficher' }));
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
        const found = plainText(await page.locator('main').textContent());
        const count = new RegExp(`(${COUNT.format(reform.changes.totalCount)}) changements?,`);
        expect(found).toMatch(count);
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

    it('say so where nobody bears that name, or where there is no such reform', async () => {
      await open('/reforme/la-poste?lieu=zzzzqqqq');
      expect(plainText(await page.locator('main .notice').textContent())).toContain('zzzzqqqq');
      expect((await fetch(`${scene().hub.base}/reforme/abolition`)).status).toBe(404);
    });
  });
}
