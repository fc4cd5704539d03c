import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { encodeCursor, migrateDatabase, ServiceDomain } from '@maillage/kit';
import type { ChangeFilter } from '../change/change-filter.type.js';
import { ChangeNature } from '../change/change-nature.type.js';
import { filterName } from '../change/filter-name.js';
import { FilterReader } from '../change/filter-reader.js';
import { REFORMS } from '../reform/definitions/index.js';
import { criteriaAmong } from '../reform/reform-criteria.js';
import type { RegisterScene, ToldEvent } from '../testing/register-scene.js';
import { registerScene } from '../testing/register-scene.js';
import { ChangeFeedRepository } from './change-feed.repository.js';
import { endable } from './endable.js';
import type { ToldChanges } from './live-changes.js';
import { LiveChanges } from './live-changes.js';
import { WakeUp } from './wake-up.js';

let scene: RegisterScene;
let live: LiveChanges;
const wakeUp = new WakeUp();
const filters = new FilterReader(criteriaAmong(REFORMS));
beforeAll(async () => {
  scene = await registerScene();
  live = new LiveChanges(new ChangeFeedRepository(scene.database), wakeUp, filters);
}, 60_000);
afterAll(async () => {
  await scene[Symbol.asyncDispose]();
});

/** Tells events of `services`, and waits until the register has them. */
async function tell(...events: readonly ToldEvent[]): Promise<void> {
  await scene.tell(...events);
  await scene.follower.follow();
  wakeUp.call();
}

const following = (filter: ChangeFilter, after: string | null = null) =>
  endable((signal) => live.follow(filter, after, signal));

/** Says when those who follow have read all and wait: how long their questions take is not known. */
class CountedWakeUp extends WakeUp {
  private begun = 0;
  private awaited: { readonly count: number; readonly reached: () => void } | null = null;

  override after(...given: Parameters<WakeUp['after']>): Promise<void> {
    const wait = super.after(...given);
    this.begun += 1;
    if (this.begun === this.awaited?.count) this.awaited.reached();
    return wait;
  }

  /** Until it was waited on that many times. */
  async waits(count: number): Promise<void> {
    if (this.begun >= count) return;
    await new Promise<void>((reached) => (this.awaited = { count, reached }));
  }
}

/** The next batch that holds changes. */
async function told(rows: AsyncIterator<ToldChanges>): Promise<ToldChanges> {
  const next = await rows.next();
  if (next.done === true) throw new Error('it ended');
  return next.value.ids.length > 0 ? next.value : told(rows);
}

const eventsOf = async ({ ids }: ToldChanges): Promise<string[]> => {
  const rows = await scene.database.query<{ id: string; event: string }[]>(
    'SELECT id, event FROM change WHERE id = ANY($1)',
    [ids],
  );
  return ids.map((id) => rows.find((row) => row.id === id)?.event ?? '');
};

