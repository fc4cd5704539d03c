import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { z } from 'zod';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** A command line that cannot be followed; the message says what to write. */
export class UsageInvalid extends Error {}

/** What a steward asked. */
export interface SourcesOptions {
  /** Null with `--help` alone. */
  readonly command: CommandName | null;
  /** What follows the command: sources, or a snapshot. */
  readonly names: readonly string[];
  readonly all: boolean;
  /** ISO. */
  readonly asOf: string | null;
  readonly by: string | null;
  readonly note: string | null;
  readonly dataDir: string;
  /** Whether a folder was named: check then looks at what it would change there. */
  readonly hasDataDir: boolean;
  readonly mirror: string | null;
  readonly json: boolean;
  readonly help: boolean;
}

/** How many names a command takes. */
const COMMANDS = {
  list: [0, 0],
  sync: [0, Infinity],
  status: [0, 0],
  history: [1, 1],
  review: [0, 1],
  accept: [1, 1],
  reject: [1, 1],
  rejected: [1, 1],
  doctor: [0, 0],
  check: [1, 1],
} as const;

/** A command, as it is written. */
export type CommandName = keyof typeof COMMANDS;

const isCommand = (word: string): word is CommandName => Object.hasOwn(COMMANDS, word);

const decided = (command: string | null): boolean => command === 'accept' || command === 'reject';

/** Reads the command line. @throws UsageInvalid */
export function readSourcesOptions(args: readonly string[]): SourcesOptions {
  const { values, positionals } = parse(args);
  const [word = null, ...names] = positionals;
  const options = {
    ...{ names, all: values.all, json: values.json, help: values.help },
    command: word === null ? null : commandNamed(word),
    asOf: values['as-of'] ?? null,
    by: values.by ?? null,
    note: values.note ?? null,
    dataDir: resolve(values.data ?? join(ROOT, '.maillage')),
    hasDataDir: values.data !== undefined,
    mirror: values.mirror === undefined ? null : resolve(values.mirror),
  };
  if (!options.help) check(options);
  return options;
}

/** The number of a snapshot, as the steward wrote it. @throws UsageInvalid */
export function snapshotNumber([name = '']: readonly string[]): number {
  if (!/^\d{1,9}$/.test(name)) {
    throw new UsageInvalid(`a snapshot is a number, as review tells it, not "${name}"`);
  }
  return Number(name);
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        all: { type: 'boolean', default: false },
        'as-of': { type: 'string' },
        by: { type: 'string' },
        note: { type: 'string' },
        data: { type: 'string' },
        mirror: { type: 'string' },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    throw new UsageInvalid(`${said.split('. ')[0] ?? said}; ${SEE}`);
  }
}

const SEE = 'see npm run sources -- --help';

function commandNamed(word: string): CommandName {
  if (isCommand(word)) return word;
  throw new UsageInvalid(`"${word}" is not a command; ${SEE}`);
}

function check(options: SourcesOptions): void {
  const { command, names } = options;
  if (command === null) throw new UsageInvalid(`a command is needed; ${SEE}`);
  const [least, most] = COMMANDS[command];
  if (names.length < least) throw new UsageInvalid(`${command} needs a name; ${SEE}`);
  const extra = names[most];
  if (extra !== undefined) throw new UsageInvalid(`${command} does not take "${extra}"; ${SEE}`);
  checkSync(options);
  checkDecision(options);
}

function checkSync({ command, names, all, asOf }: SourcesOptions): void {
  if (command !== 'sync') {
    if (all || asOf !== null) throw new UsageInvalid(`--all and --as-of are of sync; ${SEE}`);
    return;
  }
  if (all === names.length > 0) throw new UsageInvalid('sync takes sources, or --all');
  if (asOf !== null && !z.iso.date().safeParse(asOf).success) {
    throw new UsageInvalid(`--as-of takes a day as 2020-12-31, not "${asOf}"`);
  }
}

function checkDecision({ command, by, note }: SourcesOptions): void {
  if (!decided(command)) {
    if (by !== null || note !== null) {
      throw new UsageInvalid(`--by and --note are of accept and reject; ${SEE}`);
    }
    return;
  }
  if (by === null || by.trim() === '')
    throw new UsageInvalid(`${String(command)} needs --by <name>`);
  if (command === 'reject' && (note === null || note.trim() === '')) {
    throw new UsageInvalid('reject needs --note <text>: why');
  }
}
