import type { Logger } from 'pino';
import type { Upstream } from '../upstream/upstream.js';

/** The versions of the data that an answer was made from, by subgraph. */
export type Versions = readonly (readonly [subgraph: string, version: string])[];

/** A reload is seen within this time. */
const CHECK_EVERY_MS = 1000;

/** A subgraph that cannot say its version is not waited for. */
const PATIENCE_MS = 1000;

/** Data do not change while a subgraph is away; past this, nothing is promised of them. */
const GRACE_MS = 60_000;

interface Known {
  readonly version: string | null;
  readonly at: number;
}

/** Knows which data each subgraph has, asking at most once a second, and only while asked itself. */
export class DataVersions {
  private readonly known = new Map<string, Known>();
  private checkedAt = -Infinity;
  private checking: Promise<void> | null = null;

  constructor(
    private readonly upstreams: readonly Upstream[],
    private readonly logger: Logger,
    private readonly now: () => number = () => performance.now(),
  ) {}

  /** Null when what is known is fresh, which costs nothing; else resolves once it is. */
  refreshing(): Promise<void> | null {
    if (this.now() - this.checkedAt < CHECK_EVERY_MS) return null;
    this.checking ??= this.check().finally(() => {
      this.checking = null;
    });
    return this.checking;
  }

  /** Whether these are the versions of now. */
  areCurrent(versions: Versions): boolean {
    return versions.every(([name, version]) => this.known.get(name)?.version === version);
  }

  /** Every version as known now: to tell, once an answer is made, what it was made from. */
  snapshot(): (subgraphs: Iterable<string>) => Versions | null {
    const then = new Map(this.known);
    return (subgraphs) => versionsOf(then, subgraphs);
  }

  private async check(): Promise<void> {
    await Promise.all(
      this.upstreams.map(async (upstream) => {
        try {
          const version = await withinPatience(upstream.version());
          this.known.set(upstream.name, { version, at: this.now() });
        } catch (error) {
          this.forget(upstream.name, error);
        }
      }),
    );
    this.checkedAt = this.now();
  }

  private forget(name: string, error: unknown): void {
    const known = this.known.get(name);
    if (known === undefined || this.now() - known.at < GRACE_MS) return;
    this.known.delete(name);
    this.logger.warn({ err: error, subgraph: name }, 'data version unknown');
  }
}

/** Null when one of the subgraphs tells no version. */
function versionsOf(
  known: ReadonlyMap<string, Known>,
  subgraphs: Iterable<string>,
): Versions | null {
  const versions: [string, string][] = [];
  for (const name of subgraphs) {
    const version = known.get(name)?.version ?? null;
    if (version === null) return null;
    versions.push([name, version]);
  }
  return versions;
}

async function withinPatience<T>(promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error('the version did not come in time'));
    }, PATIENCE_MS);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
