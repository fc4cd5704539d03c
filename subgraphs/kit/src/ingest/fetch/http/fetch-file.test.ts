import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import type { Answering, TestServer } from '../../testing/server-of.js';
import { cutting, endless, ranging, saying, serverOf, silent } from '../../testing/server-of.js';
import { NotModified } from './download.js';
import type { FetchOptions, FetchRequest, FetchedFile } from './fetch-file.js';
import { fetchFile } from './fetch-file.js';

const FOLDER = mkdtempSync(path.join(tmpdir(), 'fetch-file-'));
const BODY = `code;nom\n${'01;Bar\n'.repeat(1000)}`;
const CSV = { 'content-type': 'text/csv' };

let slept: number[] = [];
beforeEach(() => {
  slept = [];
});
afterAll(() => {
  rmSync(FOLDER, { recursive: true });
});

/** Never waits, and says how long it would have. */
const timing = {
  now: () => Date.parse('2026-01-01T00:00:00Z'),
  sleep: (ms: number) => Promise.resolve(slept.push(ms)),
  random: () => 1,
};

const fetchFrom = (
  { url, host }: TestServer,
  options: Partial<FetchOptions> = {},
  request: Partial<FetchRequest> = {},
) =>
  fetchFile(
    { url, ...request },
    { folder: FOLDER, hosts: [{ host, local: true }], timing, ...options },
  );

async function contentFrom(...answers: readonly Answering[]): Promise<string> {
  await using server = await serverOf(...answers);
  const file = await fetchFrom(server);
  return await text((file as FetchedFile).open());
}

async function refusal(options: Partial<FetchOptions>, ...answers: readonly Answering[]) {
  await using server = await serverOf(...answers);
  const error: unknown = await fetchFrom(server, options).catch((e: unknown) => e);
  return { error, attempts: server.asked.length };
}

describe('a file that comes whole', () => {
  it('is told by its hash, its size, its date and what its server says of its version', async () => {
    const headers = { ...CSV, etag: '"v1"', 'last-modified': 'Fri, 02 Jan 2026 10:00:00 GMT' };
    await using server = await serverOf(saying(200, headers, BODY));
    expect(await fetchFrom(server)).toMatchObject({
      ...{ name: 'points.csv', address: server.url, bytes: BODY.length },
      sha256: createHash('sha256').update(BODY).digest('hex'),
      modifiedAt: new Date('2026-01-02T10:00:00Z'),
      validator: { etag: '"v1"', lastModified: 'Fri, 02 Jan 2026 10:00:00 GMT' },
    });
  });

  it('is unfolded when it is compressed on its way', async () => {
    const headers = { ...CSV, 'content-encoding': 'gzip' };
    expect(await contentFrom(saying(200, headers, gzipSync(BODY)))).toBe(BODY);
  });

  it('is kept as it came when it is a gzip of its own, and read unfolded', async () => {
    await using server = await serverOf(saying(200, {}, gzipSync(BODY)));
    const file = await fetchFrom(server, {}, { name: 'points.csv.gz' });
    expect(file).toMatchObject({ name: 'points.csv', bytes: gzipSync(BODY).length });
    expect(await text((file as FetchedFile).open())).toBe(BODY);
  });

  it('is not sent again when it is the version that is known', async () => {
    await using server = await serverOf(saying(304, { etag: '"v1"' }));
    const known = { etag: '"v1"', lastModified: 'Fri, 02 Jan 2026 10:00:00 GMT' };
    expect(await fetchFrom(server, {}, { known })).toEqual(new NotModified(known));
    expect(server.asked).toMatchObject([
      { 'if-none-match': '"v1"', 'if-modified-since': known.lastModified },
    ]);
  });
});

describe('a file that fails at first', () => {
  it.each([
    ['an error of its server', saying(500, {})],
    ['a connection cut at 60 %', cutting(BODY, 0.6)],
    ['a connection lost before any answer', (request) => void request.socket.destroy()],
    ['a wrong Content-Length', saying(200, { 'content-length': '99999' }, BODY)],
    ['a gzip cut', saying(200, { 'content-encoding': 'gzip' }, gzipSync(BODY).subarray(0, -20))],
  ] as readonly [string, Answering][])('is asked again: %s', async (_, failure) => {
    const last: Answering = (request, response) => {
      saying(200, CSV, BODY)(request, response);
    };
    expect(await contentFrom(hangingUp(failure), last)).toBe(BODY);
    expect(slept).toEqual([1000]);
  });

  it('is asked later and later, and at last given up', async () => {
    const { error, attempts } = await refusal({}, saying(503, {}));
    expect(error).toMatchObject({ code: 'SOURCE_HTTP_ERROR', details: { status: 503 } });
    expect([attempts, slept]).toEqual([4, [1000, 2000, 4000]]);
  });

  it.each([
    ['7', 7000],
    ['Thu, 01 Jan 2026 00:01:00 GMT', 60_000],
    ['0', 1000],
    ['soon', 1000],
  ])('is asked again when its server says so: %s', async (asked, wait) => {
    await contentFrom(saying(429, { 'retry-after': asked }), saying(200, CSV, BODY));
    expect(slept).toEqual([wait]);
  });

  it('is given up when its server asks for more patience than a run has', async () => {
    const { attempts } = await refusal({}, saying(429, { 'retry-after': '3600' }));
    expect(attempts).toBe(1);
  });

  it('is given up when the deadline would pass while waiting', async () => {
    // Longer than a busy machine takes to ask five times, shorter than the fifth wait.
    const { attempts } = await refusal({ deadline: 15_500, attempts: 9 }, saying(500, {}));
    expect([attempts, slept]).toEqual([5, [1000, 2000, 4000, 8000]]);
  });

  it('is given up at once when it is not there', async () => {
    const { error, attempts } = await refusal({}, saying(404, {}));
    expect([error, attempts]).toMatchObject([{ details: { status: 404 } }, 1]);
  });
});

