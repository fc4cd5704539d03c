import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { buffer, text } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { fileOf } from '../../testing/file-of.js';
import { FileStore } from './file-store.js';

let folder: string;
let store: FileStore;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'file-store-'));
  store = new FileStore(folder);
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const CONTENT = 'code;nom\n'.repeat(10_000);

function given(name: string, content: string | Buffer = CONTENT) {
  const file = fileOf(name, content, 65_536);
  return { ...file, raw: () => file.open() };
}

async function keepOld(name: string, content?: string): Promise<string> {
  const file = given(name, content);
  await store.keep(file);
  for (const place of readdirSync(folder, { recursive: true }))
    utimesSync(path.join(folder, String(place)), 1, 1);
  return file.sha256;
}

describe('a file that is kept', () => {
  it('gives its bytes as they came, and takes less where it shrinks', async () => {
    const file = given('points.csv');
    await store.keep(file);
    const bytes = store.open(file.sha256);
    expect(bytes && (await text(bytes))).toBe(CONTENT);
    expect((await store.use()).bytes).toBeLessThan(CONTENT.length / 10);
  });

  it('is kept as it is where it is compressed already, and read unfolded', async () => {
    const zipped = gzipSync(randomBytes(1000));
    const file = given('points.csv.gz', zipped);
    await store.keep(file);
    expect(await store.use()).toEqual({ files: 1, bytes: zipped.length });
    expect(await buffer(store.file(file).open())).toHaveLength(1000);
    expect(store.file(file).name).toBe('points.csv');
  });

  it('is kept once, under its fingerprint', async () => {
    await store.keep(given('a.csv'));
    await store.keep(given('b.csv'));
    expect((await store.use()).files).toBe(1);
  });

  it('is whole or not there, when it cannot be read', async () => {
    const broken = { ...given('a.csv'), raw: () => new Readable().destroy(new Error('cut')) };
    await expect(store.keep(broken)).rejects.toMatchObject({ code: 'SOURCE_NOT_KEPT' });
    expect([store.has(broken.sha256), await store.use()]).toEqual([false, { files: 0, bytes: 0 }]);
  });
});

describe('a file that is not kept', () => {
  it.each(['f'.repeat(64), '../../etc/passwd', ''])('gives nothing: %s', (sha256) => {
    expect([store.has(sha256), store.open(sha256)]).toEqual([false, null]);
  });

  it('takes nothing where nothing was ever kept', async () => {
    expect(await new FileStore(path.join(folder, 'none')).use()).toEqual({ files: 0, bytes: 0 });
  });
});

describe('a sweep', () => {
  it('lets go of what nobody names, and of what was left on its way', async () => {
    const left = path.join(await store.incoming(), 'left.part');
    writeFileSync(left, 'cut');
    const named = await keepOld('a.csv', 'a');
    const unnamed = await keepOld('b.csv', 'b');
    expect(await store.sweep(new Set([named]))).toBe(2);
    expect([store.has(named), store.has(unnamed)]).toEqual([true, false]);
  });

  it('leaves what has only just come, which is not named yet', async () => {
    await store.keep(given('a.csv'));
    expect(await store.sweep(new Set())).toBe(0);
  });
});
