import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ask } from '@maillage/kit/testing';
import type { OpenScene } from '../testing/open-scene.js';
import { openScene } from '../testing/open-scene.js';
import { fakeSource } from '../testing/scene.js';

let scene: OpenScene;
beforeAll(async () => {
  scene = await openScene(fakeSource(50));
}, 60_000);
afterAll(() => scene.close());

interface Counts {
  readonly count: number;
  readonly per10000: number | null;
  readonly interval: { low: number; high: number } | null;
  readonly unreliable: boolean;
  readonly smoothedPer10000: number | null;
  readonly smoothedRank: { position: number; among: number } | null;
}

const countsOf = async (id: string, kind: string): Promise<Counts | undefined> => {
  const { data } = await ask<{ _entities: { serviceCounts: Counts[] }[] }>(
    scene.hub,
    `{ _entities(representations: [{ __typename: "Territory", id: "${id}" }]) { ... on Territory { serviceCounts(kinds: ["${kind}"]) {
       count per10000 interval { low high } unreliable smoothedPer10000 smoothedRank { position among } } } } }`,
  );
  return data._entities[0]?.serviceCounts[0];
};

describe('a density', () => {
  it('carries its exact interval, even where there is no point', async () => {
    const one = await countsOf('COM-00001', 'mairie');
    expect(one?.interval?.low).toBeCloseTo(0.2532, 3);
    expect(one?.interval?.high).toBeCloseTo(55.716, 2);
    const none = await countsOf('COM-00002', 'mairie');
    expect(none).toMatchObject({ count: 0, per10000: 0, interval: { low: 0 } });
    expect(none?.interval?.high).toBeCloseTo(36.889, 2);
  });

  it('is unreliable below twelve points, and reliable above', async () => {
    expect((await countsOf('COM-00002', 'gare'))?.unreliable).toBe(true);
    expect((await countsOf('COM-00001', 'gare'))?.unreliable).toBe(false);
  });

  it('has neither interval nor smoothed rate where the population is unknown', async () => {
    const unknown = { per10000: null, interval: null, smoothedPer10000: null, smoothedRank: null };
    expect(await countsOf('COM-00003', 'gare')).toMatchObject(unknown);
  });

  it('is drawn wholly to the mean of its level where nothing varies beyond chance', async () => {
    const first = { position: 1, among: 2 };
    const [one, none] = [
      await countsOf('COM-00001', 'mairie'),
      await countsOf('COM-00002', 'mairie'),
    ];
    expect(one).toMatchObject({ smoothedPer10000: 5, smoothedRank: first });
    expect(none).toMatchObject({ smoothedPer10000: 5, smoothedRank: null });
  });

  it('is drawn part of the way, by Marshall’s weights, where it varies more', async () => {
    // Rates .051 and .002 of 1,000 inhabitants each: mean .0265, variance .0245², chance .0265/1000.
    const spread = 0.0245 ** 2 - 0.0265 / 1000;
    const expected = 0.0265 - (0.0245 * spread) / (spread + 0.0265 / 1000);
    const counts = await countsOf('COM-00002', 'gare');
    expect(counts?.smoothedPer10000).toBeCloseTo(expected * 10_000, 6);
    expect(counts?.smoothedRank).toEqual({ position: 2, among: 2 });
  });
});

describe('a choropleth', () => {
  const coloured = async (measure: string, kind = 'mairie') => {
    const { data, errors } = await ask<{ choropleth: Record<string, unknown> }>(
      scene.hub,
      `{ choropleth(kinds: ["${kind}"], level: COMMUNE, measure: ${measure}) { lows highs unreliable definition { figure section } } }`,
    );
    expect(errors).toBeUndefined();
    return data.choropleth;
  };

  it('gives the interval of each value, absent where the population is unknown', async () => {
    expect(await coloured('PER_10000')).toEqual({
      lows: [0.253178, 0, null],
      highs: [55.716434, 36.888795, null],
      unreliable: [true, true, true],
      definition: { figure: 'PER_10000', section: 'density' },
    });
  });

  it('gives that of a plain count everywhere', async () => {
    expect(await coloured('COUNT')).toMatchObject({
      lows: [0.025318, 0, 0],
      highs: [5.571643, 3.688879, 3.688879],
    });
  });
});

describe('definitions', () => {
  it('say of every figure, in both languages, what it is and what it does not say', async () => {
    const { data } = await ask<{ figureDefinitions: Record<string, string>[] }>(
      scene.hub,
      '{ figureDefinitions { figure label labelEn formula formulaEn limits limitsEn section } }',
    );
    expect(data.figureDefinitions.length).toBeGreaterThan(7);
    const texts = data.figureDefinitions.flatMap((d) => Object.values(d));
    expect(texts.filter((text) => text === '')).toEqual([]);
  });
});
