import type { DatabaseTarget, ReceivedSnapshot, Subgraph } from '@maillage/kit';
import {
  acceptSnapshot,
  migrateDatabase,
  openDatabase,
  receiveSnapshot,
  silentProgress,
} from '@maillage/kit';
import { silentLogger, testDatabase } from '@maillage/kit/testing';
import type { DataSource } from 'typeorm';
import { publishServices, takeTerritories } from '../load/publish-services.js';
import { openServices } from '../main.js';
import { MIGRATIONS } from '../migrations/index.js';
import type { PointOfService, ServiceProducer } from '../producer/producer.port.js';
import { servicesIntake } from '../sync/services-intake.js';
import type { Result } from './scene.js';
import {
  fakeArrival,
  fakeKind,
  fakeProducer,
  publishBorderTerritories,
  publishMergedTerritories,
  publishTerritories,
} from './scene.js';

/** The history of one producer, on a database of its own. */
export interface OpenHistory {
  readonly database: DataSource;
  readonly target: DatabaseTarget;
  /** The graph that shows it. */
  readonly hub: Subgraph;
  /** Takes in what the producer said on a day; a new version is other bytes. */
  receive(day: string, rows: readonly Result[], version?: number): Promise<ReceivedSnapshot>;
  /** Publishes what was taken in. */
  publish(): Promise<void>;
  /** Applies a snapshot that waits. */
  accept(id: number): Promise<void>;
  /** Takes over territories whose first commune became part of the second. */
  merge(): Promise<void>;
  /** Takes over territories with a fourth commune beside the first, of another département. */
  border(): Promise<void>;
  /** What is known to have happened, as `NATURE record -> record`, in order. */
  events(): Promise<string[]>;
  /** What each record was, from when to when, as `record kind name: after..by to after..by`. */
  versions(): Promise<string[]>;
  /** Forgets all that was received. */
  clear(): Promise<void>;
  close(): Promise<void>;
}

/** Offices and agencies that may take each other's place, and a kind apart. */
const KINDS = [
  fakeKind('bureau', 'Bureau', { family: 'poste' }),
  fakeKind('agence', 'Agence', { family: 'poste' }),
  fakeKind('ecole', 'École', { coverage: 'SEEN' }),
];

/** Bounds under which a few points may all go. */
const LOOSE = { closedMost: 1, closedAtOnce: 1, refused: 1 };

/** Opens it; the bounds are loose unless a producer is given. */
export async function openHistory(
  producer: ServiceProducer = fakeProducer('poste', KINDS, LOOSE),
): Promise<OpenHistory> {
  const test = await testDatabase('services', 'territories');
  await publishTerritories(test, 'v1');
  const { target } = test;
  const database = await openDatabase({ target, migrations: MIGRATIONS });
  await migrateDatabase(database);
  await takeTerritories(database, [producer], silentProgress);
  const hub = await openServices({ target, logger: silentLogger });
  const told = async (sql: string): Promise<string[]> =>
    (await database.query<{ told: string }[]>(sql)).map((row) => row.told);
  return {
    ...{ database, target, hub },
    publish: async () => {
      await publishServices(database, silentProgress);
    },
    accept: async (id) => {
      const parts = { database, intake: servicesIntake([producer]), producers: [producer] };
      await acceptSnapshot(parts, id, { by: 'Ana', note: null });
    },
    merge: async () => {
      await publishMergedTerritories(test, 'merged');
      await takeTerritories(database, [producer], silentProgress);
    },
    border: async () => {
      await publishBorderTerritories(test, 'bordered');
      await takeTerritories(database, [producer], silentProgress);
    },
    receive: (day, rows, version) =>
      receiveSnapshot(
        database,
        servicesIntake([producer]),
        producer,
        fakeArrival(day, rows, version),
        silentProgress,
      ),
    events: () => told(EVENTS),
    versions: () => told(VERSIONS),
    clear: async () => {
      await database.query(CLEAR);
    },
    close: async () => {
      await hub.close();
      await database.destroy();
      await test.drop();
    },
  };
}

/** A kind of the history's producer, for one with other bounds. */
export const strictProducer = (): ServiceProducer => fakeProducer('poste', KINDS, {});

/** A point of the history's producer, in the first commune unless said. */
export const bureau = (recordId: string, more: Partial<PointOfService> = {}): PointOfService => ({
  ...{ kind: 'bureau', recordId, name: `Bureau ${recordId}`, commune: '00001' },
  ...{ at: { lon: 3, lat: 46.5 }, ...more },
});

const EVENTS = `
  SELECT concat_ws(' ', e.nature, coalesce(a.record_id, b.record_id),
    CASE WHEN a.record_id <> b.record_id THEN '-> ' || b.record_id END,
    CASE WHEN e.kind_from <> e.kind_to THEN '(' || f.code || ' -> ' || t.code || ')' END,
    CASE WHEN e.metres IS NOT NULL AND e.nature IN ('MOVED', 'REPOSITIONED')
      THEN round(e.metres)::text || ' m' END,
    CASE WHEN e.mass THEN 'mass' END, e.after || '..' || e.before) AS told
  FROM service_event e
  LEFT JOIN source_state a ON a.id = e.state_from LEFT JOIN source_state b ON b.id = e.state_to
  LEFT JOIN kind f ON f.num = e.kind_from LEFT JOIN kind t ON t.num = e.kind_to
  WHERE e.known_to = 'infinity' ORDER BY e.before, 1`;

const VERSIONS = `
  SELECT concat_ws(' ', s.record_id, k.code, s.name, v.began_after || '..' || v.began_by, 'to',
    v.ended_after || '..' || v.ended_by) AS told
  FROM service_version v JOIN source_state s ON s.id = v.state JOIN kind k ON k.num = s.kind
  WHERE v.known_to = 'infinity' ORDER BY s.record_id COLLATE "C", v.began_by, 1`;

const CLEAR = `
  TRUNCATE service_feed, service_event, service_version, history_record, snapshot_row, source_state,
    snapshot_coverage, refused_row, snapshot, data_version CASCADE`;
