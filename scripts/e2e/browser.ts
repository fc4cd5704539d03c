import { existsSync } from 'node:fs';
import type { Browser, Locator, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { PNG } from 'pngjs';
import { hubUrl } from './hub-url.js';
import { seenOnce } from './seen-once.js';

const CHROMIUM = [
  process.env['MAILLAGE_CHROMIUM'] ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/** Software rendering, the same on every machine; without these flags WebGL has no context. */
const FLAGS = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** Where a Chromium is; to ask before what takes minutes. @throws when there is none, with what to do */
export function chromiumPath(): string {
  const place = CHROMIUM.find((path) => path !== '' && existsSync(path));
  if (place !== undefined) return place;
  throw new Error(
    'Chromium is missing: `sudo apt-get install chromium`, or MAILLAGE_CHROMIUM=/path.',
  );
}

/** As long as a map is waited for, half of what a test has: software draws it. */
const PATIENCE_MS = 90_000;

/** A browser without a window. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: chromiumPath(), args: FLAGS });
}

/** Opens a map, at an address of the tests' hub or of another, and waits until it is drawn whole. */
export async function openMap(page: Page, path: string): Promise<void> {
  await page.goto(new URL(path, hubUrl()).href, { waitUntil: 'domcontentloaded' });
  await page.waitForFunction(() => (window as { __mapReady?: string }).__mapReady, null, {
    timeout: PATIENCE_MS,
  });
}

/** Waits until an element answers: until the script of its page has it, what is clicked or typed there is lost. */
export async function alive(element: Locator): Promise<Locator> {
  const isAlive = (node: Element) =>
    Object.keys(node).some((key) => key.startsWith('__reactProps'));
  await seenOnce(() => element.evaluate(isAlive), Boolean);
  return element;
}

/** What a part of the screen is made of. */
export interface Pixels {
  /** Colours that cover more than a thousandth of it. */
  readonly colors: readonly string[];
  /** Share of its most frequent colour. */
  readonly largest: number;
}

/** Counts the colours of an element as it is shown. */
export async function pixelsOf(page: Page, selector: string): Promise<Pixels> {
  const image = PNG.sync.read(await page.locator(selector).screenshot());
  const counts = new Map<string, number>();
  for (let at = 0; at < image.data.length; at += 4) {
    const color = image.data.subarray(at, at + 3).toString('hex');
    counts.set(color, (counts.get(color) ?? 0) + 1);
  }
  const total = image.width * image.height;
  const shares = [...counts].map(([color, n]) => [color, n / total] as const);
  return {
    colors: shares.filter(([, share]) => share > 0.001).map(([color]) => color),
    largest: Math.max(...shares.map(([, share]) => share)),
  };
}
