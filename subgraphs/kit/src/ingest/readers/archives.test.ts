import { describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buffer, text } from 'node:stream/consumers';
import { pack } from 'tar-stream';
import { all, fileOf } from '../testing/file-of.js';
import type { ZipEntry } from '../testing/zip-of.js';
import { zipOf } from '../testing/zip-of.js';
import { readCsv } from './csv.js';
import { readTar } from './tar.js';
import { readZip } from './zip.js';

const OUTSIDE = ['../a.csv', 'a/../../b.csv', '/etc/a.csv', 'C:/a.csv', String.raw`..\a.csv`];
const LINK = 0o120777;

const caught = (rows: AsyncIterable<unknown>) => all(rows).catch((error: unknown) => error);

async function tarOf(entries: Readonly<Record<string, string>>): Promise<Buffer> {
  const archive = pack();
  archive.entry({ name: 'folder/', type: 'directory' });
  archive.entry({ name: 'link', type: 'symlink', linkname: '/etc/passwd' });
  for (const [name, content] of Object.entries(entries)) archive.entry({ name }, content);
  archive.finalize();
  return buffer(archive);
}

/** What is spooled in a folder of the temporary ones; null when nothing is, or it is gone. */
function spooledIn(name: string): Buffer | null {
  if (!name.startsWith('maillage-')) return null;
  try {
    return readFileSync(path.join(tmpdir(), name, 'content'));
  } catch {
    return null;
  }
}

const tar = (bytes: Buffer) => readTar(fileOf('a.tar', bytes, 300));
const zip = (bytes: Buffer) => readZip(fileOf('a.zip', bytes));

async function unzipped(entries: Readonly<Record<string, ZipEntry>>) {
  const found: Record<string, string> = {};
  for await (const member of zip(zipOf(entries))) found[member.name] = await text(member.open());
  return found;
}

describe('a tar', () => {
  it('gives its regular files, and neither folders nor links', async () => {
    const members = await all(tar(await tarOf({ 'a.xml': '<a/>', 'b/c.xml': '' })));
    expect(members.map((m) => [m.name, m.bytes.toString()])).toEqual([
      ['a.xml', '<a/>'],
      ['b/c.xml', ''],
    ]);
  });

  it.each(OUTSIDE)('is refused when it names %s', async (name) => {
    expect(await caught(tar(await tarOf({ [name]: 'x' })))).toMatchObject({
      code: 'ARCHIVE_NAME_REFUSED',
    });
  });

  it('is refused when it is cut', async () => {
    const bytes = await tarOf({ 'a.xml': 'x'.repeat(5000) });
    expect(await caught(tar(bytes.subarray(0, 4000)))).toMatchObject({
      code: 'SOURCE_FORMAT_CHANGED',
    });
  });

  it('is refused when it is something else', async () => {
    const page = Buffer.from('<!doctype html>'.padEnd(2048));
    expect(await caught(tar(page))).toMatchObject({ code: 'SOURCE_FORMAT_CHANGED' });
  });
});

describe('a zip', () => {
  it('gives its regular files, and neither folders nor links', async () => {
    const entries = { 'a.txt': { content: 'Évry' }, 'b/': {}, 'b/c.txt': {}, l: { mode: LINK } };
    expect(await unzipped(entries)).toEqual({ 'a.txt': 'Évry', 'b/c.txt': '' });
  });

  it('has tables that are read as any other', async () => {
    const rows: unknown[] = [];
    for await (const member of zip(zipOf({ 'stops.txt': { content: 'id,name\n1,Gare\n' } })))
      rows.push(...(await all(readCsv(member, { delimiter: ',', columns: ['id'] }))));
    expect(rows).toEqual([{ line: 2, value: { id: '1', name: 'Gare' } }]);
  });

  it.each(OUTSIDE)('is refused when it names %s', async (name) => {
    expect(await caught(zip(zipOf({ [name]: {} })))).toMatchObject({
      code: 'ARCHIVE_NAME_REFUSED',
    });
  });

  it('is refused when a file unfolds to more than it says', async () => {
    const bomb = { 'a.txt': { content: 'x'.repeat(100_000), declared: 10 } };
    await expect(unzipped(bomb)).rejects.toMatchObject({ code: 'SOURCE_FORMAT_CHANGED' });
  });

  it.each([
    ['cut', zipOf({ 'a.txt': { content: 'x' } }).subarray(0, 40)],
    ['something else', Buffer.from('<!doctype html>')],
    ['empty', Buffer.alloc(0)],
  ])('is refused when it is %s', async (_, bytes) => {
    expect(await caught(zip(bytes))).toMatchObject({ code: 'SOURCE_FORMAT_CHANGED' });
  });

  it('leaves nothing on the disk, even when it is not read to its end', async () => {
    // Others write there too, meanwhile: this one is known by what is in it.
    const bytes = zipOf({ a: { content: randomUUID() }, b: {} });
    const kept = () => readdirSync(tmpdir()).filter((name) => spooledIn(name)?.equals(bytes));
    const counts: number[] = [];
    for await (const member of zip(bytes)) {
      counts.push(kept().length);
      if (member.name === 'a') break;
    }
    expect([...counts, kept().length]).toEqual([1, 0]);
  });
});
