import { describe, expect, it } from '@jest/globals';
import type { BrowserContext } from 'playwright-core';
import type { OwnHub } from '../../process/own-hub.js';
import type { Later, Offices, Permanent } from '../scene.js';
import { ask, plainText } from '../scene.js';

const VIEW = '/carte?vue=tableau&services=bureau-de-poste&niveau=departement&mesure=nombre';

async function officesAt(url: string, reader: BrowserContext): Promise<Offices> {
  const page = await reader.newPage();
  await page.goto(url);
  const rows = await page.locator('tbody tr').evaluateAll((all) =>
    all.map((row) => {
      const [name, , count] = [...row.children].map((cell) => cell.textContent);
      return [name ?? '', count ?? ''] as const;
    }),
  );
  await page.close();
  return Object.fromEntries<string>(rows.filter(([, count]) => count !== '0'));
}

/** Reads the table of the day, and the permanent address that its page gives. */
export async function readPermanent({ base }: OwnHub, plain: BrowserContext): Promise<Permanent> {
  const page = await plain.newPage();
  await page.goto(`${base}${VIEW}`);
  const link = page.getByRole('link', { name: 'Adresse permanente' });
  const address = `${base}${(await link.getAttribute('href')) ?? ''}`;
  await page.close();
  return { address, offices: await officesAt(`${base}${VIEW}`, plain) };
}

/** The figures of the graph at a moment that an address tells. */
function countsAt(hub: OwnHub, address: string): Promise<unknown> {
  const { searchParams } = new URL(address);
  const [asOf, knownAt] = [searchParams.get('au'), searchParams.get('su')];
  const moment = `asOf: ${JSON.stringify(asOf)}, knownAt: ${JSON.stringify(knownAt)}`;
  return ask(
    hub,
    `{ choropleth(kinds: ["bureau-de-poste"], level: DEPARTEMENT, measure: COUNT, within: "REG-76", ${moment}) { ids counts } }`,
  );
}

/** What may be quoted stays what it was. */
export function permanentAddress(scene: Later): void {
  describe('a figure’s permanent address', () => {
    it('gives the same figure once a later publication was taken in', async () => {
      const { hub, plain, before } = scene();
      expect(before.offices).toEqual({ Lozère: '10', Cantal: '8' });
      expect(await officesAt(`${hub.base}${VIEW}`, plain)).toEqual({ Lozère: '8', Cantal: '8' });
      expect(await officesAt(before.address, plain)).toEqual(before.offices);
    });

    it('asks the graph of a day as it was known at an instant, and says so', async () => {
      const { hub, plain, before } = scene();
      const counts = await countsAt(hub, before.address);
      expect(JSON.stringify(counts)).toContain('10');
      const now = new URL(before.address);
      now.searchParams.set('su', new Date().toISOString());
      expect(JSON.stringify(await countsAt(hub, now.href))).not.toBe(JSON.stringify(counts));
      const page = await plain.newPage();
      await page.goto(before.address);
      const told = plainText(await page.locator('.time-bar').textContent());
      expect(told).toMatch(/Tel qu’on le savait le (1er|\d+) \S+ \d{4} à \d\d:\d\d \(UTC\)/);
      await page.close();
    });
  });
}
