import { afterAll, describe, expect, it } from '@jest/globals';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runningClusterUrl } from './running-cluster.js';

const FOLDER = mkdtempSync(join(tmpdir(), 'running-cluster-'));
afterAll(() => {
  rmSync(FOLDER, { recursive: true });
});

/** A folder whose cluster is remembered, and was last run by this process. */
function dataFolder(name: string, pid: number): string {
  const [dataDir, data] = [join(FOLDER, name), join(FOLDER, name, 'postgres')];
  mkdirSync(data, { recursive: true });
  writeFileSync(join(dataDir, 'cluster.json'), JSON.stringify({ data, password: 'secret' }));
  writeFileSync(join(data, 'PG_VERSION'), '18');
  writeFileSync(join(data, 'postmaster.pid'), `${String(pid)}\n${data}\n1700000000\n5433\n`);
  return dataDir;
}

describe('the PostgreSQL that runs on a data folder', () => {
  it('is none where nothing was ever made', () => {
    expect(runningClusterUrl(FOLDER)).toBeNull();
  });

  it('is none when the process that it had is no more', () => {
    expect(runningClusterUrl(dataFolder('ended', 2 ** 22 + 1))).toBeNull();
  });

  it('is none when its number is another program’s today', () => {
    expect(runningClusterUrl(dataFolder('reused', process.pid))).toBeNull();
  });
});
