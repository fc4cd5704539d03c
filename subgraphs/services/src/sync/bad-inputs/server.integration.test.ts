import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readCsv } from '@maillage/kit';
import type { Answering } from '@maillage/kit/testing';
import { cutting, endless, saying, silent } from '@maillage/kit/testing';
import { gzipSync } from 'node:zlib';
import type { NetworkScene } from '../../testing/network-scene.js';
import { COLUMNS, networkScene, places, publishing, tableOf } from '../../testing/network-scene.js';

let scene: NetworkScene;
beforeAll(async () => {
  scene = await networkScene((file) => readCsv(file, { columns: COLUMNS }));
  scene.serve(publishing(places(20)));
  await scene.sync();
}, 60_000);
afterAll(async () => {
  await scene[Symbol.asyncDispose]();
});

const GOOD = tableOf(places(20));
const CSV = { 'content-type': 'text/csv' };
const page = '<!DOCTYPE html><html><title>Maintenance</title></html>';
const bomb = gzipSync(Buffer.alloc(30_000_000, 'x'));

/** As a server that announces more than it sends. */
const lying: Answering = (request, response) => {
  saying(200, { ...CSV, 'content-length': '99999' }, GOOD)(request, response);
  setTimeout(() => request.socket.destroy(), 20);
};

/** Only a silent server is waited for so little: a busy machine must not pass for one. */
const SHORT = { silence: 100 };

describe.each([
  ['a connection cut at 60 % each time', 'SOURCE_TRUNCATED', cutting(GOOD, 0.6)],
  ['a wrong Content-Length each time', 'SOURCE_TRUNCATED', lying],
  [
    '200 with an HTML error page',
    'SOURCE_ANSWERED_HTML',
    saying(200, { 'content-type': 'text/html' }, page),
  ],
  ['200 with a page said to be a table', 'SOURCE_ANSWERED_HTML', saying(200, CSV, page)],
  ['500 each time', 'SOURCE_HTTP_ERROR', saying(500, {})],
  ['429 that asks for an hour', 'SOURCE_HTTP_ERROR', saying(429, { 'retry-after': '3600' })],
  ['an endless body', 'SOURCE_TOO_LARGE', endless],
  ['a gzip bomb', 'SOURCE_TOO_LARGE', saying(200, { ...CSV, 'content-encoding': 'gzip' }, bomb)],
  ['a server that says nothing', 'SOURCE_TOO_SLOW', silent()],
  [
    'a redirection to a private address',
    'SOURCE_HOST_REFUSED',
    saying(302, { location: 'http://10.0.0.1/' }),
  ],
] as const)('%s', (_, code, answer) => {
  it('changes nothing, is told, and is made good by the next run', async () => {
    const before = await scene.written();
    scene.serve(answer);
    const failed = await scene.sync(code === 'SOURCE_TOO_SLOW' ? SHORT : {});
    expect(failed).toMatchObject({ failure: { code }, snapshot: null });
    expect([await scene.written(), await scene.served()]).toEqual([before, 20]);
    expect(await scene.health()).toMatchObject({
      ...{ lastFailure: { code }, lastCheck: { outcome: 'FAILED' }, newest: { rowsKept: 20 } },
    });
    scene.serve(publishing(places(20)));
    expect(await scene.sync()).toMatchObject({ failure: null, isUnchanged: true });
    expect(await scene.health()).toMatchObject({ lastCheck: { outcome: 'UNCHANGED' } });
  });
});

describe.each([
  ['500 then success', saying(500, {})],
  ['429 with Retry-After, then success', saying(429, { 'retry-after': '7' })],
  ['a connection cut at 60 %, then success', cutting(GOOD, 0.6)],
  ['a wrong Content-Length, then success', lying],
] as const)('%s', (_, first) => {
  it('is taken in within the run', async () => {
    scene.serve(first, publishing(places(20)));
    expect(await scene.sync()).toMatchObject({ failure: null, isUnchanged: true });
  });
});

describe('what was published', () => {
  const later = { ...CSV, etag: '"later"', 'last-modified': 'Sat, 03 Jan 2026 10:00:00 GMT' };

  it('is asked for again with what its server said of it, and is not sent again', async () => {
    scene.serve(saying(200, later, tableOf(places(19))), saying(304, {}));
    expect(await scene.sync()).toMatchObject({ validOn: '2026-01-03', isUnchanged: false });
    expect(await scene.sync()).toMatchObject({ validOn: '2026-01-03', isUnchanged: true });
    expect(scene.asked.at(-1)).toMatchObject({ 'if-none-match': '"later"' });
  });
});
