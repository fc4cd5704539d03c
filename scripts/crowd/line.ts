/** What an answer holds, once somebody reads it. */
export interface Answer {
  readonly data?: {
    readonly changes: {
      readonly cursor: string;
      readonly changes: readonly { readonly id: string }[];
    } | null;
  } | null;
  readonly errors?: unknown;
}

/** Who is at the other end of a line. */
export interface Listener {
  /** Called with each answer as it comes, unread: reading costs, and may wait. */
  readonly told: (read: () => Answer) => void;
  /** Called when the line is ended by the hub, or by an accident. */
  readonly ended: (why: string) => void;
}

/** What carries the answers to a subscription. */
export interface Line {
  /** Cuts it without a word. */
  cut(): void;
}

/** Subscribes; resolves once the subscription is sent. */
export type OpenLine = (
  hub: string,
  question: { readonly query: string; readonly variables: object },
  listener: Listener,
) => Promise<Line>;
