import { describe, expect, it } from '@jest/globals';
import { find } from './find.js';

const place = (code: string, alive = true) => ({
  ...{ id: `COM-${code}`, name: code, slug: code, level: 'COMMUNE', code, alive },
  ...{ population: 1, ancestors: [], successor: null },
});
const service = (id: string) => ({ id, name: id, kind: {}, territory: null });
const NO_SERVICE = {
  ...{ total: 0, approximate: false, ignored: [], kinds: [], unloaded: [] },
  ...{ territory: null, otherTerritories: [], services: [], byName: [] },
};

/** A graph that answers the two questions of a search. */
const graph = (territories: object, services: object | null) => ({
  graph: (query: string) =>
    Promise.resolve(
      query.includes('searchTerritories')
        ? { data: territories }
        : {
            data: { searchServices: services && { ...NO_SERVICE, ...services } },
            ...(services === null && { errors: [{ message: '', extensions: {} }] }),
          },
    ),
});
const likely = (...codes: string[]) => ({
  searchTerritories: codes.map((code) => ({ matched: 'name', territory: place(code) })),
});

describe('a search', () => {
  it('of a service in a place gives that place, not the names like the whole', async () => {
    const search = { kinds: [{ code: 'gare' }], territory: place('59512'), total: 1 };
    const found = await find(graph(likely('76541', '59512'), search), 'gare roubaix');
    expect(found.territories.map(({ territory }) => territory.code)).toEqual(['59512']);
  });

  it('of a name gives territories that bear it, each once', async () => {
    const search = { territory: place('59512'), otherTerritories: [place('59513')] };
    const found = await find(graph(likely('59512'), search), 'roubaix');
    expect(found.territories.map(({ territory }) => territory.code)).toEqual(['59512', '59513']);
  });

  it('keeps the best first, though what was named comes again', async () => {
    const search = { territory: place('42218'), otherTerritories: [place('423')] };
    const found = await find(graph(likely('42218', '76575'), search), 'saint etienne');
    expect(found.territories.map(({ territory }) => territory.code)).toEqual([
      '42218',
      '76575',
      '423',
    ]);
  });

  it('puts services of the place before those of the name, each once', async () => {
    const search = { services: [service('b'), service('a')], byName: [service('a'), service('c')] };
    const found = await find(graph(likely(), search), 'gare du nord');
    expect(found.services.map(({ id }) => id)).toEqual(['b', 'a', 'c']);
    expect(found.total).toBe(3);
  });

  it('tells codes that are gone apart', async () => {
    const places = { ...likely(), territoriesByCode: [place('02077', false), place('02078')] };
    const found = await find(graph(places, {}), '02077');
    expect(found.gone.map(({ code }) => code)).toEqual(['02077']);
  });

  it('keeps territories when services do not answer, and says so', async () => {
    const found = await find(graph(likely('59512'), null), 'roubaix');
    expect([found.territories.length, found.missing]).toEqual([1, ['services']]);
  });

  it('asks nothing when nothing was written', async () => {
    const never = { graph: () => Promise.reject(new Error('asked')) };
    expect(await find(never, '!?')).toMatchObject({ territories: [], missing: [] });
  });
});
