import { checkLines, checkManifest } from '@maillage/services';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Command } from '../command.js';
import { EXIT } from '../exit-code.js';
import { UsageInvalid } from '../options.js';

/** So many rows tell what is wrong, and come in a moment. */
const ROWS = 2_000;

/** Runs a manifest dry on the newest edition of the mirror, and says how to mend it; needs no database. */
export const check: Command = async ({ options: { names }, mirror }) => {
  const place = resolve(names[0] ?? '');
  if (mirror === null) throw new UsageInvalid('check needs --mirror <dir>, or MAILLAGE_MIRROR');
  if (!existsSync(place)) throw new UsageInvalid(`there is no file ${place}`);
  const request = { folder: dirname(place), mirror: resolve(mirror), rows: ROWS };
  const value = await checkManifest(readFileSync(place, 'utf8'), request);
  return { value, lines: checkLines(value), exitCode: value.toMend ? EXIT.toMend : EXIT.done };
};
