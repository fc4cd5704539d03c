import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Surroundings } from './hub-process.js';

const HOOK = new URL('./other-packages.mjs', import.meta.url).href;

/** Surroundings in which a package of data holds these files and no other: none when it is missing. */
export function withPackage(name: string, files: Readonly<Record<string, string>>): Surroundings {
  const folder = mkdtempSync(join(tmpdir(), 'maillage-package-'));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return {
    env: {
      NODE_OPTIONS: `--import ${HOOK}`,
      MAILLAGE_TEST_PACKAGES: JSON.stringify({ [name]: folder }),
    },
  };
}
