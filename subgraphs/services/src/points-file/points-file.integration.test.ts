import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { HttpAnswer } from '@maillage/kit';
import { ask } from '@maillage/kit/testing';
import { gunzipSync } from 'node:zlib';
import type { OpenScene } from '../testing/open-scene.js';
import { openScene } from '../testing/open-scene.js';
import { fakeSource } from '../testing/scene.js';

/** More than are read at once. */
const OTHERS = 5_500;

let scene: OpenScene;
beforeAll(async () => {
  scene = await openScene(fakeSource(OTHERS));
}, 60_000);
afterAll(() => scene.close());

interface Kind {
  readonly code: string;
  readonly pointsUrl: string;
  readonly pointsBytes: number;
}
const kinds = async (): Promise<Kind[]> => {
  const query = '{ serviceKinds { code pointsUrl pointsBytes } }';
  return (await ask<{ serviceKinds: Kind[] }>(scene.hub, query)).data.serviceKinds;
};
type FileAnswer = HttpAnswer & { readonly body: Buffer };
const fetched = async (url: string, headers: Record<string, string> = {}): Promise<FileAnswer> => {
  const [version = '', file = ''] = url.split('/').slice(2);
  const answer = await scene.hub.routes[0]?.handle({ version, file }, headers);
  if (answer === undefined) throw new Error('no route');
  return answer as FileAnswer;
};

describe('the points of a kind as a file', () => {
  it('are all there, as columns, with the licence of their source', async () => {
    const gare = (await kinds()).find(({ code }) => code === 'gare');
    const { body, headers } = await fetched(gare?.pointsUrl ?? '');
    expect(headers['cache-control']).toMatch(/immutable/);
    expect(body.length).toBe(gare?.pointsBytes);
    const file = JSON.parse(gunzipSync(body).toString()) as Record<string, unknown[]>;
    expect(file).toMatchObject({ kind: 'gare', source: { licence: 'Licence Ouverte 2.0' } });
    const { ids, names, lons, lats, communes } = file;
    expect([ids, names, lons, lats, communes].map((c) => c?.length)).toEqual(
      Array.from({ length: 5 }, () => OTHERS + 4),
    );
    expect(new Set(ids).size).toBe(OTHERS + 4);
    const at = names?.indexOf('Gare du Bout') ?? -1;
    expect([lons?.[at], lats?.[at], communes?.[at]]).toEqual([3.45, 46.5, 'COM-00002']);
  });

  it('are not sent again to who has them, and unknown ones are not found', async () => {
    const url = (await kinds())[1]?.pointsUrl ?? '';
    const etag = (await fetched(url)).headers['etag'] ?? '';
    expect((await fetched(url, { 'if-none-match': etag })).status).toBe(304);
    expect((await fetched('/points/other/gare.json')).status).toBe(404);
    expect((await fetched(url.replace('mairie', 'phare'))).status).toBe(404);
  });
});
