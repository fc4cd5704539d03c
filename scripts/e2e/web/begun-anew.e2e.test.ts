import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../browser.js';
import { hubUrl } from '../hub-url.js';
import { liveRows, liveStatus } from '../live-page.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const OPENED = {
  ...{ id: 'C-gone', nature: 'OPENED', stage: 'EFFECTIVE', metres: null, declaredOn: null },
  ...{ retractedAt: null, observedBetween: { after: '2020-01-01', before: '2021-01-01' } },
  ...{ territory: null, formerly: null, becomes: null, replacedBy: null, kindFrom: null },
  service: { id: 'S-gone', name: 'Poste', location: { lon: 3.5, lat: 44.5 } },
  kindTo: { code: 'poste', label: 'Bureau de poste', labelEn: null },
};

/** What another register told, and then no more: the browser comes back to the hub with its cursor. */
const OF_ANOTHER = `retry: 100
id: of-another-register
event: next
data: ${JSON.stringify({ data: { changes: { cursor: 'of-another-register', changes: [OPENED] } } })}

`;

/** Opens a page that follows another register first, then the hub. @returns tells how often it asked for a stream */
async function openBefore(page: Page): Promise<() => number> {
  let asked = 0;
  await page.route('**/graphql/stream?*', async (route) => {
    asked += 1;
    if (asked > 1) await route.continue();
    else await route.fulfill({ contentType: 'text/event-stream', body: OF_ANOTHER });
  });
  await page.goto(hubUrl('/changements?lieu=DEP-48'));
  return () => asked;
}

describe('a page of changes that is open while the register is begun anew', () => {
  it('forgets what the other told, is read again, and follows the new one, once', async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const readAgain = page.waitForResponse('**/changements.data?*', { timeout: 90_000 });
    const asked = await openBefore(page);
    await liveRows(page).first().waitFor();
    await liveStatus(page).filter({ hasText: 'a été recommencé à neuf' }).waitFor();
    expect((await readAgain).status()).toBe(200);
    expect(await liveRows(page).count()).toBe(0);
    expect(await liveStatus(page).textContent()).toMatch(
      /peuvent y manquer\. Rechargez-la pour relire la liste\. Cette page se met à jour/,
    );
    // Of the other; of the hub, which refuses its cursor; and anew.
    expect(asked()).toBe(3);
    await page.close();
  });
});
