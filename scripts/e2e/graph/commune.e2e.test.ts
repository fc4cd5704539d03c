import { describe, expect, it } from '@jest/globals';
import { askHub } from '../hub-url.js';

interface Roubaix {
  territory: {
    name: string;
    population: number;
    ancestors: { name: string; level: string }[];
    serviceCounts: { kind: { label: string }; count: number }[];
    nearestServices: {
      metres: number;
      service: {
        name: string;
        source: { title: string; licence: string };
        territory: { id: string };
      };
    }[];
  };
}

const QUESTION = /* GraphQL */ `
  {
    territory(id: "COM-59512") {
      name
      population
      ancestors {
        name
        level
      }
      serviceCounts {
        kind {
          label
        }
        count
      }
      nearestServices(kinds: ["gare"], first: 3, outside: true) {
        metres
        service {
          name
          source {
            title
            licence
          }
          territory {
            id
          }
        }
      }
    }
  }
`;

describe('Roubaix through the gateway', () => {
  it('has its ancestors from one subgraph and its services from another', async () => {
    const { data, errors } = await askHub<Roubaix>(QUESTION);
    expect(errors).toBeUndefined();
    const { territory } = data;
    expect(territory.ancestors).toEqual([
      { name: 'Métropole Européenne de Lille', level: 'EPCI' },
      { name: 'Lille', level: 'ARRONDISSEMENT' },
      { name: 'Nord', level: 'DEPARTEMENT' },
      { name: 'Hauts-de-France', level: 'REGION' },
      { name: 'France', level: 'FRANCE' },
    ]);
    expect(territory.population).toBeGreaterThan(90_000);
    expect(territory.serviceCounts).toContainEqual({ kind: { label: 'Mairie' }, count: 1 });
  });

  it('has its nearest stations outside in order, each with its source', async () => {
    const { data } = await askHub<Roubaix>(QUESTION);
    const nearest = data.territory.nearestServices;
    const metres = nearest.map((n) => n.metres);
    expect(metres).toEqual([...metres].sort((a, b) => a - b));
    expect(nearest).toHaveLength(3);
    expect(nearest.map((n) => n.service.territory.id)).not.toContain('COM-59512');
    expect(nearest.every((n) => n.service.source.licence.includes('ODbL'))).toBe(true);
  });
});

describe('a bad question', () => {
  it.each([
    ['an unknown id', '{ territory(id: "COM-00000") { name } }', 'TERRITORY_UNKNOWN'],
    ['a malformed id', '{ territory(id: "59512") { name } }', 'TERRITORY_ID_INVALID'],
    ['a page too long', '{ services(first: 100000) { totalCount } }', 'PAGE_SIZE_INVALID'],
    ['another list’s cursor', '{ services(after: "zzz") { totalCount } }', 'CURSOR_INVALID'],
    ['an unknown kind', '{ services(kinds: ["pharmacie"]) { totalCount } }', 'KIND_UNKNOWN'],
  ])('of %s is answered with a stable code and a sentence', async (_case, query, code) => {
    const { errors } = await askHub(query);
    expect(errors?.map((e) => e.extensions['code'])).toEqual([code]);
    expect(errors?.[0]?.message.length).toBeGreaterThan(10);
  });
});
