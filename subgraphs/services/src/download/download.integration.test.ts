import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { HttpAnswer } from '@maillage/kit';
import type { OpenHistory } from '../testing/open-history.js';
import { bureau, openHistory } from '../testing/open-history.js';

let history: OpenHistory;
beforeAll(async () => {
  history = await openHistory();
  await history.receive('2020-12-31', [
    bureau('A', { name: '=Poste', details: { address: '1 rue Haute', city: 'Ici' } }),
    bureau('B', { kind: 'agence' }),
    bureau('C', { commune: '00003', at: { lon: 4, lat: 47.5 } }),
  ]);
  await history.publish();
}, 60_000);
afterAll(() => history.close());

async function asked(
  territory: string,
  file: string,
  headers: Record<string, string> = {},
): Promise<HttpAnswer> {
  const route = history.hub.routes.find(({ path }) => path.startsWith('/files/services/'));
  const answer = await route?.handle({ territory, file }, headers);
  if (answer === undefined) throw new Error('there is no such route');
  return answer;
}

const linesOf = ({ body }: HttpAnswer): string[] =>
  (body as Buffer).toString().trim().split('\r\n');

describe('services that are downloaded', () => {
  it('are those of a territory, with their source and its date', async () => {
    const answer = await asked('COM-00001', 'services.csv');
    expect(answer.headers).toMatchObject({
      'content-type': 'text/csv',
      'content-disposition': 'attachment; filename="services-com-00001.csv"',
    });
    const [head = '', ...rows] = linesOf(answer);
    const told = rows.map((row) => {
      const cells = row.split(',');
      return Object.fromEntries(head.split(',').map((name, i) => [name, cells[i]]));
    });
    expect(told).toMatchObject([
      { type: 'agence', nom: 'Bureau B', commune: '00001', departement: '00' },
      { nom: "'=Poste", adresse: '1 rue Haute', source_date: '2020-12-31', source_id: 'A' },
    ]);
  });

  it('may be of one kind, in the whole country', async () => {
    expect(linesOf(await asked('FR', 'bureau.csv'))).toHaveLength(3);
  });

  it('are not sent again to who has them', async () => {
    const { headers } = await asked('FR', 'services.json');
    const again = await asked('FR', 'services.json', { 'if-none-match': headers['etag'] ?? '' });
    expect([again.status, again.body]).toEqual([304, '']);
  });

  it('come in a package with their sources, licences and words', async () => {
    const { body, headers } = await asked('COM-00001', 'services.zip');
    expect(headers['content-type']).toBe('application/zip');
    const holds = (name: string): boolean => (body as Buffer).includes(name);
    const names = ['services-com-00001.gpkg', 'schema.json', 'README.md', 'LICENCE.md'];
    expect(names.filter(holds)).toEqual(names);
    expect(holds('services-com-00001.exe')).toBe(false);
  });

  it.each([
    ['a territory that never was', 'COM-99999', 'services.csv'],
    ['a kind that nobody gives', 'FR', 'chateau.csv'],
    ['another format', 'FR', 'services.exe'],
    ['no name', 'FR', ''],
  ])('are not found for %s', async (_, territory, file) => {
    expect((await asked(territory, file)).status).toBe(404);
  });
});