describe('what is followed', () => {
  it('is what becomes known from then on, in its order', async () => {
    await tell({ event: 'E-before' });
    const rows = await following({});
    const first = told(rows);
    await tell({ event: 'E-a' }, { event: 'E-b' });
    expect(await eventsOf(await first)).toEqual(['E-a', 'E-b']);
    await rows.return?.();
  });

  it('goes on after a cursor: nothing is lost, nothing comes twice', async () => {
    const rows = await following({});
    await tell({ event: 'E-c' });
    const { cursor } = await told(rows);
    await rows.return?.();
    await tell({ event: 'E-d' }, { event: 'E-e' });
    const again = await following({}, cursor);
    expect(await eventsOf(await told(again))).toEqual(['E-d', 'E-e']);
    await again.return?.();
  });

  it('begins by saying where, so that one can go on from there', async () => {
    const rows = await following({});
    const begun = await rows.next();
    if (begun.done === true) throw new Error('it ended');
    expect(begun.value.ids).toEqual([]);
    await rows.return?.();
    await tell({ event: 'E-meanwhile' });
    const again = await following({}, begun.value.cursor);
    expect(await eventsOf(await told(again))).toEqual(['E-meanwhile']);
    await again.return?.();
  });

  it.each<[string, ChangeFilter, string]>([
    ['a territory', { territories: ['DEP-30'] }, 'E-gard'],
    ['a commune', { territories: ['COM-48061'] }, 'E-florac'],
    ['a kind', { kinds: ['caf'] }, 'E-caf'],
    ['a field of public action', { domains: [ServiceDomain.SANTE] }, 'E-maternite'],
    ['a nature', { natures: [ChangeNature.RENAMED] }, 'E-renamed'],
    ['a reform', { reforms: ['france-services'] }, 'E-label'],
    ['a place', { near: { lon: 2.35, lat: 48.85, metres: 2000 } }, 'E-paris'],
  ])('is what %s is told of', async (_, filter, awaited) => {
    const rows = await following(filter);
    await tell(
      { event: 'E-gard', commune: 'COM-30007' },
      { event: 'E-florac', commune: 'COM-48061' },
      { event: 'E-caf', kind: 'caf' },
      { event: 'E-maternite', kind: 'maternite', kindTo: 'centre-perinatal' },
      {
        ...{ event: 'E-label', nature: 'OPENED', kind: 'france-services' },
        source: 'france-services',
      },
      { event: 'E-renamed', nature: 'RENAMED' },
      { event: 'E-paris', at: [2.351, 48.851] },
    );
    expect(await eventsOf(await told(rows))).toEqual([awaited]);
    await rows.return?.();
  });

  it('leaves out a past that was taken in later', async () => {
    const rows = await following({});
    await tell({ event: 'E-past', backfilled: true }, { event: 'E-now' });
    expect(await eventsOf(await told(rows))).toEqual(['E-now']);
    await rows.return?.();
  });

  it('comes by 200 at most', async () => {
    const rows = await following({});
    const events = Array.from({ length: 450 }, (_, i) => ({ event: `E-many-${String(i)}` }));
    await tell(...events);
    const sizes = [await told(rows), await told(rows), await told(rows)].map(
      ({ ids }) => ids.length,
    );
    expect(sizes).toEqual([200, 200, 50]);
    await rows.return?.();
  });

  it('costs one question for all when they are woken for nothing, and each its own when something was told', async () => {
    const asked = { head: 0, after: 0 };
    class Counted extends ChangeFeedRepository {
      override head() {
        asked.head += 1;
        return super.head();
      }
      override after(...given: Parameters<ChangeFeedRepository['after']>) {
        asked.after += 1;
        return super.after(...given);
      }
    }
    const woken = new CountedWakeUp();
    const counted = new LiveChanges(new Counted(scene.database), woken, filters);
    const rows = await Promise.all(
      Array.from({ length: 30 }, (_, i) =>
        endable((signal) => counted.follow({ kinds: ['caf', `k${String(i)}`] }, null, signal)),
      ),
    );
    for (const row of rows) await row.next();
    const next = rows.map((row) => row.next());
    await woken.waits(30);
    Object.assign(asked, { head: 0, after: 0 });
    woken.call();
    await woken.waits(60);
    expect(asked).toEqual({ head: 1, after: 0 });
    await tell({ event: 'E-woken', kind: 'caf' });
    woken.call();
    for (const { value } of (await Promise.all(next)) as { value: ToldChanges }[])
      expect(await eventsOf(value)).toEqual(['E-woken']);
    expect(asked).toEqual({ head: 2, after: 30 });
    for (const row of rows) await row.return?.();
  });

  it('ends at once while it waits', async () => {
    const woken = new CountedWakeUp();
    const own = new LiveChanges(new ChangeFeedRepository(scene.database), woken, filters);
    const rows = await endable((signal) => own.follow({}, null, signal));
    await rows.next();
    const waiting = rows.next();
    await woken.waits(1);
    await rows.return?.();
    expect(await waiting).toEqual({ done: true, value: undefined });
  });
});

describe('a cursor or a filter', () => {
  const refused = (filter: ChangeFilter, after: string | null) =>
    following(filter, after).catch((error: unknown) => error);

  it('of another filter, from the future or forged is refused', async () => {
    const rows = await following({ kinds: ['caf'] });
    await tell({ event: 'E-caf-2', kind: 'caf' });
    const { cursor } = await told(rows);
    await rows.return?.();
    const parts = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as [string, number];
    const ahead = Buffer.from(JSON.stringify([parts[0], parts[1] + 1000])).toString('base64url');
    for (const [filter, after] of [
      [{ kinds: ['poste'] }, cursor],
      [{ kinds: ['caf'] }, ahead],
      [{ kinds: ['caf'] }, 'zzz'],
    ] as const)
      expect(await refused({ ...filter, kinds: [...filter.kinds] }, after)).toMatchObject({
        code: 'CURSOR_INVALID',
      });
  });

  it('of a register that was there before this one is refused, though this one has told more', async () => {
    await using before = await registerScene();
    const live = new LiveChanges(new ChangeFeedRepository(before.database), new WakeUp(), filters);
    const rows = await endable((signal) => live.follow({}, null, signal));
    const { cursor } = (await rows.next()).value as ToldChanges;
    await rows.return?.();
    await tell({ event: 'E-since' });
    expect(await refused({}, cursor)).toMatchObject({ code: 'CURSOR_INVALID' });
  });

  it('given before feeds had names goes on where it was', async () => {
    await using before = await registerScene();
    await before.tell({ event: 'E-unnamed' });
    await before.follower.follow();
    await before.database.undoLastMigration();
    await migrateDatabase(before.database);
    const live = new LiveChanges(new ChangeFeedRepository(before.database), new WakeUp(), filters);
    const cursor = encodeCursor(filterName('liveChanges', filters.valuesOf({})), [0]);
    const rows = await endable((signal) => live.follow({}, cursor, signal));
    expect((await told(rows)).ids).toHaveLength(1);
    await rows.return?.();
  });

  it.each<[string, ChangeFilter]>([
    [
      'of 40,000 territories',
      { territories: Array.from({ length: 40_000 }, (_, i) => `COM-${String(i)}`) },
    ],
    ['around no place', { near: { lon: 200, lat: 0, metres: 10 } }],
    ['too far around', { near: { lon: 2, lat: 48, metres: 1_000_000 } }],
  ])('%s is refused', async (_, filter) => {
    expect(await refused(filter, null)).toMatchObject({ code: 'CHANGE_FILTER_INVALID' });
  });
});
