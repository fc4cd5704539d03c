/** How loudly a failure is logged: `info` for a caller's mistake, `error` for ours. */
export type ErrorLevel = 'info' | 'warn' | 'error';

/** What an error carries beside its sentence. */
export interface HubErrorOptions {
  readonly level?: ErrorLevel;
  /** Plain values that help the reader mend the call; they are public. */
  readonly details?: Readonly<Record<string, unknown>>;
  readonly cause?: unknown;
}

/**
 * A failure that the domain has a word for. Each subclass sets one stable `code`: the sentence may
 * change, the code never does.
 */
export abstract class HubError extends Error {
  /** Stable code, upper case with underscores; declared by each subclass. */
  static readonly code: string;
  readonly level: ErrorLevel;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(message: string, options: HubErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = new.target.name;
    this.level = options.level ?? 'info';
    this.details = options.details ?? {};
  }

  /** The code of the class this error was made from. */
  get code(): string {
    return (this.constructor as typeof HubError).code;
  }
}

/** The code of a failure that nobody foresaw; its cause is logged and never shown. */
export const INTERNAL_ERROR_CODE = 'INTERNAL_ERROR';
