import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { HttpAnswer, Subgraph } from '@maillage/kit';
import { readCsv } from '@maillage/kit';
import { ask } from '@maillage/kit/testing';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import type { NetworkScene } from '../testing/network-scene.js';
import { COLUMNS, networkScene, places, publishing, tableOf } from '../testing/network-scene.js';

let scene: NetworkScene;
let hub: Subgraph;
beforeAll(async () => {
  scene = await networkScene((file) => readCsv(file, { columns: COLUMNS }));
  scene.serve(publishing(places(20)), publishing(places(3)));
  await scene.sync();
  expect(await scene.sync()).toMatchObject({ snapshot: { status: 'QUARANTINED' } });
  hub = await scene.hub();
}, 60_000);
afterAll(async () => {
  await scene[Symbol.asyncDispose]();
});

interface Told {
  readonly id: string;
  readonly status: string;
  readonly files: readonly { readonly url: string | null; readonly sha256: string }[];
}

async function snapshots(): Promise<readonly Told[]> {
  const { data } = await ask<{ source: { snapshots: { nodes: readonly Told[] } } }>(
    hub,
    `{ source(id: "guichets") { snapshots { nodes { id status files { url bytes sha256 } } } } }`,
  );
  return data.source.snapshots.nodes;
}

async function fetched(url: string, headers: Record<string, string> = {}): Promise<HttpAnswer> {
  const route = hub.routes.find(({ path }) => path.startsWith('/files/'));
  const [, , , id = '', file = ''] = url.split('/');
  const answer = await route?.handle({ id, file }, headers);
  if (answer === undefined) throw new Error('there is no such route');
  return answer;
}

const textOf = ({ body }: HttpAnswer): Promise<string> =>
  body instanceof Readable ? text(body) : Promise.resolve(body.toString());

describe('the files of a snapshot', () => {
  it('are given again as they came, with their licence, their name and their fingerprint', async () => {
    const [, accepted] = await snapshots();
    const file = accepted?.files[0];
    const answer = await fetched(file?.url ?? '');
    expect(await textOf(answer)).toBe(tableOf(places(20)));
    expect(answer.headers).toMatchObject({
      'content-type': 'text/csv',
      'content-disposition': 'attachment; filename="guichets-2026-01-11-points.csv"',
      etag: `"${String(file?.sha256)}"`,
      link: expect.stringContaining('rel="license"') as unknown,
    });
  });

  it('are given in part to who asks for a part', async () => {
    const url = (await snapshots())[1]?.files[0]?.url ?? '';
    const answer = await fetched(url, { range: 'bytes=0-5' });
    expect([answer.status, await textOf(answer)]).toEqual([206, 'id;nom']);
  });

  it('are not for strangers while a steward has not decided', async () => {
    const [waiting] = await snapshots();
    expect(waiting).toMatchObject({ status: 'QUARANTINED', files: [{ url: null }] });
    expect(await fetched(`/files/snapshots/${waiting?.id ?? ''}/points.csv`)).toMatchObject({
      status: 404,
    });
  });

  it.each([
    '/files/snapshots/999/points.csv',
    '/files/snapshots/x/points.csv',
    '/files/snapshots/1/../..',
  ])('are not found elsewhere: %s', async (url) => {
    expect(await fetched(url)).toMatchObject({ status: 404 });
  });
});
