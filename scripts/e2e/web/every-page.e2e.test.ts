import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../browser.js';
import { hubUrl } from '../hub-url.js';
import { axeViolations } from './axe-violations.js';
import { answerForIgn } from './plan-of-one-colour.js';
import { everyPage } from './site-pages.js';

let browser: Browser;
let pages: string[];
beforeAll(async () => {
  browser = await launchBrowser();
  pages = await everyPage();
});
afterAll(() => browser.close());

/** The page that does not exist says so; software rendering is slow, and says so. */
const EXPECTED = /status of 404|GPU stall|GL Driver/;

const SCREENS = [
  { colorScheme: 'light', viewport: { width: 1280, height: 800 } },
  { colorScheme: 'dark', viewport: { width: 320, height: 640 } },
] as const;

describe.each(SCREENS)('every page, $colorScheme, $viewport.width pixels wide', (screen) => {
  it('has nothing that axe can see, fits the screen, and runs without a complaint', async () => {
    const page = await browser.newPage(screen);
    await answerForIgn(page);
    const found: string[] = [];
    page.on('pageerror', (error) => found.push(`${page.url()} ${String(error)}`));
    page.on('console', (message) => {
      const complaint = message.type() === 'error' && !EXPECTED.test(message.text());
      if (complaint) found.push(`${page.url()} ${message.text()}`);
    });
    for (const path of pages) {
      await page.goto(hubUrl(path), { waitUntil: 'load' });
      found.push(...(await axeViolations(page)).map((violation) => `${path} ${violation}`));
      const beyond = await page.evaluate(
        () => document.documentElement.scrollWidth - window.innerWidth,
      );
      if (beyond > 0) found.push(`${path} is ${String(beyond)} pixels too wide`);
    }
    await page.close();
    expect(found).toEqual([]);
  });
});

/** Texts that a box which hides its overflow cuts: a reader cannot bring them into view. */
const cutTexts = () =>
  [...document.querySelectorAll<HTMLElement>('main *, header *, footer *')]
    .filter((each) => {
      const { overflowX } = getComputedStyle(each);
      const hides = overflowX === 'hidden' || overflowX === 'clip';
      const isShown = each.clientWidth > 1 && !each.closest('.graphiql-container, .map-frame');
      return hides && isShown && each.scrollWidth > each.clientWidth + 1;
    })
    .map((each) => each.outerHTML.slice(0, 120));

it('every page fits a window of 640 pixels with its text twice as large, nothing cut', async () => {
  const page = await browser.newPage({ viewport: { width: 640, height: 800 } });
  await answerForIgn(page);
  const found: string[] = [];
  for (const path of pages.filter((each) => !/^\/en(\/|$)/.test(each))) {
    await page.goto(hubUrl(path), { waitUntil: 'domcontentloaded' });
    // The policy of the pages refuses a style sheet; a property set by script is no sheet.
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    const beyond = await page.evaluate(
      () => document.documentElement.scrollWidth - window.innerWidth,
    );
    if (beyond > 0) found.push(`${path} is ${String(beyond)} pixels too wide`);
    found.push(...(await page.evaluate(cutTexts)).map((text) => `${path} cuts ${text}`));
  }
  await page.close();
  expect(found).toEqual([]);
});

it('every page reads without JavaScript: a title, text, and links that lead somewhere', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const reader = await context.newPage();
  const wrong: string[] = [];
  for (const path of pages) {
    await reader.goto(hubUrl(path), { waitUntil: 'domcontentloaded' });
    if ((await reader.locator('h1').count()) !== 1) wrong.push(`${path} has not one title`);
    const text = (await reader.locator('main').innerText()).trim();
    if (text.length < 40) wrong.push(`${path} says « ${text} »`);
    const forms = await reader
      .locator('form')
      .evaluateAll((all) => all.map((form) => (form as HTMLFormElement).method));
    if (forms.some((method) => method !== 'get')) wrong.push(`${path} posts a form`);
    const links = await reader
      .locator('a')
      .evaluateAll((all) => all.map((a) => a.getAttribute('href')));
    const dead = links.filter(
      (href) => href === null || !/^(\/|#|\?|https?:|mailto:|tel:)/.test(href),
    );
    if (dead.length > 0) wrong.push(`${path} has dead links: ${dead.join(', ')}`);
  }
  await context.close();
  expect(wrong).toEqual([]);
});

/** Links within the site that leave English, but for the one that chooses the language. */
async function leavingEnglish(reader: Page, segments: ReadonlySet<string>): Promise<string[]> {
  const links = await reader
    .locator('a[href^="/"]:not([hreflang])')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  return links.filter((href) => segments.has(/^\/([^/?#]*)/.exec(href)?.[1] ?? ''));
}

it('no page in English leads to one in French, but by the choice of the language', async () => {
  const [english, french] = [true, false].map((is) =>
    pages.filter((path) => /^\/en(\/|\?|$)/.test(path) === is),
  );
  const segments = new Set(french?.map((path) => /^\/([^/?#]*)/.exec(path)?.[1] ?? ''));
  const context = await browser.newContext({ javaScriptEnabled: false });
  const reader = await context.newPage();
  const found: string[] = [];
  for (const path of english ?? []) {
    await reader.goto(hubUrl(path), { waitUntil: 'domcontentloaded' });
    const links = await leavingEnglish(reader, segments);
    found.push(...links.map((href) => `${path} leads to ${href}`));
  }
  await context.close();
  expect(found).toEqual([]);
});
