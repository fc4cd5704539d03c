import { fileURLToPath } from 'node:url';
import { launchBrowser } from '../browser.js';
import { ownHub } from '../process/own-hub.js';
import { startSources } from '../process/sources-process.js';
import type { Scene } from './scene.js';
import { readPermanent } from './testing/permanent-address.chapter.js';

/** Files written by hand in their producers' formats; the points are made up, the communes are not. */
export const MIRROR = fileURLToPath(new URL('fixtures/mirror', import.meta.url));

const FIRST_DAY = '2016-12-31';
const SOURCES = ['laposte-points-de-contact', 'annuaire-dila-local', 'insee-grille-densite'];

/** Starts a hub, takes a first publication in, notes a figure, then takes the later ones in. */
export async function syncedHub(): Promise<Scene> {
  const [hub, browser] = await Promise.all([ownHub('synced'), launchBrowser()]);
  const sync = async (...args: readonly string[]): Promise<void> => {
    const where = ['--data', hub.data, '--mirror', MIRROR];
    const { code, error } = await startSources('sync', ...args, ...where).ended;
    if (code !== 0) throw new Error(`sync ended with ${String(code)}:\n${error}`);
  };
  const plain = await browser.newContext({ javaScriptEnabled: false });
  await sync('laposte-points-de-contact', '--as-of', FIRST_DAY);
  const before = await readPermanent(hub, plain);
  await sync(...SOURCES);
  return { hub, browser, plain, before };
}
