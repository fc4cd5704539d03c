import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { keyboardOf } from '../../web/keyboard.js';
import type { Later, Scene } from '../scene.js';
import { arriveBy, ask, plainText } from '../scene.js';

interface Named {
  readonly id: string;
}

/** The service of a kind in a commune. */
export async function serviceIn({ hub }: Scene, commune: string, kind: string): Promise<string> {
  const query = `{ services(within: "COM-${commune}", kinds: ["${kind}"], first: 1) { nodes { id } } }`;
  const { services } = await ask<{ services: { nodes: Named[] } }>(hub, query);
  return services.nodes[0]?.id ?? 'none';
}

/** The post office, in the département of the fixtures, to which something happened. */
export async function officeThat({ hub }: Scene, nature: string): Promise<string> {
  const query = `{ serviceEvents(within: "DEP-48", kinds: ["bureau-de-poste"], natures: [${nature}], first: 1) { nodes { service { id } } } }`;
  const { serviceEvents } = await ask<{ serviceEvents: { nodes: { service: Named }[] } }>(
    hub,
    query,
  );
  return serviceEvents.nodes[0]?.service.id ?? 'none';
}

const BETWEEN = 'entre le 21 août 2016 et le 15 décembre 2020';

/** What a service's page tells of what its producers published. */
export function servicePages(scene: Later): void {
  let page: Page;
  beforeAll(async () => {
    page = await scene().plain.newPage();
  });
  afterAll(() => page.close());

  const read = async (selector: string) => plainText(await page.locator(selector).textContent());
  const open = (id: string) => page.goto(`${scene().hub.base}/service/${id}`);
  const folded = (selector: string) => page.locator(`${selector} details.origin`).count();

  describe('the page of an office, without JavaScript', () => {
    it('tells how to reach it and when it is open, day by day', async () => {
      await open(await serviceIn(scene(), '48095', 'caf'));
      const details = await read('section[aria-labelledby="coordonnees"]');
      expect(details).toContain('Ouvert : le lundi et le mardi, de 9 h à 12 h');
      expect(details).toContain('jeudide 9 h à 12 h et de 14 h à 18 h');
      for (const told of ['7 quai des Essais', '04 00 00 48 01', 'contact@caf.example'])
        expect(details).toContain(told);
      expect(await page.locator('a[href="tel:0400004801"]').count()).toBe(1);
    });

    it('tells where each value is from: data set, days, record, line, licence', async () => {
      const values = await page.locator('.told-values > div').count();
      expect(await folded('.told-values')).toBe(values);
      expect(await folded('dl.facts')).toBe(3);
      const phone = page.locator('.told-values > div', { hasText: 'Téléphone' });
      const origin = plainText(await phone.locator('details').textContent());
      for (const told of [
        ...['Dit par le producteur', 'données du 6 octobre 2025', 'ligne 1', 'fiche caf-48095-01'],
        ...['Licence Ouverte 2.0', 'depuis : le 7 octobre 2024 au plus tard'],
      ])
        expect(origin).toContain(told);
    });

    it('tells what was updated from one publication to the next', async () => {
      expect(await read('.timeline li:first-child')).toMatch(
        /^entre le 7 octobre 2024 et le 6 octobre 2025Renseignements mis à jour : horaires/,
      );
    });
  });

  describe('the page of a service that changed', () => {
    it('says that it was converted, from what to what, with both rows', async () => {
      await open(await serviceIn(scene(), '48198', 'agence-postale-communale'));
      expect(await read('h1')).toBe('VILLEFORT AP');
      const life = await read('.timeline li:first-child');
      expect(life).toContain('« Bureau de poste » en « Agence postale communale »');
      expect(life).toContain('« VILLEFORT BP » devient « VILLEFORT AP »');
      expect(life).toMatch(/Avant : .*données du 21 août 2016.*ligne 9.*fiche 90008A/);
      expect(life).toMatch(/Après : .*données du 15 décembre 2020.*ligne 9.*fiche 90008A/);
    });

    it('draws its life, and says what is drawn to who does not see it', async () => {
      const drawn = page.locator('section[aria-labelledby="histoire"] [role="img"]');
      expect(plainText((await drawn.getAttribute('aria-label')) ?? '')).toContain(
        `Conversion ${BETWEEN}`,
      );
      const band = await drawn.locator('.life-span').last().boundingBox();
      const axis = await drawn.boundingBox();
      expect(band?.width).toBeGreaterThan((axis?.width ?? 0) / 2);
    });

    it('says when it opened, as an interval', async () => {
      await open(await serviceIn(scene(), '48034', 'bureau-de-poste'));
      expect(await read('.timeline')).toMatch(
        /^entre le 21 août 2016 et le 15 décembre 2020Ouverture\./,
      );
    });

    it('says first that it closed, and tells what it was', async () => {
      await open(await officeThat(scene(), 'CLOSED'));
      expect(await read('h1')).toBe('MEYRUEIS BP');
      expect(await read('h1 + .notice')).toContain(`Service fermé ${BETWEEN}.`);
      const then = await read('section[aria-labelledby="coordonnees"]');
      expect(then).toMatch(/^Coordonnées et horaires qu’il avait.*3 QUAI SULLY/);
      expect(await read('main')).toContain('Du même type, les plus proches qui restent');
      await page.goto(page.url().replace('/service/', '/en/service/'));
      const notice = await read('h1 + .notice');
      expect(notice).toContain('Closed between 21 August 2016 and 15 December 2020.');
    });

    it('leads, once closed, to the map of the last day that it was seen, which counts it', async () => {
      await open(await officeThat(scene(), 'CLOSED'));
      await arriveBy(page.getByRole('link', { name: /^Voir la carte du 21 août 2016/ }));
      expect(new URL(page.url()).searchParams.get('au')).toBe('2016-08-21');
      expect(await read('.time-bar')).toContain('Le 21 août 2016.');
      await page.goto(`${page.url()}&vue=tableau`);
      expect(await read('.table-view')).toContain('Meyrueis');
    });

    it('leads to what took its place, which says so', async () => {
      await open(await officeThat(scene(), 'REPLACED'));
      expect(await read('h1 + .notice')).toContain(`N’est plus là : remplacement ${BETWEEN}.`);
      await arriveBy(page.locator('h1 + .notice a'));
      expect(await read('h1')).toBe('NASBINALS AP');
      expect(await read('.timeline')).toContain('A pris la place de NASBINALS BP');
    });
  });

  it('where a value is from is opened by keyboard', async () => {
    const reader = await scene().browser.newPage();
    const id = await serviceIn(scene(), '48095', 'caf');
    await reader.goto(`${scene().hub.base}/service/${id}`, { waitUntil: 'load' });
    const { press, tabTo } = keyboardOf(reader);
    await tabTo(/^D’où ça vient : Horaires$/);
    await press('Enter');
    const opened = reader.locator('details.origin[open]');
    expect(plainText(await opened.innerText())).toContain('données du 6 octobre 2025');
    await reader.close();
  });
}
