import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { OwnHub } from './own-hub.js';
import { ownHub } from './own-hub.js';

const MANIFEST = `
id: kiosques-de-lecture
title: Kiosques de lecture
producer: Ministère inventé
licence: Licence Ouverte 2.0
url: https://example.org/kiosques
contact: https://example.org/kiosques
cadence: DAILY
files: { mirror: 'kiosques/{stamp}.csv' }
format: csv
kind: { code: kiosque, label: Kiosque, labelEn: Kiosk, operatorType: COLLECTIVITE }
columns: { id: id, name: nom, commune: code_insee }
`;
const TABLE = 'id;nom;code_insee\nK1;Kiosque du Pré;59350\nK2;Kiosque du Lac;03190\n';

let folder: string;
let hub: OwnHub;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'maillage-mirror-'));
  mkdirSync(join(folder, 'kiosques'));
  writeFileSync(join(folder, 'kiosques/2026-01-01.csv'), TABLE);
  writeFileSync(join(folder, 'kiosques.yaml'), MANIFEST);
  const env = { MAILLAGE_SYNC: 'auto', MAILLAGE_MIRROR: folder, MAILLAGE_MANIFESTS: folder };
  hub = await ownHub('sync', { env });
}, 400_000);
afterAll(async () => {
  await hub.end();
  rmSync(folder, { recursive: true });
});

interface Told {
  readonly lastCheck: { readonly outcome: string | null } | null;
  readonly newest: { readonly files: readonly { readonly url: string | null }[] } | null;
}

async function source(): Promise<Told | null> {
  const query = `{ source(id: "kiosques-de-lecture") { lastCheck { outcome } newest { files { url } } } }`;
  const answer = await fetch(`${hub.base}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return ((await answer.json()) as { data: { source: Told | null } }).data.source;
}

describe('a hub that starts where producers can be asked', () => {
  let told: Told | null = null;
  it('is ready first, then takes in what they publish by itself', async () => {
    const end = Date.now() + 200_000;
    while (told?.lastCheck?.outcome !== 'RECEIVED' && Date.now() < end) {
      await sleep(500);
      told = await source();
    }
    expect(told?.lastCheck).toEqual({ outcome: 'RECEIVED' });
  }, 210_000);

  it('gives the file again as it came', async () => {
    const url = told?.newest?.files[0]?.url ?? '/';
    const answer = await fetch(`${hub.base}${url}`, { headers: { range: 'bytes=0-5' } });
    expect([answer.status, await answer.text()]).toEqual([206, 'id;nom']);
    const whole = await fetch(`${hub.base}${url}`);
    expect(await whole.text()).toBe(TABLE);
    expect(whole.headers.get('content-disposition')).toContain('kiosques-de-lecture-2026-01-01');
  });
});
