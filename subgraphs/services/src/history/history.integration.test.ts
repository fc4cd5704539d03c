import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { PointOfService } from '../producer/producer.port.js';
import type { OpenHistory } from '../testing/open-history.js';
import { bureau, openHistory, strictProducer } from '../testing/open-history.js';

let history: OpenHistory;
beforeAll(async () => {
  history = await openHistory();
}, 60_000);
afterAll(() => history.close());
beforeEach(() => history.clear());

/** A point that stays, so that its kind is still spoken of. */
const OTHER = bureau('Z', { commune: '00002', at: { lon: 3.4, lat: 46.5 } });
const HERE = { lon: 3, lat: 46.5 };
const THERE = { lon: 3.02, lat: 46.5 };
const FIRST = '2016-08-21';
const SECOND = '2020-12-15';
const THIRD = '2024-01-01';
const BETWEEN = `${FIRST}..${SECOND}`;

async function told(...snapshots: readonly (readonly PointOfService[])[]): Promise<string[]> {
  for (const [rank, rows] of snapshots.entries()) {
    await history.receive([FIRST, SECOND, THIRD][rank] ?? '', rows);
  }
  return history.events();
}

describe('the first snapshot of a source', () => {
  it('opens nothing: its points began nobody knows when', async () => {
    expect(await told([bureau('A')])).toEqual([]);
    expect(await history.versions()).toEqual([
      `A bureau Bureau A -infinity..${FIRST} to infinity..infinity`,
    ]);
  });

  it('begins a point on the day that its producer gives', async () => {
    await history.receive(FIRST, [bureau('A', { openedOn: '2015-03-01' })]);
    expect(await history.versions()).toEqual([
      'A bureau Bureau A 2015-02-28..2015-03-01 to infinity..infinity',
    ]);
  });
});

