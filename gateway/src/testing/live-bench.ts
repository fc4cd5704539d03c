import { PUBLIC_CALLER } from '@maillage/kit';
import { buildSchema } from 'graphql';
import { pino } from 'pino';
import type { ClientStream } from '../live/client-stream.js';
import type { LiveParts } from '../live/live-subscriptions.js';
import { LiveSubscriptions } from '../live/live-subscriptions.js';
import type { Pause } from '../live/live.type.js';
import { FakeRegister } from './fake-register.js';

const PUBLIC = `
  type Query { changeBatch(ids: [ID!]!, cursor: String!): ChangeBatch }
  type Subscription { changes(filter: ChangeFilter, after: String): ChangeBatch }
  input ChangeFilter { modulo: Int kinds: [ID!] }
  type ChangeBatch { cursor: String! changes: [Change!]! }
  type Change { id: ID! name(lang: String = "fr"): String before: [Change!]! after: Change }`;

const SUPERGRAPH = `
  enum join__Graph { REFORMS @join__graph(name: "reforms", url: "") }
  type Subscription @join__type(graph: REFORMS) {
    changes(filter: ChangeFilter, after: String): ChangeBatch
  }`;

/** A clock that passes when a test says so. */
export class FakeClock {
  readonly waits: number[] = [];
  private waiting: (() => void)[] = [];

  readonly pause: Pause = (milliseconds, signal) => {
    if (signal?.aborted === true) return Promise.resolve();
    this.waits.push(milliseconds);
    return new Promise((resolve) => {
      const done = () => {
        signal?.removeEventListener('abort', done);
        resolve();
      };
      this.waiting.push(done);
      signal?.addEventListener('abort', done);
    });
  };

  /** All that waits has waited. */
  pass(): void {
    for (const done of this.waiting.splice(0)) done();
  }
}

/** Lets everything happen that waits for no clock. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await new Promise((done) => setImmediate(done));
}

interface BatchTold {
  readonly cursor: string;
  readonly changes: readonly { readonly id: string }[];
}

/** Ids and cursors that a client was told. */
export class Reader {
  readonly ids: number[] = [];
  readonly answers: unknown[] = [];
  cursor: string | null = null;
  first: string | null = null;
  isCut = false;
  isDone = false;
  stream: ClientStream | null = null;

  /** Reads until its stream ends. */
  async read(): Promise<void> {
    const { stream } = this;
    if (stream === null) return;
    for await (const answer of stream) {
      this.answers.push(answer);
      const batch = (answer.data as { c: BatchTold | null } | null)?.c;
      if (batch == null) continue;
      this.cursor = batch.cursor;
      this.first ??= batch.cursor;
      this.ids.push(...batch.changes.map(({ id }) => Number(id)));
    }
    this.isDone = true;
  }
}

export const DOCUMENT =
  'subscription ($f: ChangeFilter, $after: String) { c: changes(filter: $f, after: $after) { cursor changes { id } } }';

/** Live subscriptions over a fake register and a fake clock. */
export class LiveBench {
  readonly clock = new FakeClock();
  readonly counts = { batches: 0, queries: 0, cut: 0 };
  readonly live: LiveSubscriptions;

  constructor(
    readonly register = new FakeRegister(),
    settings: Partial<LiveParts> = {},
  ) {
    this.live = new LiveSubscriptions({
      subscribe: (_subgraph, question, _caller, signal) => register.subscribe(question, signal),
      execute: register.execute,
      counts: {
        onBatch: () => (this.counts.batches += 1),
        onQuery: () => (this.counts.queries += 1),
        onCut: () => (this.counts.cut += 1),
      },
      logger: pino({ level: 'silent' }),
      pause: this.clock.pause,
      ...{ maxCost: 10_000, maxClients: 1000, maxWaiting: 16 },
      ...settings,
    });
    this.live.use(buildSchema(PUBLIC), SUPERGRAPH);
  }

  /** Opens a subscription and, unless told otherwise, reads it. */
  open(variables: Record<string, unknown> = {}, { query = DOCUMENT, reads = true } = {}): Reader {
    const reader = new Reader();
    const operation = this.live.read({ query, variables }, PUBLIC_CALLER);
    reader.stream = this.live.open(operation, () => (reader.isCut = true));
    if (reads) void reader.read();
    return reader;
  }
}
