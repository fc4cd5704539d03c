import { afterAll, describe, expect, it } from '@jest/globals';
import { removeEmbeddedCluster } from '@maillage/kit';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../testing/free-port.js';
import { newDataFolder } from '../../testing/loaded-data.js';
import { HubClient } from './hub-client.js';
import type { HubProcess } from './hub-process.js';
import { errorLines, ready, startWithin } from './hub-process.js';
import { withPackage } from './packages.js';

const data = newDataFolder('packages');
let hub: HubProcess | undefined;
afterAll(async () => {
  hub?.child.kill('SIGKILL');
  await hub?.ended;
  await removeEmbeddedCluster(data);
  rmSync(data, { recursive: true, force: true });
});

describe('npm start without a good package of data', () => {
  it.each<[string, string, Readonly<Record<string, string>>, RegExp]>([
    ['missing', '@etalab/fr-bounding-boxes', {}, /fr-bounding-boxes.*npm ci/],
    [
      'cut',
      'decoupage-administratif-2019',
      {
        'package.json': '{"version":"2.0.0"}',
        'data/historique-communes.json': '[{"code":"01001"',
      },
      /historique-communes\.json.*npm ci/,
    ],
  ])('names what is %s, and what to do, when it has no data', async (_case, name, files, told) => {
    const empty = mkdtempSync(join(tmpdir(), 'maillage-empty-'));
    const options = ['--port', String(await freePort()), '--data', empty];
    const refused = startWithin(withPackage(name, files), ...options);
    expect(await refused.ended).toBe(1);
    const [line, ...others] = errorLines(refused);
    expect(line).toMatch(told);
    expect(line).toMatch(/\(DATA_PACKAGE_DAMAGED\)$/);
    expect(others).toEqual([]);
    await removeEmbeddedCluster(empty);
    rmSync(empty, { recursive: true });
  });

  it.each([
    ['missing', {}],
    [
      'newer and damaged',
      {
        'package.json': '{"version":"99.0.0"}',
        'data/historique-communes.json': '[{"code":"01001"',
      },
    ],
  ])(
    'serves the last good data when a package of data is %s, and says so',
    async (_case, files) => {
      const damaged = withPackage('decoupage-administratif-2019', files);
      const port = await freePort();
      const client = new HubClient(port);
      hub = startWithin(damaged, '--port', String(port), '--data', data);
      await ready(hub, port);
      const told = {
        code: 'DATA_PACKAGE_DAMAGED',
        message: expect.stringMatching(/-2019.*npm ci/),
      };
      expect(JSON.parse((await client.get('/health/ready')).text)).toEqual({
        status: 'ok',
        load: told,
      });
      expect(await client.name()).toMatchObject({
        body: { data: { territory: { name: 'Lille' } } },
      });
      expect(errorLines(hub)).toEqual([expect.stringContaining('DATA_PACKAGE_DAMAGED')]);
      hub.child.kill('SIGINT');
      expect(await hub.ended).toBe(0);
    },
  );
});