describe('between two snapshots', () => {
  it('a point closes or opens some day that nobody makes up', async () => {
    const far = { commune: '00002', at: { lon: 3.4, lat: 46.5 } };
    expect(await told([bureau('A')], [bureau('B', far)])).toEqual([
      `CLOSED A ${BETWEEN}`,
      `OPENED B ${BETWEEN}`,
    ]);
  });

  it('a point that keeps its id and changes kind is converted', async () => {
    expect(await told([bureau('A')], [bureau('A', { kind: 'agence' })])).toEqual([
      `CONVERTED A (bureau -> agence) ${BETWEEN}`,
    ]);
  });

  it('one that gives way to another of its family in the commune is replaced, not closed', async () => {
    const agency = bureau('B', { kind: 'agence', name: 'Agence', at: THERE });
    expect(await told([bureau('A'), OTHER], [agency, OTHER])).toEqual([
      `REPLACED A -> B (bureau -> agence) ${BETWEEN}`,
    ]);
  });

  it('each replaces one at most, the nearest first', async () => {
    const agency = bureau('C', { kind: 'agence', at: THERE });
    const near = bureau('A', { at: THERE });
    expect(await told([near, bureau('B'), OTHER], [agency, OTHER])).toEqual([
      `CLOSED B ${BETWEEN}`,
      `REPLACED A -> C (bureau -> agence) ${BETWEEN}`,
    ]);
  });

  it('another id for the same name and commune is the same service, renumbered', async () => {
    const name = 'Bureau principal';
    await told([bureau('A', { name })], [bureau('B', { name, at: THERE })]);
    expect(await history.events()).toEqual([
      `MOVED A -> B 1534 m ${BETWEEN}`,
      `RENUMBERED A -> B ${BETWEEN}`,
    ]);
    const [row] = await history.database.query<{ n: number }[]>(
      'SELECT count(DISTINCT service)::int AS n FROM service_version',
    );
    expect(row?.n).toBe(1);
  });

  it('another id that keeps an identifier is the same service, wherever it is', async () => {
    const keys = ['finess:2A0000022'];
    const moved = bureau('B', { keys, commune: '00002', at: { lon: 3.4, lat: 46.5 } });
    expect(await told([bureau('A', { keys })], [moved])).toContain(`RENUMBERED A -> B ${BETWEEN}`);
  });

  it('a commune that merged recodes its points and closes none', async () => {
    const place = { at: { lon: 3.4, lat: 46.5 } };
    const before = bureau('A', { commune: '00009', ...place });
    expect(await told([before], [bureau('A', { commune: '00002', ...place })])).toEqual([
      `RECODED A ${BETWEEN}`,
    ]);
  });

  it('a move is told in metres, but not other coordinates for the same address', async () => {
    const at = (place: typeof HERE, address: string) => ({ at: place, details: { address } });
    expect(
      await told(
        [bureau('A', at(HERE, '1 rue Haute')), bureau('B', at(HERE, 'Le Bourg'))],
        [bureau('A', at(THERE, '2 rue Basse')), bureau('B', at(THERE, 'LE  BOURG'))],
      ),
    ).toEqual([`MOVED A 1534 m ${BETWEEN}`, `REPOSITIONED B 1534 m ${BETWEEN}`]);
  });

  it('a kind, or a département, that was not spoken of before opens nothing', async () => {
    const school = bureau('E', { kind: 'ecole' });
    const elsewhere = bureau('F', { kind: 'ecole', commune: '00003', at: { lon: 4, lat: 47.5 } });
    expect(await told([bureau('A')], [bureau('A'), school])).toEqual([]);
    await history.receive(THIRD, [bureau('A'), school, elsewhere]);
    expect(await history.events()).toEqual([]);
  });

  it('a kind that is not spoken of any more closes nothing: a steward is asked', async () => {
    const school = bureau('E', { kind: 'ecole' });
    await history.receive(FIRST, [bureau('A'), school]);
    const without = await history.receive(SECOND, [bureau('A')]);
    expect(without.findings.map(({ code, sample }) => [code, sample])).toEqual([
      ['KIND_GONE', ['ecole (1)']],
    ]);
    expect(await history.events()).toEqual([]);
  });

  it('a kind that is gone closes once a steward has accepted so, whatever comes before later', async () => {
    const school = bureau('E', { kind: 'ecole' });
    await history.receive(FIRST, [bureau('A'), school]);
    const { id } = await history.receive(THIRD, [bureau('A')]);
    await history.accept(id);
    expect(await history.events()).toEqual([`CLOSED E ${FIRST}..${THIRD}`]);
    await history.receive(SECOND, [bureau('A'), school]);
    expect(await history.events()).toEqual([`CLOSED E ${SECOND}..${THIRD}`]);
  });

  it('the same point listed twice, then once, neither opens nor closes', async () => {
    const twice = [bureau('A', { name: 'Poste' }), bureau('B', { name: 'POSTE' })];
    const once = [bureau('A', { name: 'Poste' })];
    expect(await told(once, twice, once)).toEqual([
      `LISTED_TWICE B ${BETWEEN}`,
      `LISTED_ONCE B ${SECOND}..${THIRD}`,
    ]);
  });

  it('a change of style renames many at once, and says so', async () => {
    const all = (style: string) =>
      Array.from({ length: 25 }, (_, i) =>
        bureau(`N${String(i)}`, { name: `${style} ${String(i)}` }),
      );
    const events = await told(all('Brigade'), all('Gendarmerie nationale'));
    expect(events).toHaveLength(25);
    expect(events.every((event) => /^RENAMED .* mass /.test(event))).toBe(true);
  });

  it('a point that comes back is the same service, reopened', async () => {
    expect(await told([bureau('A'), OTHER], [OTHER], [bureau('A'), OTHER])).toEqual([
      `CLOSED A ${BETWEEN}`,
      `REOPENED A ${SECOND}..${THIRD}`,
    ]);
  });

  it('a row that is refused neither closes the point that it names nor opens it later', async () => {
    const { at, ...lost } = bureau('A', { commune: '99999' });
    expect(at).toEqual(HERE);
    expect(await told([bureau('A'), OTHER], [lost, OTHER], [bureau('A'), OTHER])).toEqual([]);
    await history.clear();
    expect(await told([lost, OTHER], [bureau('A'), OTHER])).toEqual([]);
  });

  it('a point that is only announced is not there yet', async () => {
    const school = bureau('E', { kind: 'ecole' });
    const announced = bureau('F', { kind: 'ecole', status: 'TO_OPEN' });
    expect(await told([school], [school, announced])).toEqual([]);
  });
});