describe('a file that is cut', () => {
  const cut = (etag: string) =>
    cutting(BODY, 0.6, { 'accept-ranges': 'bytes', etag, 'content-type': 'text/csv' });

  it('goes on from there, when its server can', async () => {
    await using server = await serverOf(cut('"v1"'), ranging(BODY, '"v1"'));
    const file = (await fetchFrom(server)) as FetchedFile;
    expect(file.sha256).toBe(createHash('sha256').update(BODY).digest('hex'));
    expect(server.asked[1]).toMatchObject({
      'if-range': '"v1"',
      range: expect.stringMatching(/^bytes=[1-9]/) as unknown,
    });
  });

  it('begins again when it has changed since', async () => {
    const other = BODY.replaceAll('Bar', 'Foo');
    expect(await contentFrom(cut('"v1"'), ranging(other, '"v2"'))).toBe(other);
  });

  it('begins again when the server sends another part', async () => {
    const wrong = saying(206, { 'content-range': 'bytes 5-9/10' }, 'wrong');
    expect(await contentFrom(cut('"v1"'), wrong, saying(200, CSV, BODY))).toBe(BODY);
  });

  it('begins again when nothing proves that the rest is of the same version', async () => {
    await using server = await serverOf(cut('W/"v1"'), saying(200, CSV, BODY));
    await fetchFrom(server);
    expect(server.asked[1]).not.toHaveProperty('range');
  });

  it('goes on after an error in between', async () => {
    const answers = [cut('"v1"'), saying(503, {}), ranging(BODY, '"v1"')];
    expect(await contentFrom(...answers)).toBe(BODY);
  });

  it('is refused when it is cut each time', async () => {
    const { error, attempts } = await refusal({}, cutting(BODY, 0.6));
    expect([error, attempts]).toMatchObject([{ code: 'SOURCE_TRUNCATED' }, 4]);
  });
});

describe('a server that misbehaves', () => {
  const page = '<!DOCTYPE html><title>Maintenance</title>';
  const bomb = gzipSync('x'.repeat(5_000_000));

  it.each([
    [
      'SOURCE_ANSWERED_HTML',
      'says that all is well with a page',
      saying(200, { 'content-type': 'text/html; charset=utf-8' }, page),
    ],
    ['SOURCE_ANSWERED_HTML', 'says so of a page said to be a table', saying(200, CSV, page)],
    ['SOURCE_TOO_LARGE', 'announces too much', saying(200, { 'content-length': '9999999' }, 'x')],
    ['SOURCE_TOO_LARGE', 'never ends', endless],
    ['SOURCE_TOO_LARGE', 'sends a bomb', saying(200, { 'content-encoding': 'gzip' }, bomb)],
  ])('is refused with %s when it %s', async (code, _, answer) => {
    const { error, attempts } = await refusal({ limit: 1_000_000 }, answer);
    expect([error, attempts]).toMatchObject([{ code }, 1]);
  });

  it.each([
    ['says nothing', silent()],
    ['stops in the middle', silent('code;nom\n')],
  ])('is too slow when it %s', async (_, answer) => {
    const { error } = await refusal({ silence: 50, attempts: 2 }, answer);
    expect([error, slept.length]).toMatchObject([{ code: 'SOURCE_TOO_SLOW', what: 'silence' }, 1]);
  });

  it('is too slow when it drips past the deadline', async () => {
    const { error } = await refusal({ deadline: 200 }, silent('code;nom\n'));
    expect(error).toMatchObject({ code: 'SOURCE_TOO_SLOW', what: 'deadline' });
  });

  it('is out of reach when nobody listens', async () => {
    // A port that was given back may be another's by then: this one is nobody's.
    const host = '127.0.0.1:1';
    const fetching = fetchFile(
      { url: `http://${host}/points.csv` },
      { folder: FOLDER, hosts: [{ host, local: true }], timing },
    );
    await expect(fetching).rejects.toMatchObject({ code: 'SOURCE_UNREACHABLE' });
  });

  it('gives its page when a page is what is wanted', async () => {
    await using server = await serverOf(saying(200, { 'content-type': 'text/html' }, page));
    expect(await fetchFrom(server, {}, { html: true })).toMatchObject({ bytes: page.length });
  });

  it('is not blamed when its file cannot be written', async () => {
    await using server = await serverOf(saying(200, CSV, BODY));
    const error: unknown = await fetchFrom(server, { folder: path.join(FOLDER, 'missing') }).catch(
      (e: unknown) => e,
    );
    expect(error).toMatchObject({ code: 'SOURCE_NOT_KEPT' });
  });

  it('leaves nothing on the disk', async () => {
    const before = readdirSync(FOLDER);
    await refusal({ attempts: 1 }, cutting(BODY, 0.6));
    expect(readdirSync(FOLDER)).toEqual(before);
  });
});

/** A test server keeps a connection open after too short an answer: this one hangs up. */
function hangingUp(answer: Answering): Answering {
  return (request, response) => {
    answer(request, response);
    setTimeout(() => request.socket.destroy(), 20);
  };
}
