import type { DatabaseTarget, Desk, Edition, ReceivedSnapshot } from '@maillage/kit';
import {
  fileNamed,
  FormatChanged,
  migrateDatabase,
  openDatabase,
  receiveSnapshot,
  silentProgress,
} from '@maillage/kit';
import { testDatabase } from '@maillage/kit/testing';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { MIGRATIONS } from '../migrations/index.js';
import type { PointOfService, ServiceProducer } from '../producer/producer.port.js';
import { openServicesDesk } from '../sync/open-desk.js';
import { servicesIntake } from '../sync/services-intake.js';
import { fakeArrival, fakeKind, fakeProducer, publishTerritories } from './scene.js';

/** A steward’s desk on a database and a mirror of its own. */
export interface DeskScene {
  readonly desk: Desk;
  readonly target: DatabaseTarget;
  readonly database: Awaited<ReturnType<typeof openDatabase>>;
  readonly mirror: string;
  /** Receives a snapshot of the first so many points. */
  receive(validOn: string, points: number): Promise<ReceivedSnapshot>;
  /** Puts an edition in the mirror: a number of points, or a word that its reader stumbles over. */
  mirrored(validOn: string, content: number | 'another format' | 'a surprise'): void;
  /** How many points are served. */
  served(): Promise<number>;
  close(): Promise<void>;
}

/** Far from one another, and named each otherwise: none takes another’s place. */
const points = (count: number): PointOfService[] =>
  Array.from({ length: count }, (_, i) => ({
    ...{ kind: 'gare', recordId: `p${String(i)}`, name: `Gare ${String.fromCharCode(65 + i)}` },
    at: { lon: 1 + i * 0.1, lat: 46 },
  }));

const NUMBERED: Edition<PointOfService> = {
  files: { points: { mirror: 'fake/{stamp}.txt' } },
  version: 1,
  async *read(files) {
    const file = fileNamed(files, 'points');
    const content = await text(file.open());
    if (content === 'another format') throw new FormatChanged(file.name, 'autre forme');
    if (content === 'a surprise') throw new TypeError('x is not a function');
    for (const [i, result] of points(Number(content)).entries())
      yield { line: i + 1, file: null, result };
  },
};

/** The producer of the scene. */
export const NUMBERED_POINTS: ServiceProducer = {
  ...fakeProducer('fake', [fakeKind('gare', 'Gare')]),
  editions: [NUMBERED],
};

/** Opens a desk on territories that are published, and nothing else. */
export async function deskScene(): Promise<DeskScene> {
  const own = await testDatabase('services', 'territories');
  await publishTerritories(own, 'v1');
  const { target } = own;
  const database = await openDatabase({ target, migrations: MIGRATIONS });
  await migrateDatabase(database);
  const desk = await openServicesDesk(target, [NUMBERED_POINTS], silentProgress);
  const intake = servicesIntake([NUMBERED_POINTS]);
  const mirror = mkdtempSync(path.join(tmpdir(), 'mirror-'));
  mkdirSync(path.join(mirror, 'fake'));
  return {
    ...{ desk, target, database, mirror },
    receive: (validOn, count) => {
      const arrival = fakeArrival(validOn, points(count), count);
      return receiveSnapshot(database, intake, NUMBERED_POINTS, arrival, silentProgress);
    },
    mirrored: (validOn, content) => {
      writeFileSync(path.join(mirror, 'fake', `${validOn}.txt`), String(content));
    },
    served: async () => {
      const [row] = await database.query<{ n: number }[]>('SELECT count(*)::int AS n FROM service');
      return row?.n ?? 0;
    },
    close: async () => {
      await desk.close();
      await database.destroy();
      await own.drop();
      rmSync(mirror, { recursive: true });
    },
  };
}
