import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { Later } from '../scene.js';
import { arriveBy, ask, plainText } from '../scene.js';

interface Told {
  readonly changes: {
    readonly totalCount: number;
    readonly nodes: readonly { readonly id: string; readonly evidence: { readonly id: string } }[];
  };
  readonly serviceEvents: {
    readonly totalCount: number;
    readonly nodes: readonly { readonly id: string }[];
  };
}

const NATURES =
  '[OPENED, CLOSED, REOPENED, CONVERTED, REPLACED, MOVED, REPOSITIONED, RENAMED, RECODED, RENUMBERED, LISTED_TWICE, LISTED_ONCE]';

/** What was seen to change, as the register and its pages tell it. */
export function register(scene: Later): void {
  let page: Page;
  beforeAll(async () => {
    page = await scene().plain.newPage();
  });
  afterAll(() => page.close());

  const open = (path: string) => page.goto(`${scene().hub.base}${path}`);
  const rows = async () =>
    (await page.locator('section[aria-labelledby="liste"] tbody tr').allTextContents())
      .map(plainText)
      .sort();
  const read = async (path: string, headers: Record<string, string> = {}) => {
    const answer = await fetch(`${scene().hub.base}${path}`, { headers });
    return { status: answer.status, headers: answer.headers, text: await answer.text() };
  };

  it('has each event of each source, one by one', async () => {
    const { sources } = await ask<{ sources: { id: string }[] }>(scene().hub, '{ sources { id } }');
    // By their sources, for territories too are renamed and recoded.
    const ids = JSON.stringify(sources.map(({ id }) => id));
    const { changes, serviceEvents } = await ask<Told>(
      scene().hub,
      `{ changes(filter: {natures: ${NATURES}, sources: ${ids}}, first: 200) { totalCount nodes { id evidence { id } } }
        serviceEvents(first: 200, natures: ${NATURES}) { totalCount nodes { id } } }`,
    );
    expect(changes.totalCount).toBeGreaterThan(3);
    expect(changes.totalCount).toBe(serviceEvents.totalCount);
    expect(changes.nodes.map(({ evidence }) => evidence.id).sort()).toEqual(
      serviceEvents.nodes.map(({ id }) => id).sort(),
    );
  });

  describe('the page of changes, without JavaScript', () => {
    it('is asked for a place by its name, and keeps its code in the address', async () => {
      await open('/changements');
      await page.locator('main input[name="lieu"]').fill('lozère');
      await page.locator('main form summary').click();
      await page.locator('main input[value="CONVERTED"]').check();
      await arriveBy(page.locator('main').getByRole('button', { name: 'Afficher' }));
      expect(new URL(page.url()).search).toBe('?lieu=DEP-48&nature=CONVERTED');
      expect(await page.title()).toContain('Lozère');
      const [row, ...others] = await rows();
      expect(others).toEqual([]);
      expect(row).toMatch(/Bureau de poste : conversion en « Agence postale communale »/);
      expect(row).toMatch(/entre le 21 août 2016 et le 15 décembre 2020/);
    });

    it('is asked for a field of public action, which holds its kinds alone', async () => {
      await open('/changements?lieu=DEP-48&nature=CONVERTED');
      const list = await rows();
      await page.locator('main select[name="domaine"]').selectOption('POSTE');
      await arriveBy(page.locator('main').getByRole('button', { name: 'Afficher' }));
      expect(new URL(page.url()).searchParams.get('domaine')).toBe('POSTE');
      expect(await rows()).toEqual(list);
      await page.locator('main select[name="domaine"]').selectOption('SANTE');
      await arriveBy(page.locator('main').getByRole('button', { name: 'Afficher' }));
      expect(await rows()).toEqual([]);
      await open('/changements?lieu=DEP-48&nature=CONVERTED');
    });

    it('leads to the page of each change, with the two rows that show it', async () => {
      await arriveBy(page.locator('section[aria-labelledby="liste"] tbody th a').first());
      expect(page.url()).toMatch(/\/changement\/C-[0-9a-f]{20}$/);
      expect(await page.locator('h1').textContent()).toMatch(/conversion en/);
      const seen = plainText(
        await page.locator('section[aria-labelledby="preuves"]').textContent(),
      );
      expect(seen).toMatch(
        /Avant \(21 août 2016\).*ligne \d+.*Après \(15 décembre 2020\).*ligne \d+/,
      );
    });

    it('says of a closure where the nearest of its kind is now', async () => {
      await open('/changements?lieu=DEP-48&nature=CLOSED');
      await arriveBy(page.locator('section[aria-labelledby="liste"] tbody th a').first());
      const told = plainText(await page.locator('main').textContent());
      expect(told).toMatch(/Le plus proche du même type aujourd’hui : .+ (km|m)\./);
      expect(told).toMatch(/habitants/);
    });

    it('says so where nobody bears the name that is asked for, and leads to those that look like it', async () => {
      await open('/changements?lieu=marsaille');
      const notice = page.locator('main .notice');
      expect(plainText(await notice.textContent())).toContain('marsaille');
      await arriveBy(notice.getByRole('link'));
      await page
        .locator('main')
        .getByRole('link', { name: /^Marseille/ })
        .first()
        .waitFor();
    });

    it('says where nothing is listed how much changed in the place, since when, and how to be told', async () => {
      await open('/changements?lieu=DEP-48&nature=CONVERTED&domaine=SANTE');
      const told = plainText(await page.locator('main').textContent());
      expect(told).toMatch(
        /Aucun changement dans cette liste\. \d+ changements vus depuis le 21 août 2016\./,
      );
      expect(await page.locator('section[aria-labelledby="liste"]').count()).toBe(0);
      const follow = page.locator('main').getByRole('link', { name: 'Soyez averti du premier.' });
      expect(await follow.getAttribute('href')).toBe('#suivre');
      expect(await page.locator('#suivre').count()).toBe(1);
    });

    it('does not exist for a change that never was', async () => {
      expect((await read('/changement/C-nothing')).status).toBe(404);
    });
  });

  describe('what a territory became', () => {
    it('is listed where it is asked for, and shown with the states that tell it', async () => {
      await open('/changements?lieu=COM-49018&nature=MERGED');
      const told = await rows();
      expect(
        told.some((row) => /^Bocé : fusion dans « Baugé-en-Anjou ».*le 1er janvier 2016/.test(row)),
      ).toBe(true);
      await page
        .locator('section[aria-labelledby="liste"] tbody th a', { hasText: 'Bocé' })
        .click();
      await page.waitForURL(/\/changement\/C-[0-9a-f]{20}$/);
      const seen = plainText(
        await page.locator('section[aria-labelledby="preuves"]').textContent(),
      );
      expect(seen).toMatch(/Avant.*Bocé.*Commune, code 49031.*Après.*Baugé-en-Anjou/);
    });

    it('is not among what changed for those who use services', async () => {
      await open('/changements?lieu=COM-49018');
      expect((await rows()).filter((row) => row.includes('fusion'))).toEqual([]);
    });
  });

  describe('what other programs follow', () => {
    it('is an Atom feed and a calendar of the list that is shown', async () => {
      const atom = await read('/changements.atom?lieu=DEP-48&nature=CONVERTED');
      expect(atom.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
      expect(atom.text.match(/<entry>/g)).toHaveLength(1);
      const ics = await read('/changements.ics?lieu=DEP-48&nature=CONVERTED');
      expect(ics.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
      expect(ics.text.match(/BEGIN:VEVENT/g)).toHaveLength(1);
    });

    it('is not sent again to a reader that polls', async () => {
      const path = '/en/changements.atom?lieu=DEP-48';
      const etag = (await read(path)).headers.get('etag') ?? '';
      expect(await read(path, { 'if-none-match': etag })).toMatchObject({ status: 304, text: '' });
    });
  });
}
