import type { Network, RawRow, SourceFile, Subgraph, SyncedEdition } from '@maillage/kit';
import {
  edition,
  fileNamed,
  FileStore,
  idInColumn,
  inTransaction,
  migrateDatabase,
  openDatabase,
  silentProgress,
} from '@maillage/kit';
import type { Answering } from '@maillage/kit/testing';
import { ask, saying, serverOf, silentLogger, testDatabase } from '@maillage/kit/testing';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { openServices } from '../main.js';
import { MIGRATIONS } from '../migrations/index.js';
import type { PointOfService, ServiceProducer } from '../producer/producer.port.js';
import { openServicesDesk } from '../sync/open-desk.js';
import { fakeKind, fakeProducer, publishTerritories } from './scene.js';

/** A producer that publishes on a server of this machine, and a hub that syncs it. */
export interface NetworkScene extends AsyncDisposable {
  readonly store: FileStore;
  /** Headers of each request that came. */
  readonly asked: readonly NodeJS.Dict<string | string[]>[];
  /** What its server answers from now on, in turn, then always as it did last. */
  serve(...answers: readonly Answering[]): void;
  /** Asks it for what is new, a day after the time before, unless it is the same day. */
  sync(how?: 'the same day' | Partial<Network>): Promise<SyncedEdition>;
  /** How many points are served. */
  served(): Promise<number>;
  /** How many rows there are of all that a snapshot writes: equal when nothing was half applied. */
  written(): Promise<Readonly<Record<string, number>>>;
  /** What the graph tells of the source. */
  health(): Promise<SourceHealth>;
  /** The subgraph on what was taken in. */
  hub(): Promise<Subgraph>;
  query<T>(sql: string): Promise<T>;
  /** Does what the subgraph may not. */
  asAdmin(sql: string): Promise<void>;
}

/** How the graph says that a source is. */
export interface SourceHealth {
  readonly lastFailure: { readonly code: string; readonly reason: string } | null;
  readonly lastCheck: { readonly outcome: string | null } | null;
  readonly newest: {
    readonly rowsKept: number;
    readonly mended: readonly { readonly reason: string; readonly rows: number }[];
    readonly refusedRows: { readonly nodes: readonly { readonly code: string }[] };
  } | null;
}

/** A row of its file. */
export interface PlaceRow {
  readonly id: string;
  readonly nom: string;
  readonly lon: string;
  readonly lat: string;
  readonly commune: string;
  readonly ouverture: string;
}

export const COLUMNS = ['id', 'nom', 'lon', 'lat', 'commune', 'ouverture'] as const;

/** So many rows, far from one another and named each otherwise. */
export const places = (count: number): PlaceRow[] =>
  Array.from({ length: count }, (_, i) => ({
    ...{ id: `p${String(i)}`, nom: `Gare ${String.fromCharCode(65 + i)}`, lat: '46.5' },
    ...{ lon: String(2.6 + i * 0.02), commune: '00001', ouverture: '1965-10-01' },
  }));

/** Rows as the table that they are published in. */
export const tableOf = (rows: readonly PlaceRow[]): string =>
  [COLUMNS.join(';'), ...rows.map((row) => COLUMNS.map((c) => row[c]).join(';'))].join('\n');

/** An answer that holds rows. */
export const publishing = (rows: readonly PlaceRow[]): Answering =>
  saying(200, { 'content-type': 'text/csv' }, tableOf(rows));

const text = z.string().min(1);
const placeRow = z.object({
  ...{ id: text, nom: text, lon: z.string(), lat: z.string(), commune: text, ouverture: text },
});

const toPoint = ({ id, nom, lon, lat, commune, ouverture }: z.infer<typeof placeRow>) => ({
  ...{ kind: 'gare', recordId: id, name: nom, commune, openedOn: ouverture },
  ...(lon !== '' && { at: { lon: Number(lon), lat: Number(lat) } }),
});

type Read = (file: SourceFile) => AsyncIterable<RawRow>;

/** A twentieth of its rows may be refused, as for any producer; opened and closed points are few. */
const producerAt = (url: string, rows: Read): ServiceProducer => ({
  ...fakeProducer('guichets', [fakeKind('gare', 'Gare')], {}),
  editions: [
    edition<z.infer<typeof placeRow>, PointOfService>({
      files: { points: { mirror: '', url } },
      rows: (files) => rows(fileNamed(files, 'points')),
      ...{ schema: placeRow, idOf: idInColumn('id'), map: toPoint },
    }),
  ],
});

/** Opens it; its server answers with an error until told. @param read how its file is read */
export async function networkScene(
  read: Read,
  limits: Partial<Network> = {},
): Promise<NetworkScene> {
  const own = await testDatabase('services', 'territories');
  await publishTerritories(own, 'v1');
  const { target } = own;
  let queue: Answering[] = [saying(500, {})];
  const server = await serverOf((request, response) => {
    const answer = queue.length > 1 ? queue.shift() : queue[0];
    answer?.(request, response);
  });
  const folder = mkdtempSync(path.join(tmpdir(), 'network-'));
  const store = new FileStore(folder);
  const network: Network = {
    ...{
      store,
      local: [{ host: server.host, local: true }],
      today: () => `2026-01-${String(day)}`,
    },
    timing: { now: Date.now, sleep: () => Promise.resolve(), random: () => 0 },
    ...{ limit: 2_000_000, ...limits },
  };
  const database = await openDatabase({ target, migrations: MIGRATIONS });
  await migrateDatabase(database);
  const desk = await openServicesDesk(target, [producerAt(server.url, read)], silentProgress);
  let hub: Subgraph | null = null;
  let day = 10;
  const hubOf = async (): Promise<Subgraph> =>
    (hub ??= await openServices({ target, logger: silentLogger, filesDir: folder }));
  return {
    ...{ store, asked: server.asked, hub: hubOf },
    serve: (...answers) => {
      queue = [...answers];
    },
    sync: async (how = {}) => {
      if (how !== 'the same day') day = (day + 1) % 100;
      const asked = how === 'the same day' ? network : { ...network, ...how };
      for await (const synced of desk.sync(null, { network: asked })) return synced;
      throw new Error('the producer has one edition');
    },
    served: async () => {
      const [row] = await database.query<{ n: number }[]>('SELECT count(*)::int AS n FROM service');
      return row?.n ?? 0;
    },
    written: async () => {
      const [row] = await database.query<Record<string, number>[]>(WRITTEN);
      return row ?? {};
    },
    health: async () => {
      const { data } = await ask<{ source: SourceHealth }>(await hubOf(), HEALTH);
      return data.source;
    },
    asAdmin: (sql) => own.runAsAdmin(sql),
    query: (sql) => inTransaction(database, (runner) => runner.query(sql)),
    [Symbol.asyncDispose]: async () => {
      await hub?.close();
      await desk.close();
      await database.destroy();
      await server[Symbol.asyncDispose]();
      await own.drop();
      rmSync(folder, { recursive: true });
    },
  };
}

const WRITTEN = `
  SELECT ${[
    'snapshot',
    'snapshot_row',
    'source_state',
    'service_version',
    'service_event',
    'service_feed',
  ]
    .map((table) => `(SELECT count(*)::int FROM ${table}) AS ${table}`)
    .join(', ')}`;

const HEALTH = `{ source(id: "guichets") { lastFailure { code reason } lastCheck { outcome }
  newest { rowsKept mended { reason rows } refusedRows(first: 20) { nodes { code } } } } }`;
