import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Edition, Network } from '@maillage/kit';
import { FileStore, LeftOut, publishedEditions, Refused, Unchanged } from '@maillage/kit';
import { PRODUCERS } from '@maillage/services';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { emulate } from './emulator.js';
import type { Fields } from './odsql.js';
import { opendatasoft } from './opendatasoft.js';

const SOURCES = new URL('../../subgraphs/services/src/sources/', import.meta.url);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'real-producers-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** The edition of a producer that a paged API gives, asked of another server. */
function editionAt(id: string, url: string): Edition<unknown> {
  const editions = PRODUCERS.find(({ info }) => info.id === id)?.editions ?? [];
  const found = editions.find(({ files }) => Object.values(files).some(({ api }) => api));
  if (found === undefined) throw new Error(`${id} has no API`);
  const files = Object.entries(found.files).map(([name, file]) => {
    const api = file.api && { ...file.api, api: `${url}/api/explore/v2.1` };
    return [name, { ...file, ...(api && { api }) }] as const;
  });
  return { ...found, files: Object.fromEntries(files) };
}

describe.each([
  ['education-annuaire', 'fr-en-annuaire-education', 'ecoles/fixtures/annuaire.json'],
  ['annuaire-dila-local', 'api-lannuaire-administration', 'annuaire-dila/fixtures/api.json'],
])('%s, from the pages of its API', (id, dataset, fixture) => {
  it('is asked for in order, and read as its export is', async () => {
    const rows = JSON.parse(readFileSync(new URL(fixture, SOURCES), 'utf8')) as Fields[];
    await using server = await emulate(opendatasoft({ [dataset]: rows }));
    const network: Network = {
      ...{ store: new FileStore(folder), local: [{ host: server.host, local: true }] },
      ...{ today: () => '2026-05-01', attempts: 1 },
    };
    const [found] = publishedEditions(network, [editionAt(id, server.url)]);
    const arrival = await found?.arrive([]);
    if (arrival === undefined || arrival instanceof Unchanged) throw new Error('nothing came');
    let kept = 0;
    for await (const { result } of arrival.edition.read(arrival.files, arrival.validOn))
      if (!(result instanceof Refused) && !(result instanceof LeftOut)) kept += 1;
    expect(kept).toBeGreaterThan(0);
    expect(server.asked[0]).toContain(`/catalog/datasets/${dataset}/records?order_by=`);
  });
});
