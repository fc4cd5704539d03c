import type { Locator, Page } from 'playwright-core';

const LIVE = 'section[aria-label="En direct"]';

/** What an open page says of whether it follows changes. */
export const liveStatus = (page: Page): Locator => page.locator(`${LIVE} [role="status"]`);

/** What came while the page is open. */
export const liveRows = (page: Page): Locator => page.locator(`${LIVE} li`);

/** Runs in a page, before it: notes that the hub said where a stream begins. */
const noteStreams = () => {
  const Own = window.EventSource;
  window.EventSource = class extends Own {
    constructor(...given: ConstructorParameters<typeof EventSource>) {
      super(...given);
      const begun = () => Object.assign(window, { hasBegun: true });
      this.addEventListener('next', begun, { once: true });
    }
  };
};

/**
 * Opens a page that follows changes, and waits until it does: it says so before its script is there, and what becomes
 * known until the hub says where its stream begins is not told to it.
 */
export async function openFollowing(page: Page, url: string): Promise<void> {
  await page.addInitScript(noteStreams);
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForFunction(() => 'hasBegun' in window);
}

/** Opens the changes of a place, and waits until they are followed. */
export async function followChanges(page: Page, base: string, place: string): Promise<void> {
  await openFollowing(page, `${base}/changements?lieu=${place}`);
  await liveStatus(page).filter({ hasText: 'se met à jour' }).waitFor();
}

/** Has an open page write down when it says each thing for the first time: a test looks ten times a second at most. */
export async function writeDown(page: Page): Promise<void> {
  await page.evaluate((selector) => {
    const live = document.querySelector(selector);
    const said: [number, string][] = [];
    Object.assign(window, { said });
    const look = () => said.push([Date.now(), live?.textContent ?? '']);
    const options = { childList: true, subtree: true, characterData: true };
    new MutationObserver(look).observe(live ?? document, options);
  }, LIVE);
}

/** Waits until a page that writes down says so many closures, each with the nearest of what is left. @returns when it first did, in milliseconds since 1970 */
export async function closuresSaidAt(page: Page, count: number): Promise<number> {
  const nearest = liveRows(page).filter({ hasText: 'Le plus proche' });
  await nearest.nth(count - 1).waitFor();
  const said = await page.evaluate(() => (window as unknown as { said: [number, string][] }).said);
  const first = said.find(([, text]) => text.split('Le plus proche').length > count);
  return first?.[0] ?? NaN;
}
