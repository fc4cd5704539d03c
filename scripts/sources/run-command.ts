import { databaseFailure, HubError } from '@maillage/kit';
import { manifestFolders } from '../hub/manifest-folders.js';
import { ProgressBar } from '../hub/progress-bar.js';
import type { Command } from './command.js';
import { accept } from './commands/accept.js';
import { check } from './commands/check.js';
import { doctor } from './commands/doctor.js';
import { history } from './commands/history.js';
import { list } from './commands/list.js';
import { reject } from './commands/reject.js';
import { rejected } from './commands/rejected.js';
import { review } from './commands/review.js';
import { status } from './commands/status.js';
import { sync } from './commands/sync.js';
import type { SourcesConfig } from './config.js';
import { sourcesConfig } from './config.js';
import { EXIT, SIGNALS } from './exit-code.js';
import { OpenSources } from './open-sources.js';
import type { CommandName, SourcesOptions } from './options.js';
import { UsageInvalid } from './options.js';
import { Stops } from './stops.js';

const COMMANDS: Readonly<Record<CommandName, Command>> = {
  ...{ list, sync, status, history, review, accept, reject, rejected, doctor, check },
};

/** What the caller named and is not there. */
const MISNAMED = ['SOURCE_UNKNOWN', 'SNAPSHOT_UNKNOWN', 'SNAPSHOT_NOT_WAITING', 'CONFIG_INVALID'];

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Runs a command of the stewards until it ends or a signal does, and sets the exit code. */
export async function runCommand(options: SourcesOptions): Promise<void> {
  const stops = new Stops();
  // Whoever reads may leave before the end, as `head` does: the command goes on to its own.
  process.stdout.on('error', () => undefined);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => void stops.run().then(() => process.exit(SIGNALS[signal])));
  }
  try {
    process.exitCode = await run(options, sourcesConfig(process.env), stops);
  } catch (error) {
    // What is stopped on the way fails: the signal is what ends the command.
    if (stops.areStopping) return;
    process.stderr.write(`sources: ${sentenceOf(error)}\n`);
    process.exitCode = exitCodeOf(error);
  }
  await stops.run();
}

async function run(options: SourcesOptions, config: SourcesConfig, stops: Stops): Promise<number> {
  const { command, json, dataDir } = options;
  if (command === null) throw new Error('readSourcesOptions lets no command be missing');
  const progress = new ProgressBar(process.stderr);
  const manifests = manifestFolders(dataDir, config.MAILLAGE_MANIFESTS);
  const place = { databaseUrl: config.DATABASE_URL, dataDir, manifests, progress, stops };
  const mirror = options.mirror ?? config.MAILLAGE_MIRROR ?? null;
  const sources = new OpenSources(place);
  for (const { message, code } of sources.faults)
    process.stderr.write(`sources: ${message} (${code})\n`);
  try {
    const parts = { options, mirror, sources, say: json ? () => undefined : say };
    const told = await COMMANDS[command](parts);
    progress.done();
    if (json) say(JSON.stringify(told.value));
    else told.lines.forEach(say);
    return told.exitCode ?? EXIT.done;
  } finally {
    progress.done();
    await sources.close();
  }
}

function exitCodeOf(error: unknown): number {
  const isMisnamed = error instanceof HubError && MISNAMED.includes(error.code);
  return isMisnamed || error instanceof UsageInvalid ? EXIT.usage : EXIT.failed;
}

function sentenceOf(error: unknown): string {
  const known = error instanceof HubError ? error : databaseFailure(error);
  if (known !== null) return `${known.message} (${known.code})`;
  return error instanceof Error ? error.message : String(error);
}
