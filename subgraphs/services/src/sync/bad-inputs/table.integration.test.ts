import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readCsv } from '@maillage/kit';
import { saying } from '@maillage/kit/testing';
import type { NetworkScene, PlaceRow } from '../../testing/network-scene.js';
import { COLUMNS, networkScene, places, publishing, tableOf } from '../../testing/network-scene.js';

let scene: NetworkScene;
beforeEach(async () => {
  const limit = 20_000_000;
  scene = await networkScene((file) => readCsv(file, { columns: COLUMNS }), { limit });
  scene.serve(publishing(places(20)));
  expect(await scene.sync()).toMatchObject({ snapshot: { status: 'ACCEPTED', kept: 20 } });
}, 60_000);
afterEach(async () => {
  await scene[Symbol.asyncDispose]();
});

const GOOD = tableOf(places(20));
const sending = (body: string | Buffer) => saying(200, { 'content-type': 'text/csv' }, body);

/** The first row otherwise. */
const altered = (more: Partial<PlaceRow>): PlaceRow[] =>
  places(20).map((row, i) => (i === 0 ? { ...row, ...more } : row));

describe.each([
  [
    'the wrong encoding',
    'SOURCE_FORMAT_CHANGED',
    Buffer.from(GOOD.replace('Gare A', 'Gare é'), 'latin1'),
  ],
  ['a renamed column', 'COLUMNS_MISSING', GOOD.replace('commune', 'code_commune')],
  ['an empty file', 'SOURCE_FORMAT_CHANGED', ''],
  ['a row of 10 MB', 'SOURCE_FORMAT_CHANGED', GOOD.replace('Gare A', 'x'.repeat(10_000_000))],
] as const)('%s', (_, code, body) => {
  it('changes nothing, is told, and is made good by the next run', async () => {
    const before = await scene.written();
    scene.serve(sending(body));
    expect(await scene.sync()).toMatchObject({ failure: { code }, snapshot: null });
    expect([await scene.written(), await scene.served()]).toEqual([before, 20]);
    expect(await scene.health()).toMatchObject({
      ...{ lastFailure: { code }, lastCheck: { outcome: 'FAILED' } },
    });
    scene.serve(publishing(places(21)));
    expect(await scene.sync()).toMatchObject({ snapshot: { status: 'ACCEPTED', kept: 21 } });
    expect(await scene.served()).toBe(21);
  });
});

describe.each([
  ['a table without rows', 'NOTHING_KEPT', COLUMNS.join(';')],
  ['a table cut at 60 %, whole as it seems', 'POINTS_LOST', tableOf(places(12))],
] as const)('%s', (_, code, body) => {
  it('waits for a steward, changes nothing, and gives way to the next good one', async () => {
    scene.serve(sending(body));
    const waiting = await scene.sync();
    expect(waiting.snapshot).toMatchObject({ status: 'QUARANTINED', findings: [{ code }] });
    expect(await scene.served()).toBe(20);
    expect(await scene.health()).toMatchObject({
      ...{ lastCheck: { outcome: 'QUARANTINED' }, newest: { rowsKept: 20 } },
    });
    scene.serve(publishing(places(21)));
    expect(await scene.sync()).toMatchObject({ snapshot: { status: 'ACCEPTED' } });
    expect(await scene.served()).toBe(21);
  });
});

describe('a table cut at 60 % on the day of a whole one', () => {
  it('does not take its place', async () => {
    scene.serve(publishing(places(12)));
    const waiting = await scene.sync('the same day');
    expect(waiting.snapshot).toMatchObject({
      ...{ status: 'QUARANTINED', findings: [{ code: 'POINTS_LOST' }] },
    });
    expect(await scene.served()).toBe(20);
  });
});

describe.each([
  ['coordinates swapped', 'COORDINATES_SWAPPED', altered({ lon: '46.5', lat: '2.6' })],
  ['coordinates at 0,0', 'COORDINATES_ZERO', altered({ lon: '0', lat: '0' })],
  ['a date of the year 0220', 'DATE_IMPOSSIBLE', altered({ ouverture: '0220-05-01' })],
] as const)('%s', (_, reason, rows) => {
  it('keeps the point without them, and is told', async () => {
    scene.serve(publishing(rows));
    expect(await scene.sync()).toMatchObject({ snapshot: { status: 'ACCEPTED', kept: 20 } });
    expect(await scene.served()).toBe(20);
    expect((await scene.health()).newest?.mended).toEqual([{ reason, rows: 1 }]);
  });
});

describe.each([
  ['a duplicated identifier', 'DUPLICATE_ID', [...places(20), ...places(1)], 20],
  [
    'a commune code that never existed',
    'PLACE_UNKNOWN',
    altered({ commune: '99999', lon: '' }),
    19,
  ],
] as const)('%s', (_, code, rows, kept) => {
  it('refuses the row, tells it, and closes nothing', async () => {
    scene.serve(publishing(rows));
    expect(await scene.sync()).toMatchObject({
      snapshot: { status: 'ACCEPTED', kept, refused: 1 },
    });
    expect(await scene.served()).toBe(20);
    expect((await scene.health()).newest?.refusedRows.nodes).toEqual([{ code }]);
  });
});

describe('a commune code that never existed, beside coordinates that can be', () => {
  it('is that of the nearest commune, and says so', async () => {
    scene.serve(publishing(altered({ commune: '99999' })));
    expect(await scene.sync()).toMatchObject({ snapshot: { status: 'ACCEPTED', kept: 20 } });
    expect(
      await scene.query(
        `SELECT commune, approximate FROM source_state WHERE commune_given = '99999'`,
      ),
    ).toEqual([{ commune: 'COM-00001', approximate: true }]);
  });
});
