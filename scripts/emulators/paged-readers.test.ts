import { afterAll, describe, expect, it } from '@jest/globals';
import type { FetchOptions, RawRow } from '@maillage/kit';
import {
  readJsonAnswer,
  readOpendatasoftExport,
  readOpendatasoftRecords,
  readTabularApi,
} from '@maillage/kit';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Emulator, EmulatorOptions } from './emulator.js';
import { emulate } from './emulator.js';
import { geoApi } from './geo-api.js';
import type { Misbehaviour } from './misbehaviour.js';
import { opendatasoft } from './opendatasoft.js';
import { placesOf } from './places.js';
import { tabularApi } from './tabular-api.js';
import { territoriesOf } from './territories.js';

const FOLDER = mkdtempSync(path.join(tmpdir(), 'paged-readers-'));
afterAll(() => {
  rmSync(FOLDER, { recursive: true });
});

/** Milliseconds. A busy machine must not pass for a silent server, whose second call is answered. */
const PATIENT = 10_000;
const SHORT = 300;

const timing = { now: Date.now, sleep: () => Promise.resolve(), random: () => 0 };
const optionsFor = ({ host }: Emulator, silence = PATIENT): FetchOptions => ({
  ...{ folder: FOLDER, hosts: [{ host, local: true }], timing },
  ...{ silence, limit: 20_000_000 },
});

interface Paged {
  readonly emulator: (count: number, options?: EmulatorOptions) => Promise<Emulator>;
  readonly read: (emulator: Emulator, silence?: number) => AsyncIterable<RawRow>;
}

const dataset = ({ url }: Emulator) => ({ api: `${url}/api/explore/v2.1`, id: 'guichets' });

const RECORDS: Paged = {
  emulator: (count, options) => emulate(opendatasoft({ guichets: placesOf(count) }), options),
  read: (api, silence) =>
    readOpendatasoftRecords(dataset(api), 'identifiant', optionsFor(api, silence)),
};

const EXPORT: Paged = {
  emulator: RECORDS.emulator,
  read: (api, silence) => readOpendatasoftExport(dataset(api), optionsFor(api, silence)),
};

const TABLE: Paged = {
  emulator: (count, options) => emulate(tabularApi({ r1: placesOf(count) }), options),
  read: (api, silence) =>
    readTabularApi({ api: `${api.url}/api`, id: 'r1' }, optionsFor(api, silence)),
};

const COMMUNES: Paged = {
  emulator: (count, options) => emulate(geoApi(territoriesOf(count)), options),
  read: (api, silence) =>
    readJsonAnswer(new URL(`${api.url}/communes?fields=centre`), optionsFor(api, silence)),
};

async function all(rows: AsyncIterable<RawRow>): Promise<RawRow[]> {
  const given: RawRow[] = [];
  for await (const row of rows) given.push(row);
  return given;
}

const failing = (rows: AsyncIterable<RawRow>) => all(rows).catch((error: unknown) => error);

describe.each([
  ['records of Opendatasoft', RECORDS],
  ['an export of Opendatasoft', EXPORT],
  ['the tabular API', TABLE],
  ['communes of geo.api.gouv.fr', COMMUNES],
])('%s', (_, { emulator, read }) => {
  it.each([0, 1, 100, 200, 401])('give %d rows, each once, with their ranks', async (count) => {
    await using api = await emulator(count);
    const rows = await all(read(api));
    expect(rows.map(({ line }) => line)).toEqual(Array.from({ length: count }, (__, i) => i + 1));
    expect(new Set(rows.map(({ value }) => JSON.stringify(value))).size).toBe(count);
  });

  it.each(['cut', 'wrong-length', 'error', 'busy', 'silent'] as Misbehaviour[])(
    'are read whole after one failure: %s',
    async (how) => {
      await using api = await emulator(250);
      api.misbehave(how);
      expect(await all(read(api, how === 'silent' ? SHORT : PATIENT))).toHaveLength(250);
    },
  );

  it.each([
    ['html', 'SOURCE_ANSWERED_HTML'],
    ['endless', 'SOURCE_TOO_LARGE'],
    ['bomb', 'SOURCE_TOO_LARGE'],
  ] as const)('are refused when the server misbehaves: %s', async (how, code) => {
    await using api = await emulator(250);
    api.misbehave(how);
    expect(await failing(read(api))).toMatchObject({ code });
  });

  it('are given up when calls are no longer answered, and leave nothing on the disk', async () => {
    await using api = await emulator(250, { calls: 0 });
    expect(await failing(read(api))).toMatchObject({ code: 'SOURCE_HTTP_ERROR' });
    expect(readdirSync(FOLDER)).toEqual([]);
  });
});

describe('pages', () => {
  it.each([
    ['records of Opendatasoft', RECORDS],
    ['the tabular API', TABLE],
  ])('that are short of a row are refused: %s', async (_, { emulator, read }) => {
    await using api = await emulator(150);
    api.misbehave('short');
    expect(await failing(read(api))).toMatchObject({ code: 'SOURCE_PAGES_INCONSISTENT' });
  });

  it('of Opendatasoft reach 10,000 records', async () => {
    await using api = await RECORDS.emulator(10_000);
    expect(await all(RECORDS.read(api))).toHaveLength(10_000);
    expect(api.asked).toHaveLength(100);
  });

  it('of Opendatasoft give way to the export past that', async () => {
    await using api = await RECORDS.emulator(10_001);
    expect(await all(RECORDS.read(api))).toHaveLength(10_001);
    expect(api.asked.map((address) => /\/(\w+)(?:\?|$)/.exec(address)?.[1])).toEqual([
      'records',
      'json',
    ]);
  });

  it('of Opendatasoft are chosen and cut to fields by the server', async () => {
    await using api = await RECORDS.emulator(300);
    const relais = { ...dataset(api), where: 'type = "relais"', select: 'identifiant' };
    const rows = await all(readOpendatasoftRecords(relais, 'identifiant', optionsFor(api)));
    expect([rows.length, rows[0]]).toEqual([100, { line: 1, value: { identifiant: 'P000003' } }]);
  });

  it('of the tabular API are chosen by column', async () => {
    await using api = await TABLE.emulator(300);
    const relais = { api: `${api.url}/api`, id: 'r1', filters: { type__exact: 'relais' } };
    expect(await all(readTabularApi(relais, optionsFor(api)))).toHaveLength(100);
  });
});