describe('snapshots that arrive in any order', () => {
  const years: readonly (readonly [string, readonly PointOfService[]])[] = [
    [FIRST, [bureau('A'), bureau('B', { at: THERE, name: 'Place' }), bureau('D')]],
    [SECOND, [bureau('A', { kind: 'agence' }), bureau('C', { at: THERE, name: 'Place' })]],
    [THIRD, [bureau('A', { kind: 'agence' }), bureau('C', { name: 'Gare' }), bureau('D')]],
  ];
  const inOrder = async (order: readonly number[]) => {
    await history.clear();
    for (const rank of order) {
      const [day, rows] = years[rank] ?? ['', []];
      await history.receive(day, rows);
    }
    return { events: await history.events(), versions: await history.versions() };
  };

  it.each([[[2, 1, 0]], [[1, 2, 0]]])('tell the same history: %j', async (order) => {
    const told = await inOrder([0, 1, 2]);
    expect(told.events.length).toBeGreaterThan(4);
    expect(await inOrder(order)).toEqual(told);
  });

  it('tell alike what an older one named in a row that was refused', async () => {
    const { at, ...lost } = bureau('A', { commune: '99999' });
    expect(at).toEqual(HERE);
    await history.receive(SECOND, [bureau('A'), OTHER]);
    await history.receive(FIRST, [lost, OTHER]);
    expect(await history.events()).toEqual([]);
  });

  it('change nothing when they arrive again', async () => {
    const before = await inOrder([0, 1, 2]);
    expect((await history.receive(SECOND, years[1]?.[1] ?? [])).isNew).toBe(false);
    expect({ events: await history.events(), versions: await history.versions() }).toEqual(before);
  });

  it('take the place of another of the same day, whose words are then no longer known', async () => {
    await history.receive(FIRST, [bureau('A')]);
    await history.receive(SECOND, []);
    await history.receive(SECOND, [bureau('A', { kind: 'agence' })], 2);
    expect(await history.events()).toEqual([`CONVERTED A (bureau -> agence) ${BETWEEN}`]);
  });
});

describe('a history', () => {
  it('keeps what was known before an older snapshot told more', async () => {
    await history.receive(FIRST, [bureau('A')]);
    await history.receive(THIRD, [bureau('A', { kind: 'agence' })]);
    await history.receive(SECOND, [bureau('A', { kind: 'agence' })]);
    const known = await history.database.query<{ after: string; current: boolean }[]>(
      `SELECT before::text AS before, known_to = 'infinity' AS current FROM service_event
       ORDER BY before`,
    );
    expect(known).toEqual([
      { before: SECOND, current: true },
      { before: THIRD, current: false },
    ]);
  });

  it('numbers all that becomes known, what is taken back included, without a gap', async () => {
    await history.receive(FIRST, [bureau('A')]);
    await history.receive(THIRD, [bureau('A', { kind: 'agence' })]);
    await history.receive(SECOND, [bureau('A', { kind: 'agence' })]);
    const feed = await history.database.query<object[]>(
      'SELECT seq::int AS seq, retracted FROM service_feed ORDER BY seq',
    );
    expect(feed).toEqual([
      { seq: 1, retracted: false },
      { seq: 2, retracted: false },
      { seq: 3, retracted: true },
    ]);
  });
});

describe('the guard of a source', () => {
  let guarded: OpenHistory;
  beforeAll(async () => {
    guarded = await openHistory(strictProducer());
  }, 60_000);
  afterAll(() => guarded.close());
  beforeEach(() => guarded.clear());
  const points = Array.from({ length: 100 }, (_, i) => bureau(`P${String(i).padStart(3, '0')}`));

  it('keeps aside a file cut at 60 %: nothing of it leaves', async () => {
    await guarded.receive(FIRST, points);
    const cut = await guarded.receive(SECOND, points.slice(0, 60));
    expect([cut.status, cut.findings.map(({ code }) => code)]).toEqual([
      ...['QUARANTINED', ['POINTS_LOST']],
    ]);
    expect(await guarded.events()).toEqual([]);
    expect(await guarded.versions()).toHaveLength(100);
  });

  it('lets the good one through afterwards, as if the other had never come', async () => {
    await guarded.receive(FIRST, points);
    await guarded.receive(SECOND, points.slice(0, 60));
    expect((await guarded.receive(SECOND, points.slice(1), 2)).status).toBe('ACCEPTED');
    expect(await guarded.events()).toEqual([`CLOSED P000 ${BETWEEN}`]);
  });

  it('sees a kind that has vanished, and points that all moved', async () => {
    const agencies = points.slice(0, 20).map((point) => ({ ...point, kind: 'agence' }));
    await guarded.receive(FIRST, [...points.slice(20), ...agencies]);
    const without = await guarded.receive(SECOND, points.slice(20));
    expect(without.findings.map(({ code, sample }) => [code, sample])).toEqual([
      ...[['KIND_GONE', ['agence (20)']]],
    ]);
    const moved = [...points.slice(20), ...agencies].map((point) => ({ ...point, at: THERE }));
    const { findings } = await guarded.receive(THIRD, moved);
    expect(findings.map(({ code }) => code)).toEqual(['ALL_MOVED']);
  });

  it('sees a file of which nothing, or too little, is kept', async () => {
    expect((await guarded.receive(FIRST, [])).findings.map(({ code }) => code)).toEqual([
      'NOTHING_KEPT',
    ]);
  });
});
