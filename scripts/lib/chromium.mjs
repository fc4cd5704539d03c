import { existsSync } from 'node:fs';
import { run } from './run.mjs';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Makes sure there is a Chromium: as root on Debian apt brings it, elsewhere one line names it. */
export async function ensureChromium() {
  const given = process.env.MAILLAGE_CHROMIUM;
  if ([...PLACES, ...(given ? [given] : [])].some(existsSync)) return;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    process.stdout.write('Installing Chromium (apt-get)…\n');
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['update'], env);
    await run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], env);
    if (PLACES.some(existsSync)) return;
  }
  process.stdout.write(
    'Chromium is missing: the end-to-end tests need it (`sudo apt-get install chromium`, or MAILLAGE_CHROMIUM=/path)\n',
  );
}
