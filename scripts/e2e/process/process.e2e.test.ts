import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { removeEmbeddedCluster } from '@maillage/kit';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { HubProcess } from './hub-process.js';
import { freePort, ready, startProcess } from './hub-process.js';

const data = mkdtempSync(join(tmpdir(), 'maillage-process-'));
let port: number;
let hub: HubProcess;
beforeAll(async () => {
  port = await freePort();
  hub = startProcess('--port', String(port), '--data', data);
  await ready(hub, port);
}, 180_000);
afterAll(async () => {
  hub.child.kill('SIGKILL');
  await hub.ended;
  await removeEmbeddedCluster(data);
  rmSync(data, { recursive: true, force: true });
}, 30_000);

const readCluster = () =>
  JSON.parse(readFileSync(join(data, 'cluster.json'), 'utf8')) as { data: string };
const postmasters = () =>
  spawnSync('pgrep', ['-f', `postgres -D ${readCluster().data}`], { encoding: 'utf8' })
    .stdout.trim()
    .split('\n')
    .filter((line) => line !== '');
const errorLines = (text: string) => text.split('\n').filter((l) => l.startsWith('maillage: '));

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
    expect(errorLines(refused.output())).toEqual([expect.stringMatching(said)]);
  });

  it('says where the hub is', () => {
    expect(hub.output()).toContain(`http://localhost:${String(port)}/carte`);
  });

  it('refuses a second hub on the same folder, in one line', async () => {
    const second = startProcess('--port', String(await freePort()), '--data', data);
    expect(await second.ended).toBe(1);
    expect(errorLines(second.output())).toEqual([
      expect.stringContaining('is used by a running hub'),
    ]);
  }, 60_000);

  it('refuses a taken port, in one line', async () => {
    const other = mkdtempSync(join(tmpdir(), 'maillage-other-'));
    const second = startProcess('--port', String(port), '--data', other);
    expect(await second.ended).toBe(1);
    expect(errorLines(second.output())).toEqual([expect.stringContaining('is taken')]);
    rmSync(other, { recursive: true });
  }, 60_000);

  it('keeps its PostgreSQL on this machine', () => {
    const [pid] = postmasters();
    const file = join(readCluster().data, 'postmaster.opts');
    expect(pid).toBeDefined();
    expect(readFileSync(file, 'utf8')).toContain('listen_addresses=127.0.0.1');
    const [, , , portLine = ''] = readFileSync(
      join(readCluster().data, 'postmaster.pid'),
      'utf8',
    ).split('\n');
    const hex = Number(portLine).toString(16).toUpperCase().padStart(4, '0');
    const tables = ['/proc/net/tcp', '/proc/net/tcp6'].map((f) => readFileSync(f, 'utf8'));
    const listening = tables
      .flatMap((t) => t.split('\n'))
      .map((line) => line.trim().split(/\s+/))
      .filter(([, local = '', , state]) => local.endsWith(`:${hex}`) && state === '0A');
    expect(listening.map(([, local]) => local)).toEqual([`0100007F:${hex}`]);
  });

  it('recovers after a kill -9, PostgreSQL left behind included', async () => {
    const [before] = postmasters();
    hub.child.kill('SIGKILL');
    await hub.ended;
    expect(postmasters()).toContain(before);
    const start = Date.now();
    hub = startProcess('--port', String(port), '--data', data);
    await ready(hub, port);
    expect(Date.now() - start).toBeLessThan(10_000);
    expect(postmasters()).not.toContain(before);
  }, 60_000);

  it('stops everything on Ctrl-C', async () => {
    hub.child.kill('SIGINT');
    expect(await hub.ended).toBe(0);
    expect(postmasters()).toEqual([]);
    await expect(fetch(`http://127.0.0.1:${String(port)}/health/live`)).rejects.toThrow();
  }, 30_000);
});
