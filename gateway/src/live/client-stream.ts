import type { GraphAnswer } from '../request/graph-answer.js';
import type { Delivery, Selection } from './live.type.js';

const DONE = { done: true, value: undefined } as const;

/** What a client's stream is opened with. */
export interface StreamParts {
  readonly selection: Selection;
  /** Batches that may wait for it. */
  readonly maxWaiting: number;
  /** Called when it is too slow: it must resume from its last cursor. */
  readonly onCut: () => void;
  /** Called once, when nothing more is to be told to it. */
  readonly onClose: (stream: ClientStream) => void;
}

/** What one client is told, in order; a client that lets too many batches wait is cut, never given a gap. */
export class ClientStream implements AsyncIterableIterator<GraphAnswer> {
  private readonly waiting: Promise<Delivery>[] = [];
  private told: string | null = null;
  private isClosed = false;
  private isEnding = false;
  private wake: () => void = () => undefined;
  private readonly wantRoom: (() => void)[] = [];

  constructor(private readonly parts: StreamParts) {}

  get selection(): Selection {
    return this.parts.selection;
  }

  /** Of the last batch that it was told. */
  get cursor(): string | null {
    return this.told;
  }

  /** Adds a batch after those that wait. */
  push(delivery: Promise<Delivery>): void {
    if (this.isClosed || this.isEnding) return;
    if (this.waiting.length >= this.parts.maxWaiting) {
      this.close();
      this.parts.onCut();
      return;
    }
    this.waiting.push(delivery);
    this.wake();
  }

  /** Tells it why nothing follows, once it has what waits. */
  end(answer: GraphAnswer): void {
    if (this.isClosed || this.isEnding) return;
    this.waiting.push(Promise.resolve({ answer, cursor: null, isLast: true }));
    this.isEnding = true;
    this.wake();
  }

  /** Resolves when half of what may wait is free, or when it is closed. */
  async room(): Promise<void> {
    while (!this.isClosed && this.waiting.length > this.parts.maxWaiting / 2) {
      await new Promise<void>((resolve) => void this.wantRoom.push(resolve));
    }
  }

  async next(): Promise<IteratorResult<GraphAnswer, undefined>> {
    while (!this.isClosed) {
      const [first] = this.waiting;
      if (first === undefined) {
        await new Promise<void>((resolve) => {
          this.wake = resolve;
        });
        continue;
      }
      const { answer, cursor, isLast } = await first;
      // Closed meanwhile: nobody reads it.
      if (this.hasClosed()) return DONE;
      void this.waiting.shift();
      this.told = cursor ?? this.told;
      this.makeRoom();
      if (isLast) this.close();
      if (answer !== null) return { done: false, value: answer };
    }
    return DONE;
  }

  return(): Promise<IteratorResult<GraphAnswer, undefined>> {
    this.close();
    return Promise.resolve(DONE);
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  close(): void {
    if (this.isClosed) return;
    this.isClosed = true;
    this.waiting.length = 0;
    this.wake();
    this.makeRoom();
    this.parts.onClose(this);
  }

  private makeRoom(): void {
    for (const tell of this.wantRoom.splice(0)) tell();
  }

  private hasClosed(): boolean {
    return this.isClosed;
  }
}
