import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import type { Arrival } from '../arrival.js';
import { fingerprintOf } from '../arrival.js';
import type { EditionFile } from '../edition.js';
import { edition, fileNamed } from '../edition.js';
import type { KnownArrival } from '../found-edition.js';
import { Unchanged } from '../found-edition.js';
import { readCsv } from '../readers/csv.js';
import { all } from '../testing/file-of.js';
import type { Answering, TestServer } from '../testing/server-of.js';
import { saying, serverOf } from '../testing/server-of.js';
import type { Network } from './network.js';
import { publishedEditions } from './published.js';
import { FileStore } from './store/file-store.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'published-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const MARCH = { etag: '"march"', 'last-modified': 'Mon, 02 Mar 2026 23:00:00 GMT' };
const march = saying(200, MARCH, 'code\n01\n');
const april = saying(200, { etag: '"april"' }, 'code\n01\n02\n');
const notModified = saying(304, { etag: '"march"' });

const published = (files: Readonly<Record<string, EditionFile>>, version = 1) =>
  edition({
    ...{ files, version, schema: z.object({ code: z.string() }) },
    rows: (given) => readCsv(fileNamed(given, 'points'), { columns: ['code'] }),
    map: ({ code }) => code,
  });

const networkTo = (...servers: readonly TestServer[]): Network => ({
  store: new FileStore(folder),
  local: servers.map(({ host }) => ({ host, local: true })),
  today: () => '2026-05-01',
  attempts: 1,
});

async function arrive(
  server: TestServer,
  known: readonly KnownArrival[] = [],
  {
    version = 1,
    files = { points: { mirror: '', url: server.url } },
  }: {
    version?: number;
    files?: Readonly<Record<string, EditionFile>>;
  } = {},
): Promise<Arrival<string>> {
  const [found] = publishedEditions(networkTo(server), [published(files, version)]);
  const arrival = await found?.arrive(known);
  if (arrival === undefined || arrival instanceof Unchanged) throw new Error('nothing came');
  return arrival;
}

const unchanged = (server: TestServer, known: readonly KnownArrival[]) => {
  const [found] = publishedEditions(networkTo(server), [
    published({ points: { mirror: '', url: server.url } }),
  ]);
  return found?.arrive(known);
};

/** As it is remembered. */
const remembered = (arrival: Arrival<unknown>, isAccepted = true): KnownArrival => ({
  ...{ fingerprint: fingerprintOf(arrival), validOn: arrival.validOn, isAccepted },
  files: Object.entries(arrival.files).map(([name, file]) => ({ ...file, name })),
});

const serving = (...answers: readonly Answering[]) => serverOf(...answers);

describe('an edition at its official address', () => {
  it('comes with its rows, describes the day on which it was changed, and is kept', async () => {
    await using server = await serving(march);
    const { files, validOn, edition: read } = await arrive(server);
    const rows = await all(read.read(files, validOn));
    expect([validOn, rows.map(({ result }) => result)]).toEqual(['2026-03-02', ['01']]);
    expect(new FileStore(folder).has(files['points']?.sha256 ?? '')).toBe(true);
    expect(readdirSync(path.join(folder, 'incoming'))).toEqual([]);
  });

  it.each([
    ['its server does not say when it was changed', {}],
    ['it was changed in the future', { 'last-modified': 'Thu, 01 Jan 2037 00:00:00 GMT' }],
  ])('describes the day on which it came, when %s', async (_, headers: Record<string, string>) => {
    await using server = await serving(saying(200, headers, 'code\n'));
    expect((await arrive(server)).validOn).toBe('2026-05-01');
  });

  it('is not asked of a server that it does not name', async () => {
    await using server = await serving(march);
    const files = { points: { mirror: '', url: 'https://127.0.0.2/points.csv' } };
    await expect(arrive(server, [], { files })).rejects.toMatchObject({
      code: 'SOURCE_HOST_REFUSED',
    });
  });

  it('is not there without an address', () => {
    const files = { points: { mirror: 'points/{stamp}.csv' } };
    expect(publishedEditions(networkTo(), [published(files)])).toEqual([]);
  });

  it('may lack a file that it can do without, and no other', async () => {
    await using server = await serving(march, saying(404, {}));
    const more = { mirror: '', url: `${server.url}?more` };
    const points = { mirror: '', url: server.url };
    const { files } = await arrive(server, [], {
      files: { points, more: { ...more, optional: true } },
    });
    expect(Object.keys(files)).toEqual(['points']);
    await expect(arrive(server, [], { files: { points, more } })).rejects.toMatchObject({
      code: 'SOURCE_HTTP_ERROR',
    });
  });
});

describe('an edition that was taken in', () => {
  it('is asked for with what its server said of it, and has not changed', async () => {
    await using server = await serving(march, notModified);
    const known = [remembered(await arrive(server))];
    expect(await unchanged(server, known)).toEqual(new Unchanged('2026-03-02'));
    expect(server.asked[1]).toMatchObject({ 'if-none-match': '"march"' });
  });

  it('has not changed either when the same bytes are sent again', async () => {
    await using server = await serving(saying(200, {}, 'code\n'));
    const known = [remembered(await arrive(server))];
    expect(await unchanged(server, known)).toEqual(new Unchanged('2026-05-01'));
  });

  it('comes again when it has changed', async () => {
    await using server = await serving(march, april);
    const known = [remembered(await arrive(server))];
    expect((await arrive(server, known)).validOn).toBe('2026-05-01');
  });

  it('is asked for whole when its reader is another', async () => {
    await using server = await serving(march);
    const known = [remembered(await arrive(server))];
    await arrive(server, known, { version: 2 });
    expect(server.asked[1]).not.toHaveProperty('if-none-match');
  });

  it('is asked for whole when its bytes are no longer here', async () => {
    await using server = await serving(march);
    const known = [remembered(await arrive(server))];
    rmSync(folder, { recursive: true });
    await unchanged(server, known);
    expect(server.asked[1]).not.toHaveProperty('if-none-match');
    expect(new FileStore(folder).has(known[0]?.files[0]?.sha256 ?? '')).toBe(true);
  });

  it('gives the file that did not change from what is kept, beside the one that did', async () => {
    await using server = await serving(march, march, notModified, april);
    const files = {
      points: { mirror: '', url: server.url },
      more: { mirror: '', url: `${server.url}?more` },
    };
    const known = [remembered(await arrive(server, [], { files }))];
    const { files: came, validOn, edition: read } = await arrive(server, known, { files });
    expect([came['points']?.bytes, came['more']?.bytes]).toEqual([8, 11]);
    expect(await all(read.read(came, validOn))).toHaveLength(1);
  });
});

describe('an edition that waits for a steward', () => {
  it('is asked for whole, and describes the day on which it was first seen', async () => {
    await using server = await serving(saying(200, { etag: '"v1"' }, 'code\n'));
    const waiting = { ...remembered(await arrive(server), false), validOn: '2026-04-01' };
    expect((await arrive(server, [waiting])).validOn).toBe('2026-04-01');
    expect(server.asked[1]).not.toHaveProperty('if-none-match');
  });

  it('gives way when its producer comes back to what was accepted', async () => {
    await using server = await serving(march, notModified);
    const good = remembered(await arrive(server));
    const waiting = { ...good, fingerprint: 'other', isAccepted: false, validOn: '2026-04-01' };
    expect(await unchanged(server, [waiting, good])).toEqual(new Unchanged('2026-03-02'));
  });
});
