/** What the hub says of itself to a monitor or a load balancer. */
export interface HubState {
  readonly status: 'ok' | 'loading' | 'unavailable';
  /** Why the data served are not those that were to be loaded. */
  readonly load?: { readonly code: string; readonly message: string };
}

/** Who can say whether the data can be read: it rejects when they cannot. */
interface DataReader {
  version(): Promise<unknown>;
}

/** An answer holds this long: asking for the hub's health is no way to wear its database out. */
const HOLDS_MS = 1000;

/** Data that do not come in this time are away. */
const PATIENCE_MS = 1500;

/** Tells whether the data can be read now, asking for it at most once a second. */
export class Readiness {
  private told: Promise<boolean> | null = null;
  private at = -Infinity;

  constructor(
    private readonly readers: readonly DataReader[],
    private readonly now: () => number = () => performance.now(),
  ) {}

  isReady(): Promise<boolean> {
    if (this.told === null || this.now() - this.at >= HOLDS_MS) {
      this.at = this.now();
      this.told = this.ask();
    }
    return this.told;
  }

  private async ask(): Promise<boolean> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<false>((resolve) => {
      timer = setTimeout(resolve, PATIENCE_MS, false);
    });
    const reading = Promise.all(this.readers.map((reader) => reader.version())).then(
      () => true,
      () => false,
    );
    try {
      return await Promise.race([reading, late]);
    } finally {
      clearTimeout(timer);
    }
  }
}
