import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { removeEmbeddedCluster } from '@maillage/kit';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../testing/free-port.js';
import { newDataFolder } from '../../testing/loaded-data.js';
import { clusterFolder, clusterPort, postmasters } from './embedded-cluster.js';
import { from, HubClient, QUICK_MS } from './hub-client.js';
import type { HubProcess } from './hub-process.js';
import { errorLines, ready, startProcess, startWithin } from './hub-process.js';
import { startOutage } from './outage.js';

/** An address may ask this often; this machine, as a proxy, says whose address it is. */
const RATE = 10;
const RATED = { MAILLAGE_RATE_PER_MINUTE: String(RATE), MAILLAGE_TRUST_PROXY: 'loopback' };

const data = newDataFolder('process');
let port: number;
let hub: HubProcess;
let client: HubClient;
/** How long this machine takes to start the hub when all is well. */
let startMs: number;
beforeAll(async () => {
  port = await freePort();
  client = new HubClient(port);
  const start = Date.now();
  hub = startWithin({ env: RATED }, '--port', String(port), '--data', data);
  await ready(hub, port);
  startMs = Date.now() - start;
});
afterAll(async () => {
  hub.child.kill('SIGKILL');
  await hub.ended;
  await removeEmbeddedCluster(data);
  rmSync(data, { recursive: true, force: true });
});

const AWAY = {
  message: 'Les données sont momentanément hors d’atteinte. Réessayez dans un instant.',
  extensions: { code: 'DATABASE_UNAVAILABLE' },
};

describe('npm start', () => {
  it('lists its options', async () => {
    const help = startProcess('--help');
    expect(await help.ended).toBe(0);
    for (const option of ['--port', '--host', '--data', '--fresh']) {
      expect(help.output()).toContain(option);
    }
  });

  it.each([
    ['an option that does not exist', ['--prot', '4000'], /--prot/],
    ['a port that is none', ['--port', 'many'], /--port takes a number/],
  ])('refuses %s in one line', async (_case, options, said) => {
    const refused = startProcess(...options);
    expect(await refused.ended).toBe(1);
    expect(errorLines(refused)).toEqual([expect.stringMatching(said)]);
  });

  it('says where the hub is', () => {
    expect(hub.output()).toContain(`http://localhost:${String(port)}/carte`);
  });

  it('refuses a second hub on the same folder, in one line', async () => {
    const second = startProcess('--port', String(await freePort()), '--data', data);
    expect(await second.ended).toBe(1);
    expect(errorLines(second)).toEqual([expect.stringContaining('is used by a running hub')]);
  });

  it('refuses a taken port, in one line', async () => {
    const other = mkdtempSync(join(tmpdir(), 'maillage-other-'));
    const second = startProcess('--port', String(port), '--data', other);
    expect(await second.ended).toBe(1);
    expect(errorLines(second)).toEqual([expect.stringContaining('is taken')]);
    rmSync(other, { recursive: true });
  });

  it('refuses an address that asks too often, says when to come back, and serves the others', async () => {
    const { hasty, other } = { hasty: from('203.0.113.5'), other: from('203.0.113.6') };
    const answers = await Promise.all(Array.from({ length: RATE + 3 }, () => client.name(hasty)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(RATE);
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused).toHaveLength(3);
    expect(refused[0]?.body).toMatchObject({ errors: [{ extensions: { code: 'RATE_LIMITED' } }] });
    expect(Number(refused[0]?.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await client.get('/recherche?q=lille', { headers: hasty })).status).toBe(429);
    expect([(await client.name(other)).status, (await client.name()).status]).toEqual([200, 200]);
  });

  it('keeps its PostgreSQL on this machine', () => {
    const [pid] = postmasters(data);
    const file = join(clusterFolder(data), 'postmaster.opts');
    expect(pid).toBeDefined();
    expect(readFileSync(file, 'utf8')).toContain('listen_addresses=127.0.0.1');
    const hex = clusterPort(data).toString(16).toUpperCase().padStart(4, '0');
    // A machine without IPv6 has no table of it.
    const files = ['/proc/net/tcp', '/proc/net/tcp6'].filter((file) => existsSync(file));
    const tables = files.map((file) => readFileSync(file, 'utf8'));
    const listening = tables
      .flatMap((t) => t.split('\n'))
      .map((line) => line.trim().split(/\s+/))
      .filter(([, local = '', , state]) => local.endsWith(`:${hex}`) && state === '0A');
    expect(listening.map(([, local]) => local)).toEqual([`0100007F:${hex}`]);
  });

  it.each([
    ['killed', 'SIGKILL'],
    ['stopped in order', 'SIGINT'],
  ] as const)(
    'says that its data are away while PostgreSQL is %s, and serves them again when it is back',
    async (_case, signal) => {
      const [before] = postmasters(data);
      const portBefore = clusterPort(data);
      expect(await client.name()).toMatchObject({
        body: { data: { territory: { name: 'Lille' } } },
      });
      const outage = await startOutage(data, signal);
      const away = await Promise.all(Array.from({ length: 20 }, () => client.name()));
      const [live, health, page] = await Promise.all([
        client.get('/health/live'),
        client.unready(),
        client.get('/territoire/COM-59350-lille'),
      ]);
      outage.end();
      for (const { status, ms, body } of away) {
        expect([status, body]).toMatchObject([200, { errors: [AWAY] }]);
        expect(ms).toBeLessThan(QUICK_MS);
      }
      expect([live.status, health.status, page.status]).toEqual([200, 503, 503]);
      expect(JSON.parse(health.text)).toEqual({ status: 'unavailable' });
      expect(page.text).toMatch(/<h1>[^<]+<\/h1><p>[^<]{20,}<\/p>.*GRAPH_UNAVAILABLE/s);
      for (const { ms } of [live, health, page]) expect(ms).toBeLessThan(QUICK_MS);
      await ready(hub, port, 20_000);
      expect(await client.name()).toMatchObject({
        body: { data: { territory: { name: 'Lille' } } },
      });
      expect([await client.get('/territoire/COM-59350-lille')]).toMatchObject([{ status: 200 }]);
      expect(postmasters(data)).not.toContain(before);
      expect(clusterPort(data)).toBe(portBefore);
    },
  );

  it('recovers after a kill -9, PostgreSQL left behind included', async () => {
    const [before] = postmasters(data);
    hub.child.kill('SIGKILL');
    await hub.ended;
    expect(postmasters(data)).toContain(before);
    const start = Date.now();
    hub = startProcess('--port', String(port), '--data', data);
    await ready(hub, port);
    expect(Date.now() - start).toBeLessThan(Math.max(10_000, 2 * startMs));
    expect(postmasters(data)).not.toContain(before);
  });

  it('stops everything on Ctrl-C', async () => {
    hub.child.kill('SIGINT');
    expect(await hub.ended).toBe(0);
    expect(postmasters(data)).toEqual([]);
    await expect(fetch(`http://127.0.0.1:${String(port)}/health/live`)).rejects.toThrow();
  });
});
