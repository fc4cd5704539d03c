import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mirrorFolder } from '@maillage/kit/testing';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../e2e/browser.js';
import { closuresSaidAt, followChanges, liveRows, writeDown } from '../e2e/live-page.js';
import { firstCommit } from '../e2e/process/first-commit.js';
import type { OwnHub } from '../e2e/process/own-hub.js';
import { ownHub } from '../e2e/process/own-hub.js';
import { startSources } from '../e2e/process/sources-process.js';
import { plainText } from '../e2e/synced/scene.js';
import { publishWithout } from '../e2e/synced/testing/publish-without.js';

/** What a reader of a page that is open takes for « at once »; the product promises it. */
const AT_ONCE_MS = 1000;

const MIRROR = mirrorFolder();
const onRealFiles = existsSync(join(MIRROR, 'services/laposte')) ? describe : describe.skip;

/** Post offices of Lozère in the list of 2020, one more gone at each publication. */
const OFFICES = [
  { id: '08862A', name: 'LANGOGNE BP' },
  { id: '08871A', name: 'MEYRUEIS BP' },
] as const;

onRealFiles('a page that is open while a producer publishes its real list', () => {
  let hub: OwnHub;
  let browser: Browser;
  let lozere: Page;
  let nord: Page;
  beforeAll(async () => {
    [hub, browser] = await Promise.all([ownHub('live-page'), launchBrowser()]);
    const where = ['--data', hub.data, '--mirror', MIRROR];
    const { code, error } = await startSources('sync', 'laposte-points-de-contact', ...where).ended;
    if (code !== 0) throw new Error(error);
    [lozere, nord] = await Promise.all([browser.newPage(), browser.newPage()]);
    await followChanges(lozere, hub.base, 'DEP-48');
    await followChanges(nord, hub.base, 'DEP-59');
    for (const page of [lozere, nord]) {
      await page.locator('.change-map[data-drawn]:not([data-drawn="0"])').waitFor();
    }
    await writeDown(lozere);
  }, 300_000);
  afterAll(async () => {
    await browser.close();
    await hub.end();
  });

  it.each(OFFICES)('says all of a closure within a second of the commit: $name', async (office) => {
    const count = OFFICES.indexOf(office) + 1;
    const gone = OFFICES.slice(0, count).map(({ id }) => id);
    const committed = await firstCommit(hub.data, () => publishWithout({ hub }, MIRROR, ...gone));
    const lasted = (await closuresSaidAt(lozere, count)) - committed;
    process.stdout.write(`from the commit to the nearest office: ${String(lasted)} ms\n`);
    expect(plainText(await liveRows(lozere).first().textContent())).toMatch(
      new RegExp(`${office.name}, .+ \\([\\d ]+ habitants\\)Le plus proche .+ k?m\\.$`),
    );
    expect(lasted).toBeLessThan(AT_ONCE_MS);
    expect(await liveRows(nord).count()).toBe(0);
  });
});
