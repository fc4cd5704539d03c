import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { ReceivedSnapshot } from '@maillage/kit';
import type { DeskScene } from '../testing/desk-scene.js';
import { deskScene } from '../testing/desk-scene.js';

let scene: DeskScene;
let cut: ReceivedSnapshot;
beforeEach(async () => {
  scene = await deskScene();
  await scene.receive('2020-12-31', 20);
  cut = await scene.receive('2021-12-31', 5);
}, 60_000);
afterEach(() => scene.close());

const ANA = { by: 'Ana', note: 'vu avec le producteur' };
const changes = async () =>
  (await scene.desk.history('fake')).map(({ nature, events }) => [nature, events]);

describe('a snapshot that would close too many points', () => {
  it('is kept aside with its reasons, and nothing leaves', async () => {
    expect(cut).toMatchObject({ status: 'QUARANTINED', isNew: true, kept: 5 });
    const waiting = await scene.desk.review('fake');
    expect(waiting.map(({ id, findings }) => [id, findings.map(({ code }) => code)])).toEqual([
      [cut.id, ['POINTS_LOST']],
    ]);
    expect(await changes()).toEqual([]);
  });

  it('is not judged again when the same bytes come', async () => {
    const again = await scene.receive('2021-12-31', 5);
    expect(again).toMatchObject({ id: cut.id, status: 'QUARANTINED', isNew: false });
    expect(await scene.desk.review(null)).toHaveLength(1);
  });

  it('does not keep a good one of the same day from being applied', async () => {
    expect(await scene.receive('2021-12-31', 19)).toMatchObject({ status: 'ACCEPTED' });
    expect(await changes()).toEqual([['CLOSED', 1]]);
  });
});

describe('a snapshot that a steward accepts', () => {
  it('is applied whatever the guard thinks, published, and says who decided', async () => {
    const accepted = await scene.desk.accept(cut.id, ANA);
    expect(accepted).toMatchObject({
      ...{ status: 'ACCEPTED', decidedBy: 'Ana', decisionNote: 'vu avec le producteur' },
      decidedAt: expect.any(Date),
    });
    expect(await changes()).toEqual([['CLOSED', 15]]);
    expect(await scene.served()).toBe(5);
  });

  it('takes its place in a history that went on without it', async () => {
    await scene.receive('2022-12-31', 20);
    await scene.desk.accept(cut.id, ANA);
    expect(await changes()).toEqual([
      ['CLOSED', 15],
      ['REOPENED', 15],
    ]);
    expect(await scene.served()).toBe(20);
  });

  it('is not accepted twice', async () => {
    await scene.desk.accept(cut.id, ANA);
    await expect(scene.desk.accept(cut.id, ANA)).rejects.toMatchObject({
      code: 'SNAPSHOT_NOT_WAITING',
    });
  });
});

describe('a snapshot that a steward rejects', () => {
  beforeEach(async () => {
    await scene.desk.reject(cut.id, ANA);
  });

  it('stays rejected when the same bytes come again', async () => {
    expect(await scene.receive('2021-12-31', 5)).toMatchObject({
      ...{ id: cut.id, status: 'REJECTED', isNew: false },
    });
    expect(await scene.desk.review(null)).toEqual([]);
    expect(await changes()).toEqual([]);
  });

  it('may be accepted after all', async () => {
    expect(await scene.desk.accept(cut.id, ANA)).toMatchObject({ status: 'ACCEPTED' });
  });

  it('is not rejected twice, nor is one that nobody knows', async () => {
    await expect(scene.desk.reject(cut.id, ANA)).rejects.toMatchObject({
      code: 'SNAPSHOT_NOT_WAITING',
    });
    await expect(scene.desk.reject(999, ANA)).rejects.toMatchObject({ code: 'SNAPSHOT_UNKNOWN' });
    await expect(scene.desk.refused(999)).rejects.toMatchObject({ code: 'SNAPSHOT_UNKNOWN' });
  });
});
