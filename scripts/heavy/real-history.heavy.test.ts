import { describe, expect, it } from '@jest/globals';
import type { SyncedEdition } from '@maillage/kit';
import { mirrorFolder } from '@maillage/kit/testing';
import { forgetSource, takeIn, toldHistory } from '@maillage/services/testing';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { withOwnDatabases } from '../testing/own-databases.js';

const MIRROR = mirrorFolder();
const onRealFiles = existsSync(path.join(MIRROR, 'services/laposte')) ? describe : describe.skip;

/** Pairs of snapshots, the later first. */
const PAIRS: readonly (readonly [source: string, days: readonly string[]])[] = [
  ['laposte-points-de-contact', ['2020-12-31', '2016-12-31']],
  ['annuaire-dila-local', ['2022-12-31', '2017-12-31']],
  ['france-services', ['2024-12-31', '2020-11-01', '2020-04-01', '2020-02-01']],
  ['drees-sae', ['2023-12-31', '2022-12-31']],
  ['culture-musees-de-france', ['2026-12-31', '2021-12-31']],
];

const own = withOwnDatabases('history');

/** What the order of arrival changes is not what is published, which takes its time. */
const sync = (
  source: string,
  asOf: string | null,
  mirror = MIRROR,
): Promise<readonly SyncedEdition[]> => takeIn(own().target, source, { mirror, asOf });

onRealFiles('the history of a real source', () => {
  it.each(PAIRS)('is the same whatever the order of arrival: %s', async (source, days) => {
    await sync(source, null);
    const inOrder = await toldHistory(own().target, source);
    await forgetSource(own().target, source);
    for (const day of days) await sync(source, day);
    expect(inOrder.events.length).toBeGreaterThan(40);
    expect(await toldHistory(own().target, source)).toEqual(inOrder);
  });

  it('is not touched by a file cut at 60 %, and a good one afterwards works', async () => {
    const source = 'laposte-points-de-contact';
    await forgetSource(own().target, source);
    await sync(source, '2016-12-31');
    const before = await toldHistory(own().target, source);
    const [cut] = await sync(source, '2020-12-31', mirrorOfCutFile());
    expect(cut?.snapshot).toMatchObject({ status: 'QUARANTINED' });
    expect(cut?.snapshot?.findings.map(({ code }) => code)).toContain('POINTS_LOST');
    expect(await toldHistory(own().target, source)).toEqual(before);
    const [good] = await sync(source, '2020-12-31');
    expect(good?.snapshot).toMatchObject({ status: 'ACCEPTED' });
  });
});

/** A mirror whose file of 2020 was cut at 60 % of its bytes. */
function mirrorOfCutFile(): string {
  const file = 'services/laposte/2020-12-15/laposte_poincont2.csv.gz';
  const mirror = mkdtempSync(path.join(own().data, 'mirror-'));
  const whole = gunzipSync(readFileSync(path.join(MIRROR, file)));
  mkdirSync(path.dirname(path.join(mirror, file)), { recursive: true });
  const cut = whole.subarray(0, Math.round(whole.length * 0.6));
  writeFileSync(path.join(mirror, file), gzipSync(cut));
  return mirror;
}
