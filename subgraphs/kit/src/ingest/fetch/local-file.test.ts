import { afterAll, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { readCsv } from '../readers/csv.js';
import { all } from '../testing/file-of.js';
import { localFile } from './local-file.js';

const FOLDER = mkdtempSync(path.join(tmpdir(), 'local-file-'));
afterAll(() => {
  rmSync(FOLDER, { recursive: true });
});

function kept(name: string, bytes: string | Buffer) {
  const place = path.join(FOLDER, name);
  writeFileSync(place, bytes);
  return localFile(place, name);
}

const rowsOf = async (name: string, bytes: Buffer) =>
  all(readCsv(await kept(name, bytes), { columns: ['code'] }));

describe('a file of this machine', () => {
  it('is told by its name, its size and the SHA-256 of its bytes', async () => {
    expect(await kept('a.csv', 'code\n')).toMatchObject({
      ...{ name: 'a.csv', address: 'a.csv', bytes: 5 },
      sha256: createHash('sha256').update('code\n').digest('hex'),
    });
  });

  it('is read as it was before it was compressed', async () => {
    const file = await kept('b.csv.gz', gzipSync('code\n'));
    expect([file.name, await text(file.open())]).toEqual(['b.csv', 'code\n']);
  });

  it.each([
    ['cut', gzipSync(`code\n${'01\n'.repeat(50_000)}`).subarray(0, -20)],
    ['damaged', Buffer.concat([gzipSync('code\n01\n').subarray(0, 12), Buffer.alloc(20)])],
    ['not compressed', Buffer.from('code\n01\n')],
  ])('is refused by its reader when its gzip is %s', async (what, bytes) => {
    await expect(rowsOf(`${what}.csv.gz`, bytes)).rejects.toMatchObject({
      code: 'SOURCE_FORMAT_CHANGED',
    });
  });
});
