import type { Browser, BrowserContext, Locator } from 'playwright-core';
import type { OwnHub } from '../process/own-hub.js';

/** Département → post offices, as the table writes them; those that have none are left out. */
export type Offices = Readonly<Record<string, string>>;

/** A figure, and the address that is to give it for good. */
export interface Permanent {
  readonly address: string;
  readonly offices: Offices;
}

/** A hub that took producers' files in, and who reads it. */
export interface Scene {
  readonly hub: OwnHub;
  readonly browser: Browser;
  /** Reads without JavaScript. */
  readonly plain: BrowserContext;
  /** A figure and its address, before the later publications came. */
  readonly before: Permanent;
}

/** What is only there once the tests begin. */
export type Later = () => Scene;

/** Asks the graph of the scene's hub. */
export async function ask<T>({ base }: Pick<OwnHub, 'base'>, query: string): Promise<T> {
  const answer = await fetch(`${base}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return ((await answer.json()) as { data: T }).data;
}

/** Spaces that do not break, as any other; lines as one. */
export const plainText = (text: string | null): string =>
  (text ?? '').replaceAll(/[\s\u00a0\u202f]+/g, ' ').trim();

/** Clicks on what leads from a page without JavaScript to another, and waits until that one is there whole. */
export async function arriveBy(link: Locator): Promise<void> {
  await Promise.all([link.page().waitForEvent('load'), link.click()]);
}
