import { describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { emptyHistory, inventFile, readCommunes } from '../bench/invented-file.js';
import { withOwnDatabases } from '../testing/own-databases.js';

const INGEST = fileURLToPath(new URL('./ingest.ts', import.meta.url));
const TYPESCRIPT = new URL('../lib/register-typescript.mjs', import.meta.url).href;
const DAY = '2020-12-31';
const MEGABYTE = 1024 * 1024;

const own = withOwnDatabases('memory');

/** The most memory that a process of its own takes to ingest a file of so many rows, in MB. */
async function peakOf(rows: number): Promise<number> {
  const { data, target } = own();
  const mirror = mkdtempSync(path.join(data, 'mirror-'));
  const file = await inventFile(mirror, await readCommunes(target), { day: DAY, rows, changed: 0 });
  const fileMb = statSync(file).size / MEGABYTE;
  await emptyHistory(target);
  const order = JSON.stringify({ target, mirror, day: DAY });
  const out = execFileSync(process.execPath, ['--import', TYPESCRIPT, INGEST, order]).toString();
  rmSync(mirror, { recursive: true });
  const { kept, peak, seconds } = JSON.parse(out) as Record<'kept' | 'peak' | 'seconds', number>;
  expect(kept).toBe(rows);
  process.stdout.write(
    `${String(rows)} rows, ${fileMb.toFixed(0)} MB: peak ${peak.toFixed(0)} MB, ${seconds.toFixed(0)} s\n`,
  );
  return peak;
}

describe('the memory of an ingestion', () => {
  it('is the same for 100,000 rows and for 2,000,000', async () => {
    const small = await peakOf(100_000);
    expect(await peakOf(2_000_000)).toBeLessThan(small * 1.25);
  }, 580_000);
});
