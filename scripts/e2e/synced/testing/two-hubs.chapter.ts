import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../../testing/free-port.js';
import { eventsOf } from '../../events-of.js';
import { clusterUrl } from '../../process/embedded-cluster.js';
import type { HubProcess } from '../../process/hub-process.js';
import { ready, startWithin } from '../../process/hub-process.js';
import type { Later } from '../scene.js';
import { publishWithout } from './publish-without.js';

const CHANGES = 'subscription { changes { cursor changes { id nature service { name } } } }';

interface Batch {
  readonly cursor: string;
  readonly changes: readonly Told[];
}

interface Told {
  readonly id: string;
  readonly nature: string;
  readonly service: { readonly name: string } | null;
}

/** Follows a hub until it has told so many changes. */
async function follow(base: string, until: number, begun: () => void): Promise<readonly Batch[]> {
  const answer = await fetch(`${base}/graphql/stream?${new URLSearchParams({ query: CHANGES })}`);
  const batches: Batch[] = [];
  for await (const event of eventsOf(answer)) {
    const data = /^data: (.+)$/m.exec(event)?.[1];
    if (data === undefined) continue;
    batches.push((JSON.parse(data) as { data: { changes: Batch } }).data.changes);
    begun();
    if (batches.flatMap(({ changes }) => changes).length >= until) break;
  }
  return batches;
}

/** Two hubs on one PostgreSQL that take the same publication in: both tell it once, in the same order. */
export function twoHubs(scene: Later, mirror: string): void {
  const data = mkdtempSync(join(tmpdir(), 'maillage-second-'));
  let second: HubProcess;
  let base: string;
  const env = () => ({ DATABASE_URL: clusterUrl(scene().hub.data) });
  beforeAll(async () => {
    const port = await freePort();
    base = `http://127.0.0.1:${String(port)}`;
    second = startWithin({ env: env() }, '--port', String(port), '--data', data);
    await ready(second, port);
  });
  afterAll(async () => {
    second.child.kill('SIGINT');
    await second.ended;
    rmSync(data, { recursive: true, force: true });
  });

  describe('two hubs on one PostgreSQL', () => {
    it('tell those who follow them the same changes, in the same order, from the same cursors', async () => {
      const begun = [scene().hub.base, base].map((each) => {
        let told = (): void => undefined;
        const first = new Promise<void>((resolve) => (told = resolve));
        return { first, batches: follow(each, 1, told) };
      });
      await Promise.all(begun.map(({ first }) => first));
      const hubs = [scene(), { hub: { data, env: env() } }];
      await Promise.all(hubs.map((hub) => publishWithout(hub, mirror, '90003A', '90004A')));
      const [one, other] = await Promise.all(begun.map(({ batches }) => batches));
      const changesOf = (batches: readonly Batch[] = []) =>
        batches.flatMap(({ changes }) => changes);
      const ids = changesOf(one).map(({ id }) => id);
      // The other office may have closed before: another chapter tells so.
      expect(changesOf(one)).toContainEqual(
        expect.objectContaining({ nature: 'CLOSED', service: { name: 'FLORAC BP' } }),
      );
      expect(new Set(ids).size).toBe(ids.length);
      expect(changesOf(other)).toEqual(changesOf(one));
      expect(other?.at(-1)?.cursor).toBe(one?.at(-1)?.cursor);
    });
  });
}
