import { EXIT } from './exit-code.js';
import { HELP } from './help.js';
import type { SourcesOptions } from './options.js';
import { readSourcesOptions, UsageInvalid } from './options.js';

/** Runs the command that is written, then ends the process with its exit code. */
export async function runSources(args: readonly string[]): Promise<void> {
  const options = readOrSay(args);
  if (options === null) return;
  if (options.help) {
    process.stdout.write(`${HELP}\n`);
    return;
  }
  // The rest takes seconds to read: help and mistakes do not wait for it.
  const { runCommand } = await import('./run-command.js');
  await runCommand(options);
}

function readOrSay(args: readonly string[]): SourcesOptions | null {
  try {
    return readSourcesOptions(args);
  } catch (error) {
    if (!(error instanceof UsageInvalid)) throw error;
    process.stderr.write(`sources: ${error.message}\n`);
    process.exitCode = EXIT.usage;
    return null;
  }
}
