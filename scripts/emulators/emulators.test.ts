import { describe, expect, it } from '@jest/globals';
import { emulate } from './emulator.js';
import { geoApi } from './geo-api.js';
import { opendatasoft } from './opendatasoft.js';
import { placesOf } from './places.js';
import { tabularApi } from './tabular-api.js';
import { territoriesOf } from './territories.js';

const rows = placesOf(300);

interface Heard {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Record<string, unknown>;
}

async function hear(url: string): Promise<Heard> {
  const response = await fetch(url);
  const body = (await response.json()) as Record<string, unknown>;
  return { status: response.status, headers: response.headers, body };
}

describe('Opendatasoft', () => {
  const heard = async (asked: string, calls?: number) => {
    await using api = await emulate(
      opendatasoft({ guichets: rows }),
      calls === undefined ? {} : { calls },
    );
    return await hear(`${api.url}/api/explore/v2.1/catalog/datasets/${asked}`);
  };

  it('gives ten records by default, the total and what is left of the quota', async () => {
    const { status, headers, body } = await heard('guichets/records');
    expect([status, body]).toMatchObject([200, { total_count: 300, results: { length: 10 } }]);
    expect(headers.get('x-ratelimit-remaining')).toBe('999999');
  });

  it.each([
    ['limit=101', 'limit API parameter: 101 was found but -1 <= limit <= 100 is expected'],
    ['limit=100&offset=9901', 'offset API parameter: 9901 was found but 0 <= offset <= 9900'],
    ['limit=all', 'limit API parameter: all was found'],
  ])('refuses a page beyond its limits: %s', async (query, message) => {
    const { status, body } = await heard(`guichets/records?${query}`);
    expect([status, body['error_code']]).toEqual([400, 'InvalidRESTParameterError']);
    expect(body['message']).toContain(message);
  });

  it.each(['where=f(', 'select=count(*)', 'order_by=-nom'])('refuses %s', async (query) => {
    expect(await heard(`guichets/records?${query}`)).toMatchObject({
      ...{ status: 400, body: { error_code: 'ODSQLError' } },
    });
  });

  it('knows no other data set', async () => {
    expect(await heard('autres/records')).toMatchObject({ status: 404 });
  });

  it('refuses calls past the quota, and says until when', async () => {
    expect(await heard('guichets/records', 0)).toMatchObject({
      ...{ status: 429, body: { errorcode: 10002, call_limit: 0, limit_time_unit: 'day' } },
    });
  });

  it('fails when an address asks it to', async () => {
    await using api = await emulate(opendatasoft({ guichets: rows }));
    const response = await fetch(`${api.url}/api/explore/v2.1/catalog/datasets?misbehave=html`);
    expect([response.status, await response.text()]).toEqual([
      200,
      expect.stringContaining('<html'),
    ]);
  });
});

describe('the tabular API', () => {
  const heard = async (query: string) => {
    await using api = await emulate(tabularApi({ r1: rows }));
    return await hear(`${api.url}/api/resources/${query}`);
  };

  it('links a page of twenty rows to the next and the one before', async () => {
    const { body } = await heard('r1/data/?page=2');
    expect(body).toMatchObject({
      data: { length: 20, 0: { __id: 21 } },
      links: {
        next: expect.stringMatching(/page=3$/) as unknown,
        prev: expect.stringMatching(/page=1$/) as unknown,
      },
      meta: { page: 2, page_size: 20, total: 300 },
    });
  });

  it.each([
    ['page_size=201', 'Page size exceeds allowed maximum: 200'],
    ['nom__near=x', "argument 'nom__near=x' could not be parsed"],
  ])('refuses %s', async (query, detail) => {
    expect(await heard(`r1/data/?${query}`)).toMatchObject({
      ...{ status: 400, body: { errors: [{ code: null, title: 'Invalid query string', detail }] } },
    });
  });

  it('knows no other resource', async () => {
    expect(await heard('r2/data/')).toMatchObject({ status: 404 });
  });
});

describe('geo.api.gouv.fr', () => {
  const heard = async (asked: string) => {
    await using api = await emulate(geoApi(territoriesOf(40)));
    return await hear(`${api.url}/${asked}`);
  };

  it.each([
    ['communes?codeDepartement=9A', 20],
    ['communes?codePostal=9B100', 20],
    ['communes?nom=9a00', 5],
    ['departements/9B/communes?limit=3', 3],
    ['epcis?codeDepartement=9A', 1],
    ['regions/99/departements', 2],
  ])('gives a list whole: %s', async (asked, length) => {
    expect(await heard(asked)).toMatchObject({ status: 200, body: { length } });
  });

  it('gives the usual fields, or those that are asked for beside the name and the code', async () => {
    const asked = await heard('communes/9A001?fields=centre');
    expect(Object.keys(asked.body)).toEqual(['nom', 'code', 'centre']);
    expect(Object.keys((await heard('communes/9A001')).body)).toHaveLength(8);
  });

  it('has a tag for each answer', async () => {
    expect((await heard('regions')).headers.get('etag')).toMatch(/^W\//);
  });

  it.each([
    ['communes/00000', 404],
    ['departements/00/communes', 404],
    ['communes?limit=all', 400],
    ['communes?format=shapefile', 400],
  ])('refuses %s', async (asked, status) => {
    expect(await heard(asked)).toMatchObject({ status, body: { code: status } });
  });
});
