import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { launchBrowser, openMap } from '../browser.js';
import { askHub, hubUrl } from '../hub-url.js';

const VIEW = 'niveau=region&mesure=pour-10000&services=mairie';

interface Choropleth {
  readonly choropleth: { readonly ids: string[]; readonly values: number[] };
}
const QUESTION = `{ choropleth(kinds: ["mairie"], level: REGION, measure: PER_10000) { ids values } }`;

describe('the files of a view', () => {
  it('hold as CSV the figures of the graph, with their unit, source, licence and date', async () => {
    const answer = await fetch(hubUrl(`/carte.csv?${VIEW}`));
    expect(answer.headers.get('content-type')).toContain('text/csv');
    const rows = parse<Record<string, string>>(await answer.text(), { columns: true, bom: true });
    const { choropleth } = (await askHub<Choropleth>(QUESTION)).data;
    expect(rows.map((row) => row['id'])).toEqual(choropleth.ids);
    expect(rows.map((row) => Number(row['valeur']))).toEqual(choropleth.values);
    for (const name of ['nom', 'unite', 'sources', 'licences', 'date_des_donnees']) {
      expect(rows.every((row) => row[name] !== '')).toBe(true);
    }
  });

  it('hold as GeoJSON the same territories on closed outlines, and say what these are worth', async () => {
    const answer = await fetch(hubUrl(`/carte.geojson?${VIEW}`));
    expect(answer.headers.get('content-type')).toContain('application/geo+json');
    const collection = (await answer.json()) as {
      metadata: { outlines: string };
      features: { id: string; geometry: { type: string; coordinates: number[][][][] } }[];
    };
    const { choropleth } = (await askHub<Choropleth>(QUESTION)).data;
    expect(collection.features.map(({ id }) => id)).toEqual(choropleth.ids);
    expect(collection.metadata.outlines.length).toBeGreaterThan(20);
    const rings = collection.features.flatMap(({ geometry: { type, coordinates } }) =>
      (type === 'Polygon' ? [coordinates as unknown as number[][][]] : coordinates).flat(),
    );
    expect(rings.length).toBeGreaterThan(18);
    expect(rings.every((ring) => String(ring[0]) === String(ring.at(-1)))).toBe(true);
  });

  it('hold the services of the place when these are what is read', async () => {
    const place = 'vue=services&lon=3.1&lat=50.65&zoom=11';
    const csv = await (await fetch(hubUrl(`/carte.csv?${place}`))).text();
    const rows = parse<Record<string, string>>(csv, { columns: true, bom: true });
    const geo = (await (await fetch(hubUrl(`/carte.geojson?${place}`))).json()) as {
      features: { properties: { name: string } }[];
    };
    expect(rows.length).toBeGreaterThan(3);
    expect(geo.features.map(({ properties }) => properties.name)).toEqual(
      rows.map((r) => r['nom']),
    );
  });

  it('speak the language of their address', async () => {
    const csv = await (await fetch(hubUrl(`/en/carte.csv?${VIEW}`))).text();
    expect(csv).toContain('per 10,000 inhabitants');
  });
});

describe('the image of a view', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launchBrowser();
    page = await browser.newPage({ viewport: { width: 1000, height: 700 } });
    await openMap(page, '/carte?niveau=region&points=non&fond=non');
  });
  afterAll(() => browser.close());

  const picture = async (name: string): Promise<PNG> => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name, exact: true }).click(),
    ]);
    return PNG.sync.read(readFileSync(await download.path()));
  };
  const colorsOf = ({ data }: PNG): ReadonlyMap<string, number> => {
    const counts = new Map<string, number>();
    for (let at = 0; at < data.length; at += 4) {
      const color = data.subarray(at, at + 3).toString('hex');
      counts.set(color, (counts.get(color) ?? 0) + 1);
    }
    return counts;
  };

  it('shows the map in the colours of its legend, with words around it', async () => {
    const image = await picture('Image PNG');
    const map = await page.locator('.map-canvas').boundingBox();
    expect(image.width).toBe(Math.round(map?.width ?? 0));
    expect(image.height).toBeGreaterThan((map?.height ?? 0) + 80);
    const counts = colorsOf(image);
    const legend = await page.locator('.legend .swatch').evaluateAll((swatches) =>
      swatches.map((s) =>
        (getComputedStyle(s).backgroundColor.match(/\d+/g) ?? [])
          .slice(0, 3)
          .map((n) => Number(n).toString(16).padStart(2, '0'))
          .join(''),
      ),
    );
    // More pixels than the swatch of the legend alone has: the map itself is painted.
    const painted = legend.filter((color) => (counts.get(color) ?? 0) > 1000);
    expect(painted.length).toBeGreaterThanOrEqual(4);
  });

  it('is twice as fine when asked', async () => {
    const [once, twice] = [
      await picture('Image PNG'),
      await picture('Image PNG, deux fois plus fine'),
    ];
    expect(twice.width).toBe(2 * once.width);
    const busiest = [...colorsOf(twice).values()].sort((a, b) => b - a);
    expect(busiest.length).toBeGreaterThan(20);
    expect((busiest[0] ?? 0) / (twice.width * twice.height)).toBeLessThan(0.9);
  });
});
