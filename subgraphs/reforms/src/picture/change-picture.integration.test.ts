import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ChangeFilter } from '../change/change-filter.type.js';
import { ChangeNature } from '../change/change-nature.type.js';
import { FilterReader } from '../change/filter-reader.js';
import type { RegisterScene, ToldEvent } from '../testing/register-scene.js';
import { registerScene } from '../testing/register-scene.js';
import { ChangePictureRepository } from './change-picture.repository.js';
import { ChangePictureService } from './change-picture.service.js';

const FROM_2016 = { after: '2016-08-21', before: '2020-12-15' };
const EVENTS: readonly ToldEvent[] = [
  { event: 'closed', ...FROM_2016 },
  { event: 'opened', ...FROM_2016, nature: 'OPENED', at: [3.123456789, 44.7] },
  { event: 'nowhere', ...FROM_2016, at: [null, null] },
  { event: 'later', after: '2020-12-15', before: '2026-10-01', at: [4.36, 43.84] },
  { event: 'before', after: '-infinity', before: '2016-08-21' },
  { event: 'declared', source: 'ecoles', declaredOn: '2023-09-01' },
  { event: 'untrue', ...FROM_2016 },
  { event: 'untrue', ...FROM_2016, retracted: true },
];

const filters = new FilterReader(() => []);
let scene: RegisterScene;
let stored: ChangePictureRepository;
let pictures: ChangePictureService;
beforeAll(async () => {
  scene = await registerScene();
  stored = new ChangePictureRepository(scene.database);
  pictures = new ChangePictureService(stored, filters);
  await scene.tell(...EVENTS);
  await scene.follower.follow();
}, 60_000);
afterAll(async () => {
  await scene[Symbol.asyncDispose]();
});

/** The events of some changes. */
async function eventsOf(ids: readonly string[]): Promise<readonly string[]> {
  const rows = await scene.database.query<{ id: string; event: string }[]>(
    'SELECT id, event FROM change',
  );
  return ids.map((id) => rows.find((row) => row.id === id)?.event ?? '');
}

const shown = async (filter: ChangeFilter) =>
  [...(await eventsOf((await pictures.points(filter)).ids))].sort();

describe('where changes happened', () => {
  it('is told of those that hold and have a place', async () => {
    expect(await pictures.points({})).toMatchObject({ total: 6, placed: 5 });
    expect(await shown({})).toEqual(['before', 'closed', 'declared', 'later', 'opened']);
  });

  it('is to the metre, each with its nature', async () => {
    const { CLOSED, OPENED } = ChangeNature;
    const within = { west: 3.1, south: 44.6, east: 3.2, north: 44.8 };
    expect(await pictures.points({ natures: [OPENED, CLOSED], within })).toMatchObject({
      ...{ total: 1, lons: [3.12346], lats: [44.7], natureCodes: [CLOSED, OPENED], natures: [1] },
    });
  });

  it('is cut to the newest, and says how many there are', async () => {
    const { ids, placed } = await stored.points(filters.valuesOf({}), 2);
    expect([await eventsOf(ids), placed]).toEqual([['declared', 'later'], 5]);
  });

  it('is nothing, where a filter lets nothing through', async () => {
    expect(await pictures.points({ kinds: ['none'] })).toMatchObject({
      total: 0,
      ids: [],
      lons: [],
    });
  });
});

describe('when changes happened', () => {
  it('is between two snapshots, or in the year of the day that is declared', async () => {
    expect(await pictures.windows({})).toEqual({
      whole: true,
      sources: ['laposte', 'ecoles', 'laposte', 'laposte', 'laposte'],
      natures: ['CLOSED', 'CLOSED', 'CLOSED', 'OPENED', 'CLOSED'],
      afters: ['2020-12-15', null, '2016-08-21', '2016-08-21', null],
      befores: ['2026-10-01', null, '2020-12-15', '2020-12-15', '2016-08-21'],
      years: [null, 2023, null, null, null],
      counts: [1, 1, 2, 1, 1],
    });
  });

  it('is cut to the newest, and says so', async () => {
    expect(await stored.windows(filters.valuesOf({}), 1)).toMatchObject({
      whole: false,
      counts: [1],
    });
  });
});

describe('a time', () => {
  it.each([
    ['2020-12-16', '2026-10-01', ['declared', 'later'], ['declared', 'later']],
    ['2017-01-01', '2017-12-31', ['closed', 'opened'], []],
    ['2016-08-21', '2016-08-21', ['before'], []],
    ['2016-08-22', '2016-08-22', ['closed', 'opened'], []],
    [null, '2016-08-21', ['before'], ['before']],
    ['2023-01-01', '2023-12-31', ['declared', 'later'], ['declared']],
    ['2026-10-02', null, [], []],
  ])(
    'from %s to %s has what may have happened then, and what did for sure',
    async (from, to, possible, certain) => {
      expect(await shown({ between: { from, to } })).toEqual(possible);
      expect(await shown({ between: { from, to, certain: true } })).toEqual(certain);
    },
  );

  it.each<[string, ChangeFilter]>([
    ['ends before it begins', { between: { from: '2026-01-02', to: '2026-01-01' } }],
    ['or a rectangle is not on Earth', { within: { west: 4, south: 44, east: 3, north: 45 } }],
  ])('that %s is refused', async (_rule, filter) => {
    await expect(pictures.points(filter)).rejects.toMatchObject({ code: 'CHANGE_FILTER_INVALID' });
  });
});
