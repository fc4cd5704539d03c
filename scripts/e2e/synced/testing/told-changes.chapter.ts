import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import type { Later } from '../scene.js';
import { arriveBy, plainText } from '../scene.js';

const FILE = 'services/laposte/2020-12-15/laposte_poincont2.csv';
const SOURCE = '/source/laposte-points-de-contact';

/** What is told of publications as a whole: to a territory, and on the page of their source. */
export function toldChanges(scene: Later, mirror: string): void {
  let page: Page;
  beforeAll(async () => {
    page = await scene().plain.newPage();
  });
  afterAll(() => page.close());

  const open = (path: string) => page.goto(`${scene().hub.base}${path}`);
  const rowIn = (section: string, head: string): Locator =>
    page.locator(`section[aria-labelledby="${section}"] tbody tr`).filter({
      has: page.locator('th', { hasText: new RegExp(`^${head}`) }),
    });
  const cells = async (row: Locator) =>
    (await row.first().locator('th, td').allTextContents()).map(plainText);

  describe('the openings and closures of a territory, without JavaScript', () => {
    it('are told with their rates: events, points at the start, interval', async () => {
      await open('/territoire/DEP-48-lozere');
      const [kind, stock, openings, closures] = await cells(rowIn('ouvertures', 'Bureau de poste'));
      expect(kind).toContain('du 21 août 2016 au 15 décembre 2020');
      expect(kind).toContain('aussi : 1 conversion en un autre type, 1 remplacement');
      expect(stock).toBe('10');
      expect(openings).toMatch(/^110 % \([\d,]+ à [\d,]+\)$/);
      expect(closures).toBe('110 % (0,253 à 44,5)soit 2,41 % par an');
    });

    it('have no rate where there were too few points at the start', async () => {
      const [kind, stock, openings] = await cells(rowIn('ouvertures', 'Agence postale communale'));
      expect(kind).toContain('taux non calculable : moins de cinq points au début');
      expect([stock, openings]).toEqual(['3', '0']);
    });

    it('are a file too, with what the rates are made of and where it comes from', async () => {
      const address = `${scene().hub.base}/territoire/DEP-48-lozere/donnees/taux.csv`;
      const lines: Record<string, string>[] = parse(await (await fetch(address)).text(), {
        ...{ bom: true, columns: true },
      });
      expect(lines.find(({ kind }) => kind === 'bureau-de-poste')).toMatchObject({
        ...{ territory: 'DEP-48', from: '2016-08-21', to: '2020-12-15', stock: '10' },
        ...{ closures: '1', closure_rate: '0.1', conversions_out: '1', licence: 'ODbL 1.0' },
      });
    });

    it('say how they are computed, and what they do not say', async () => {
      const told = page.locator('section[aria-labelledby="ouvertures"] .definitions div');
      expect(await told.count()).toBe(2);
      for (const text of await told.allTextContents()) expect(text).toMatch(/Calcul.*Limites/s);
    });

    it('are drawn in time, with the same figures as a table', async () => {
      await open('/territoire/DEP-48-lozere');
      const drawn = page.locator('section[aria-labelledby="changements"] [role="img"]');
      expect(plainText(await drawn.getAttribute('aria-label'))).toMatch(
        /^Frise de \d+ changements/,
      );
      const row = await cells(rowIn('changements', 'Conversion'));
      expect(row).toEqual(['Conversion', 'entre le 21 août 2016 et le 15 décembre 2020', '1']);
      expect(await drawn.locator('.life-text').allTextContents()).toContain('1');
    });

    it('stand beside what official typologies say of a commune', async () => {
      await open('/territoire/COM-48095-mende');
      const [, value, year] = await cells(rowIn('typologies', 'Grille de densité'));
      expect([value, year]).toEqual(['Petites villes', '2026']);
    });
  });

  describe('the page of a source, without JavaScript', () => {
    it('is reached from the list of sources', async () => {
      await open('/sources');
      await arriveBy(page.locator('main').getByRole('link', { name: /contact du réseau postal/ }));
      expect(new URL(page.url()).pathname).toBe(SOURCE);
    });

    it('tells how many rows were read, kept and refused, publication by publication', async () => {
      const rows = ['26', '25', '0', '1'];
      for (const day of ['15 décembre 2020', '21 août 2016'])
        expect((await cells(rowIn('publications', day))).slice(2)).toEqual(rows);
    });

    it('tells which row was refused, its line and why, with a code that is explained', async () => {
      const refused = page.getByRole('row').filter({ hasText: 'Latitude' });
      expect(plainText(await refused.locator('th').first().textContent())).toMatch(/^27/);
      await refused.getByRole('link', { name: 'ROW_INVALID' }).click();
      await page.waitForURL(/\/erreurs#ROW_INVALID$/);
      await page.goBack();
    });

    it('tells what it changed, by nature and kind', async () => {
      for (const nature of ['Ouverts', 'Fermés', 'Convertis en un autre type', 'Remplacés'])
        expect(await cells(rowIn('publications', nature))).toContain('1');
    });

    it('gives the file again as it came', async () => {
      const file = page.locator('section[aria-labelledby="publications"] a[download]');
      const address = await file.first().getAttribute('href');
      const answer = await fetch(`${scene().hub.base}${address ?? ''}`);
      expect(await answer.text()).toBe(readFileSync(join(mirror, FILE), 'utf8'));
    });
  });
}
