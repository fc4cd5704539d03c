import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openDatabase } from '@maillage/kit';
import { tellEvents } from '@maillage/services/testing';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { Inventor } from '../../crowd/invented-changes.js';
import { launchBrowser } from '../browser.js';
import { hubUrl } from '../hub-url.js';
import { closuresSaidAt, followChanges, liveRows, writeDown } from '../live-page.js';
import { clusterTarget } from '../process/embedded-cluster.js';

/** What a reader of a page that is open takes for « at once »; the product promises it. */
const AT_ONCE_MS = 1000;
const COMMITS = 3;

const data = process.env['MAILLAGE_E2E_DATA'];
const pictures =
  process.env['MAILLAGE_PICTURES'] ?? mkdtempSync(path.join(tmpdir(), 'maillage-live-'));

let browser: Browser;
let lozere: Page;
let nord: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  lozere = await openOn('DEP-48');
  nord = await openOn('DEP-59');
});
afterAll(() => browser.close());

/** Opens the changes of a place, and has the page write down what it says. */
async function openOn(place: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await followChanges(page, hubUrl(''), place);
  await writeDown(page);
  return page;
}

// Another hub than the tests' own has a database of its own, which nothing may be written in.
(data === undefined ? describe.skip : describe)('a change', () => {
  it('is on the page of who follows its département within a second of its commit, and on no other', async () => {
    const target = clusterTarget(data ?? '', 'services');
    const inventor = await Inventor.of(target);
    const database = await openDatabase({ target, migrations: [] });
    const lasted: number[] = [];
    while (lasted.length < COMMITS) {
      const [change] = inventor.changes(50).filter(({ departement }) => departement === 'DEP-48');
      if (change === undefined) throw new Error('nothing was invented in Lozère');
      // Before the commit is sent, by the clock that the page reads too: what is measured holds the commit itself.
      const at = await tellEvents(database, [{ ...change, nature: 'CLOSED', kind: 'mairie' }]);
      lasted.push((await closuresSaidAt(lozere, lasted.length + 1)) - at);
    }
    await database.destroy();
    for (const [name, page] of Object.entries({ lozere, nord })) {
      await page.screenshot({ path: path.join(pictures, `${name}.png`), fullPage: true });
    }
    process.stdout.write(`from the commit to the page: ${lasted.join(', ')} ms; see ${pictures}\n`);
    expect(await liveRows(nord).count()).toBe(0);
    for (const milliseconds of lasted) expect(milliseconds).toBeLessThan(AT_ONCE_MS);
  });
});
