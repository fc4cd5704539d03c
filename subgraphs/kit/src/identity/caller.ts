/** Who asks. */
export interface Caller {
  /** The account that signed in; null for the public. */
  readonly subject: string | null;
  /** Whether the gateway vouches for it; a subgraph reached directly answers as to the public. */
  readonly vouched: boolean;
}

/** Somebody without an account, through the gateway. */
export const PUBLIC_CALLER: Caller = { subject: null, vouched: true };

/** Somebody that nobody vouches for. */
export const STRANGER: Caller = { subject: null, vouched: false };
