import type { CheckReport } from '@maillage/kit';
import { checkLines } from '@maillage/kit';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { TriedProducer } from '../../hub/manifests.js';
import { checkManifest, withManifest } from '../../hub/manifests.js';
import type { Command, CommandParts } from '../command.js';
import { EXIT } from '../exit-code.js';
import { UsageInvalid } from '../options.js';
import { previewLines } from './preview-lines.js';

/** So many rows tell what is wrong, and come in a moment. */
const ROWS = 2_000;

/**
 * Runs a manifest dry on the newest edition of the mirror, and says how to mend it. With a data folder,
 * the whole edition is then taken in there, and taken back: what it would change is told.
 */
export const check: Command = async ({ options, mirror, sources }) => {
  const place = resolve(options.names[0] ?? '');
  if (mirror === null) throw new UsageInvalid('check needs --mirror <dir>, or MAILLAGE_MIRROR');
  if (!existsSync(place)) throw new UsageInvalid(`there is no file ${place}`);
  const request = { folder: dirname(place), mirror: resolve(mirror), rows: ROWS };
  const text = readFileSync(place, 'utf8');
  const report = await checkManifest(text, request);
  const preview =
    options.hasDataDir && isReadable(report)
      ? await previewOf(withManifest(sources.producers, text, place), request.mirror, sources)
      : null;
  return {
    value: { ...report, preview },
    lines: [...checkLines(report), ...(preview === null ? [] : previewLines(preview))],
    exitCode: report.toMend ? EXIT.toMend : EXIT.done,
  };
};

/** Whether its columns are all there, and some rows are kept. */
const isReadable = ({ rows }: CheckReport): boolean => rows !== null && rows.kept > 0;

async function previewOf(
  { id, producers }: TriedProducer,
  mirror: string,
  sources: CommandParts['sources'],
) {
  const desk = await sources.desk(producers);
  return desk.preview(id, mirror);
}
