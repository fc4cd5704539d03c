import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aHubError, ask } from '@maillage/kit/testing';
import type { OpenScene } from '../testing/open-scene.js';
import { openScene } from '../testing/open-scene.js';
import { fakeSource } from '../testing/scene.js';

let scene: OpenScene;
beforeAll(async () => {
  scene = await openScene(fakeSource(20));
}, 60_000);
afterAll(() => scene.close());

interface Search {
  readonly kinds: { code: string }[];
  readonly unloaded: { code: string }[];
  readonly territory: { id: string } | null;
  readonly words: string[];
  readonly ignored: string[];
  readonly approximate: boolean;
  readonly total: number;
  readonly services: { name: string }[];
  readonly byName: { name: string }[];
}

const search = async (query: string, first = 3): Promise<Search> => {
  const { data, errors } = await ask<{ searchServices: Search }>(
    scene.hub,
    `query ($q: String!, $first: Int!) { searchServices(query: $q, first: $first) {
       kinds { code } unloaded { code } territory { id } words ignored approximate total
       services { name } byName { name } } }`,
    { q: query, first },
  );
  expect(errors).toBeUndefined();
  return data.searchServices;
};
const names = (services: readonly { name: string }[]) => services.map(({ name }) => name);

describe('a search of services', () => {
  it('reads a kind and a place, whatever the accents, and counts what answers', async () => {
    const found = await search('MAIRIE de st ici');
    expect(found).toMatchObject({
      kinds: [{ code: 'mairie' }],
      territory: { id: 'COM-00001' },
      approximate: false,
      total: 1,
      services: [{ name: 'Mairie d’Ici' }],
    });
  });

  it('reads a place whose article is merged, and words of a name inside it', async () => {
    const found = await search('gare du bourg bout');
    expect(found).toMatchObject({ territory: { id: 'COM-00002' }, words: ['bout'], total: 1 });
    expect(names(found.services)).toEqual(['Gare du Bout']);
  });

  it('finds by the beginning of a word of a name where no place is named', async () => {
    const found = await search('gare laz');
    expect([found.territory, found.approximate, names(found.services)]).toEqual([
      null,
      false,
      ['Gare Bourg-Lazare'],
    ]);
  });

  it('takes for part of a name what looked like a place, where no place answers', async () => {
    const found = await search('gare bourg lazare');
    expect([found.territory, names(found.services)]).toEqual([null, ['Gare Bourg-Lazare']]);
  });

  it('forgives a mistake in a kind and in a place, and says so', async () => {
    const found = await search('mariie saint icci');
    expect(found).toMatchObject({
      kinds: [{ code: 'mairie' }],
      territory: { id: 'COM-00001' },
      approximate: true,
      total: 1,
    });
  });

  it('says that no source gives a kind which it knows by name, rather than nothing or all', async () => {
    expect(await search('école Saint-Ici')).toMatchObject({
      kinds: [],
      unloaded: [{ code: 'ecole' }],
      territory: { id: 'COM-00001' },
      total: 0,
      services: [],
    });
  });

  it('leaves aside the words that nothing answers to', async () => {
    const found = await search('mairie saint ici zzzz');
    expect([found.ignored, found.total]).toEqual([['zzzz'], 1]);
  });

  it('gives beside them the services whose own name is what was typed', async () => {
    const found = await search('gare d’ici', 1);
    expect(names([...found.services, ...found.byName])).toContain('Gare d’Ici');
  });

  it('counts all, and shows the first', async () => {
    const found = await search('gare', 2);
    expect([found.total, found.services.length]).toEqual([24, 2]);
  });

  it.each([
    ['without a letter', 'query', '"?!"', 'SEARCH_EMPTY'],
    ['for too many', 'first', '"gare", first: 51', 'PAGE_SIZE_INVALID'],
  ])('%s is refused', async (_case, _what, args, code) => {
    const { errors } = await ask(scene.hub, `{ searchServices(query: ${args}) { total } }`);
    expect(errors).toEqual([aHubError(code)]);
  });
});
