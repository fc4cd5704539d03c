import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { removeEmbeddedCluster } from '@maillage/kit';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { postmasters } from '../e2e/process/embedded-cluster.js';
import { startSources } from '../e2e/process/sources-process.js';

const SOURCE = 'laposte-points-de-contact';
const HEADER =
  '#Identifiant_du_site;Libellé_du_site;Caractéristique_du_site;Site_Acores_de_rattachement;Adresse;Complément_d_adresse;Lieu_dit;Code_postal;Localité;Code_INSEE;Pays;Latitude;Longitude;Précision_du_géocodage;Numéro_de_téléphone;latlong';

let data: string;
let mirror: string;
beforeAll(async () => {
  data = mkdtempSync(path.join(tmpdir(), 'maillage-sources-'));
  mirror = mkdtempSync(path.join(tmpdir(), 'mirror-'));
  edition('2020-12-31', 30);
  expect(await sources('sync', SOURCE)).toMatchObject({ code: 0 });
}, 500_000);
afterAll(async () => {
  await removeEmbeddedCluster(data);
  for (const folder of [data, mirror]) rmSync(folder, { recursive: true, force: true });
}, 30_000);

/** Puts so many invented post offices in the mirror. */
function edition(stamp: string, offices: number): void {
  const folder = path.join(mirror, 'services/laposte', stamp);
  const rows = Array.from({ length: offices }, (_, i) => {
    const at = `${String(50.6 + (i % 100) / 1000)};${String(3.1 + Math.floor(i / 100) / 1000)}`;
    return `${String(i)}Z;NULLE PART ${String(i)} BP;Bureau de Poste;;;;;59100;ROUBAIX;59512;FRANCE;${at};Géocodé au numéro;;`;
  });
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'laposte_poincont2.csv'), [HEADER, ...rows, ''].join('\n'));
}

const start = (...args: string[]) => startSources(...args, '--data', data, '--json');
const sources = (...args: string[]) => {
  return start(...args, ...(args[0] === 'sync' ? ['--mirror', mirror] : [])).ended;
};

const newest = async (): Promise<unknown> => {
  const status = JSON.parse((await sources('status')).out) as { id: string }[];
  return status.find(({ id }) => id === SOURCE);
};

describe('the command line of stewards, on a data folder that no hub runs on', () => {
  it('takes in what is new once, and leaves nothing that runs', async () => {
    expect(await newest()).toMatchObject({ newest: { validOn: '2020-12-31', kept: 30 } });
    expect(postmasters(data)).toEqual([]);
    expect(existsSync(path.join(data, 'hub.lock'))).toBe(false);
  }, 60_000);

  it('ends with 3 while a snapshot waits, and with 0 once a steward took it', async () => {
    edition('2021-12-31', 3);
    const { code, out } = await sources('sync', SOURCE);
    const { editions } = JSON.parse(out) as { editions: { snapshot: { id: number } }[] };
    expect([code, editions]).toMatchObject([3, [{}, { snapshot: { status: 'QUARANTINED' } }]]);
    const number = String(editions[1]?.snapshot.id);
    expect(await sources('accept', number, '--by', 'Ana')).toMatchObject({ code: 0 });
    expect(await sources('sync', SOURCE)).toMatchObject({ code: 0 });
    expect(await newest()).toMatchObject({ newest: { validOn: '2021-12-31' }, quarantined: 0 });
  }, 120_000);

  it('leaves nothing half applied, nor anything that runs, after Ctrl-C', async () => {
    edition('2022-12-31', 50_000);
    const command = start('sync', SOURCE, '--mirror', mirror);
    while (postmasters(data).length === 0) await sleep(50);
    await sleep(2000);
    command.child.kill('SIGINT');
    expect(await command.ended).toMatchObject({ code: 130, out: '' });
    expect(postmasters(data)).toEqual([]);
    expect(await newest()).toMatchObject({ newest: { validOn: '2021-12-31', kept: 3 } });
  }, 120_000);
});
