import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';

/**
 * A new data folder for a hub of the tests: with the embedded data in it where this run of the tests has loaded them
 * (e2e.setup.mjs), empty otherwise. A load takes half a minute, a copy a second.
 */
export function newDataFolder(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `maillage-${name}-`));
  const loaded = process.env['MAILLAGE_E2E_LOADED'];
  if (loaded !== undefined) copyData(loaded, folder);
  return folder;
}

interface Remembered {
  readonly data: string;
  readonly password: string;
}

/** Copies a data folder that no hub runs on, its cluster included, which lies elsewhere when root made it. */
function copyData(from: string, to: string): void {
  const known = JSON.parse(readFileSync(join(from, 'cluster.json'), 'utf8')) as Remembered;
  const home = dirname(known.data);
  const isWithin = realpathSync(home) === realpathSync(from);
  const newHome = isWithin ? to : join(dirname(home), basename(to));
  copy(`${from}/.`, to);
  if (!isWithin) copy(home, newHome);
  const made: Remembered = { ...known, data: join(newHome, basename(known.data)) };
  writeFileSync(join(to, 'cluster.json'), JSON.stringify(made), { mode: 0o600 });
}

/** With its owners, as PostgreSQL wants them. */
function copy(from: string, to: string): void {
  const { status, stderr } = spawnSync('cp', ['-a', from, to], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${from} could not be copied: ${stderr}`);
}
