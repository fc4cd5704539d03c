import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Arrival, Network, PagedApi } from '@maillage/kit';
import {
  edition,
  fileNamed,
  FileStore,
  fingerprintOf,
  publishedEditions,
  readJson,
  Unchanged,
} from '@maillage/kit';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import type { Emulator } from './emulator.js';
import { emulate } from './emulator.js';
import { opendatasoft } from './opendatasoft.js';
import { placesOf } from './places.js';
import { tabularApi } from './tabular-api.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'published-apis-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const OPENDATASOFT = {
  emulator: (count: number) => emulate(opendatasoft({ guichets: placesOf(count) })),
  api: ({ url }: Emulator): PagedApi => ({
    ...{ kind: 'opendatasoft', api: `${url}/api/explore/v2.1`, id: 'guichets' },
    orderBy: 'identifiant',
  }),
};
const TABULAR = {
  emulator: (count: number) => emulate(tabularApi({ guichets: placesOf(count) })),
  api: ({ url }: Emulator): PagedApi => ({
    kind: 'tabular-api',
    api: `${url}/api`,
    id: 'guichets',
  }),
};

const place = z.object({ identifiant: z.string() });

const found = (emulator: Emulator, api: PagedApi) => {
  const network: Network = {
    ...{ store: new FileStore(folder), local: [{ host: emulator.host, local: true }] },
    ...{ today: () => '2026-05-01', attempts: 1 },
  };
  const [one] = publishedEditions(network, [
    edition({
      files: { rows: { mirror: '', api } },
      rows: (files) => readJson(fileNamed(files, 'rows')),
      schema: place,
      map: ({ identifiant }) => identifiant,
    }),
  ]);
  if (one === undefined) throw new Error('an edition with an API is published');
  return one;
};

async function idsOf({ edition: read, files, validOn }: Arrival<string>): Promise<unknown[]> {
  const ids: unknown[] = [];
  for await (const { result } of read.read(files, validOn)) ids.push(result);
  return ids;
}

describe.each([
  ['Opendatasoft', OPENDATASOFT],
  ['the tabular API', TABULAR],
])('rows of %s', (_, { emulator, api }) => {
  it.each([0, 1, 250])('are kept together as one file, and read from it: %d', async (count) => {
    await using server = await emulator(count);
    const arrival = await found(server, api(server)).arrive([]);
    if (arrival instanceof Unchanged) throw new Error('nothing was known');
    expect(new Set(await idsOf(arrival)).size).toBe(count);
    expect(arrival.validOn).toBe('2026-05-01');
    expect((await new FileStore(folder).use()).files).toBe(1);
  });

  it('have not changed while they are the same', async () => {
    await using server = await emulator(250);
    const one = found(server, api(server));
    const arrival = await one.arrive([]);
    if (arrival instanceof Unchanged) throw new Error('nothing was known');
    const files = Object.entries(arrival.files).map(([name, file]) => ({ ...file, name }));
    const known = { fingerprint: fingerprintOf(arrival), validOn: '2026-04-30', isAccepted: true };
    expect(await one.arrive([{ ...known, files }])).toEqual(new Unchanged('2026-04-30'));
  });

  it('leave nothing behind when a page is short of one', async () => {
    await using server = await emulator(250);
    server.misbehave('short');
    await expect(found(server, api(server)).arrive([])).rejects.toMatchObject({
      code: 'SOURCE_PAGES_INCONSISTENT',
    });
    expect(readdirSync(path.join(folder, 'incoming'))).toEqual([]);
  });
});

describe('a data set of Opendatasoft that pages do not reach the end of', () => {
  it('is refused when its export does not hold what pages announce', async () => {
    await using server = await OPENDATASOFT.emulator(10_050);
    server.misbehave('none', 'short');
    await expect(found(server, OPENDATASOFT.api(server)).arrive([])).rejects.toMatchObject({
      code: 'SOURCE_PAGES_INCONSISTENT',
    });
  });
});
