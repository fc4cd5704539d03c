/** What a command ends with; told in `--help`. */
export const EXIT = {
  done: 0,
  failed: 1,
  usage: 2,
  quarantined: 3,
  sourceFailed: 4,
  toMend: 5,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** The same as a shell gives to a program that a signal ended. */
export const SIGNALS = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;
