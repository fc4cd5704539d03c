import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ask } from '@maillage/kit/testing';
import type { OpenScene } from '../testing/open-scene.js';
import { openScene } from '../testing/open-scene.js';

let scene: OpenScene;
beforeAll(async () => {
  scene = await openScene();
}, 60_000);
afterAll(() => scene.close());

interface Nearby {
  readonly method: string;
  readonly origin: { lon: number; lat: number; precision: string | null };
  readonly service: { name: string };
}

const NEAR = 'method origin { lon lat precision } service { name }';
const outside = async (id: string): Promise<string[] | undefined> => {
  const { data } = await ask<{ _entities: { nearestServices: Nearby[] }[] }>(
    scene.hub,
    `{ _entities(representations: [{ __typename: "Territory", id: "${id}" }]) { ... on Territory { nearestServices(kinds: ["gare"], first: 1, outside: true) { ${NEAR} } } } }`,
  );
  return data._entities[0]?.nearestServices.map(({ service }) => service.name);
};

describe('the nearest services outside a territory', () => {
  it.each([
    ['a commune', 'COM-00001', ['Gare de Là']],
    ['a group of communes', 'EPCI-200000000', ['Gare de Là']],
    ['a département', 'DEP-00', ['Gare Bourg-Lazare']],
    [
      'a former commune, whose points are known no deeper than its commune',
      'COMD-00101',
      ['Gare de Là'],
    ],
    ['the whole country', 'FR', []],
  ])('leave out those of %s', async (_level, id, names) => {
    expect(await outside(id)).toEqual(names);
  });
});

describe('a distance', () => {
  it('says how it was measured, from where, and how well that is known', async () => {
    const { data } = await ask<{ _entities: { nearestServices: Nearby[] }[] }>(
      scene.hub,
      `{ _entities(representations: [{ __typename: "Territory", id: "COM-00003" }]) { ... on Territory { nearestServices(kinds: ["gare"], first: 1) { ${NEAR} } } } }`,
    );
    expect(data._entities[0]?.nearestServices[0]).toMatchObject({
      method: 'GREAT_CIRCLE',
      origin: { lon: 4, lat: 47.5, precision: 'PARENT_CENTRE' },
    });
  });

  it('from a point that was asked has no precision to tell', async () => {
    const { data } = await ask<{ nearestServices: Nearby[] }>(
      scene.hub,
      `{ nearestServices(lon: 3, lat: 46.5, kinds: ["mairie"], first: 1) { ${NEAR} } }`,
    );
    expect(data.nearestServices[0]?.origin).toEqual({ lon: 3, lat: 46.5, precision: null });
  });
});
