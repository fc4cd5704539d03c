import type { Logger } from 'pino';
import { publicForm } from '../http/refusal.js';
import { INTERNAL } from '../http/refusals.js';
import type { BatchAnswers } from './batch-answers.js';
import type { ClientStream } from './client-stream.js';
import { LiveRefused } from './live.errors.js';
import type { Batch, Delivery, Pause } from './live.type.js';

/** Batches that are remembered: who resumes within them needs no subscription of its own. */
const REMEMBERED = 8;

/** Past it, the next batch is asked for although one is not answered: it may be for one selection alone. */
const PATIENCE_MS = 2000;

/** What a feed runs on. */
export interface FeedParts {
  readonly batches: (after: string | null, signal: AbortSignal) => AsyncIterable<Batch>;
  readonly answers: BatchAnswers;
  readonly pause: Pause;
  readonly logger: Logger;
  /** Called after each batch. */
  readonly onBatch: (feed: Feed) => void;
  /** Called when it no longer runs. */
  readonly onEnd: (feed: Feed) => void;
}

/** One subscription to a subgraph, for all clients that are at its cursor. */
export class Feed {
  private readonly clients = new Set<ClientStream>();
  private readonly past: Batch[] = [];
  private readonly stopping = new AbortController();

  /** @param after where it begins; null for what is to come */
  constructor(
    private readonly parts: FeedParts,
    private readonly after: string | null,
  ) {
    if (after !== null) this.past.push({ cursor: after, ids: [] });
    void this.run();
  }

  /** Whether it tells what is to come; else it catches up, at the pace of its clients. */
  get isHead(): boolean {
    return this.after === null;
  }

  get isIdle(): boolean {
    return this.clients.size === 0;
  }

  get cursor(): string | null {
    return this.past.at(-1)?.cursor ?? null;
  }

  /** What it told after a cursor; null when that is not known. */
  since(cursor: string): readonly Batch[] | null {
    const at = this.past.findLastIndex((batch) => batch.cursor === cursor);
    return at === -1 ? null : this.past.slice(at + 1);
  }

  /** Takes a client in, once it was told what it missed. */
  join(client: ClientStream, missed: readonly Batch[]): void {
    this.clients.add(client);
    for (const batch of missed) client.push(this.parts.answers.of(client.selection, batch));
  }

  leave(client: ClientStream): boolean {
    return this.clients.delete(client);
  }

  /** Gives its clients to another feed, which has told all that this one has. */
  handTo(other: Feed, missed: readonly Batch[]): void {
    const moved = [...this.clients];
    this.stop();
    for (const client of moved) other.join(client, missed);
  }

  stop(): void {
    this.clients.clear();
    this.stopping.abort();
  }

  /** Ends its clients, each once it has what waits, with the reason. */
  refuse({ errors }: LiveRefused): void {
    for (const client of [...this.clients]) client.end({ errors });
  }

  private async run(): Promise<void> {
    const { signal } = this.stopping;
    try {
      for await (const batch of this.parts.batches(this.after, signal)) {
        if (signal.aborted) break;
        this.past.push(batch);
        if (this.past.length > REMEMBERED) this.past.shift();
        const told = this.tell(batch);
        this.parts.onBatch(this);
        await this.readyForNext(told);
      }
    } catch (error) {
      this.fail(error);
    }
    this.parts.onEnd(this);
  }

  private tell(batch: Batch): ReadonlySet<Promise<Delivery>> {
    const told = new Set<Promise<Delivery>>();
    for (const client of [...this.clients]) {
      const answer = this.parts.answers.of(client.selection, batch);
      told.add(answer);
      client.push(answer);
    }
    return told;
  }

  private async readyForNext(told: ReadonlySet<Promise<Delivery>>): Promise<void> {
    const answered = new AbortController();
    await Promise.race([Promise.all(told), this.parts.pause(PATIENCE_MS, answered.signal)]);
    answered.abort();
    if (!this.isHead && !this.isIdle) {
      await Promise.race([...this.clients].map((client) => client.room()));
    }
  }

  private fail(error: unknown): void {
    if (!(error instanceof LiveRefused)) {
      this.parts.logger.error({ err: error }, 'a feed failed');
    }
    this.refuse(error instanceof LiveRefused ? error : new LiveRefused([publicForm(INTERNAL)]));
  }
}
