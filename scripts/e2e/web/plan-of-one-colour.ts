import type { Page } from 'playwright-core';

/** Where the basemap comes from. */
export const IGN = 'https://data.geopf.fr/**';

const PLAN = {
  version: 8,
  sources: {},
  layers: [{ id: 'ground', type: 'background', paint: { 'background-color': '#ff00ff' } }],
};

/** A plan of one colour, in the place of IGN's: no test leaves the machine. */
export async function answerForIgn(page: Page): Promise<void> {
  await page.route(IGN, (route) => route.fulfill({ json: PLAN }));
}
