import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const FOLDER = mkdtempSync(join(tmpdir(), 'binaries-'));
const [packaged, root] = [join(FOLDER, 'packaged'), join(FOLDER, 'root')];
const FILES = 2000;

beforeAll(() => {
  mkdirSync(packaged);
  for (let i = 0; i < FILES; i += 1) writeFileSync(join(packaged, `lib-${String(i)}`), 'x');
  const links = [{ source: 'native/lib-0', target: 'native/lib' }];
  writeFileSync(join(packaged, 'pg-symlinks.json'), JSON.stringify(links));
});
afterAll(() => {
  rmSync(FOLDER, { recursive: true });
});

const OWN = JSON.stringify(new URL('./binaries.ts', import.meta.url).href);
const COPY = `
  const { copiedBinaries } = await import(${OWN});
  process.stdout.write(copiedBinaries(...${JSON.stringify([packaged, root])}));`;

/** What a process of its own says once it has copied them. */
function copied(): Promise<string> {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', '--input-type=module', '--eval', COPY],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part: Buffer) => (said += part.toString()));
  return new Promise((ended) => {
    child.once('close', () => {
      ended(said);
    });
  });
}

describe('PostgreSQL for every account', () => {
  it('is copied once, whole, by hubs that start together', async () => {
    const places = await Promise.all([copied(), copied(), copied()]);
    const [only = ''] = readdirSync(root);
    expect(readdirSync(root)).toEqual([only]);
    expect(places).toEqual(places.map(() => join(root, only)));
    expect(readdirSync(join(root, only))).toHaveLength(FILES + 2);
  });
});
