import type { Page } from 'playwright-core';
import { launchBrowser } from '../../e2e/browser.js';
import type { Row } from '../bench.js';
import { median } from '../in-turn.js';
import type { RunningHub } from '../server/hub.js';
import { startWholeHub } from '../server/hub.js';

const QUESTION = 'the map on 35,000 communes, headless, software rendering';
const PATH = '/carte?niveau=commune&services=mairie&points=non';

/** How long the map is left alone once it is drawn, to see whether it really rests. */
const REST_MS = 3000;

/** What one opening of the map in a new browser gave, in milliseconds. */
interface Opening {
  readonly interactive: number;
  /** The longest task after it was interactive; 0 when none was long. */
  readonly longest: number;
}

/** 35,000 communes on the screen, without a graphics card. */
export const mapRow: Row = async ({ dataDir, rounds }) => {
  const hub = await startWholeHub(dataDir);
  const openings: Opening[] = [];
  try {
    for (let round = 0; round < rounds; round += 1) openings.push(await openOnce(hub));
  } finally {
    await hub.stop();
  }
  const interactive = openings.map((opening) => opening.interactive);
  const longest = openings.map((opening) => opening.longest);
  return [
    {
      ...{ row: 8, question: `${QUESTION}: interactive`, unit: 'ms', notes: [] },
      sides: [{ name: 'map', figures: interactive }],
      bar: { sense: 'at most', value: 5000 },
      reached: median(interactive),
    },
    {
      ...{ row: 8, question: `${QUESTION}: longest task after`, unit: 'ms' },
      sides: [{ name: 'map', figures: longest }],
      bar: { sense: 'at most', value: 200 },
      reached: Math.max(...longest),
      notes: ['the longest task of all openings, a drag and two zooms included; 0 is under 50 ms'],
    },
  ];
};

async function openOnce(hub: RunningHub): Promise<Opening> {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.addInitScript(() => {
      const seen: { start: number; duration: number }[] = [];
      Object.assign(window, { longTasks: seen });
      new PerformanceObserver((list) => {
        for (const { startTime, duration } of list.getEntries()) {
          seen.push({ start: startTime, duration });
        }
      }).observe({ type: 'longtask', buffered: true });
    });
    await page.goto(`${hub.url}${PATH}`, { waitUntil: 'commit' });
    const interactive = await untilReady(page);
    await move(page);
    return { interactive, longest: await longestAfter(page, interactive) };
  } finally {
    await browser.close();
  }
}

/** Milliseconds from the navigation until everything is drawn and the page has answered. */
async function untilReady(page: Page): Promise<number> {
  const ready = await page.waitForFunction(
    () => (window as { __mapReady?: string }).__mapReady && performance.now(),
    null,
    { timeout: 60_000 },
  );
  return Number(await ready.jsonValue());
}

/** What a reader does next: drags, comes nearer, steps back. */
async function move(page: Page): Promise<void> {
  await page.mouse.move(800, 400);
  await page.mouse.down();
  await page.mouse.move(600, 300, { steps: 8 });
  await page.mouse.up();
  await page.mouse.wheel(0, -300);
  await page.waitForTimeout(REST_MS / 2);
  await page.mouse.wheel(0, 300);
  await page.waitForTimeout(REST_MS / 2);
}

const longestAfter = (page: Page, moment: number): Promise<number> =>
  page.evaluate((from) => {
    const { longTasks } = window as unknown as {
      longTasks: readonly { start: number; duration: number }[];
    };
    return Math.max(0, ...longTasks.filter((t) => t.start >= from).map((t) => t.duration));
  }, moment);
