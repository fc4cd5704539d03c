import type { ExitCode } from './exit-code.js';
import type { OpenSources } from './open-sources.js';
import type { SourcesOptions } from './options.js';

/** What a command works with. */
export interface CommandParts {
  readonly options: SourcesOptions;
  /** A folder that stands for the network; null without one. */
  readonly mirror: string | null;
  readonly sources: OpenSources;
  /** Says a line at once; silent with `--json`. */
  readonly say: (line: string) => void;
}

/** What a command answers. */
export interface Told {
  /** For `--json`. */
  readonly value: unknown;
  /** For people, after what was said at once. */
  readonly lines: readonly string[];
  readonly exitCode?: ExitCode;
}

/** A command of the stewards. */
export type Command = (parts: CommandParts) => Promise<Told>;
