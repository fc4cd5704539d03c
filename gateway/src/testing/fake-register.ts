import type { GraphAnswer, GraphQuestion } from '../request/graph-answer.js';

/** What a fake register is told to follow. */
interface Filter {
  readonly modulo?: number;
}

const CURSOR = /^s(\d+)$/;

const refusal = (code: string): GraphAnswer => ({
  errors: [{ message: 'refused', extensions: { code } }],
});

/** Numbered changes, and those who follow them: stands for a subgraph that can fail. */
export class FakeRegister {
  length = 0;
  /** Batches hold as many at most. */
  largest = 200;
  isDown = false;
  /** Subscriptions that are open, and what each was asked after, in order. */
  open = 0;
  readonly askedAfter: (string | undefined)[] = [];
  queries = 0;
  /** What queries answer instead, as long as it is there. */
  answerInstead: GraphAnswer | null = null;
  private life = 0;
  private waiting: (() => void)[] = [];

  /** @param tellsHead whether a batch's cursor is the last number read, or the last of the batch */
  constructor(private readonly tellsHead = false) {}

  add(count = 1): void {
    this.length += count;
    this.wake();
  }

  /** Cuts every subscription, as a process that is killed. */
  fail(): void {
    this.life += 1;
    this.wake();
  }

  readonly subscribe = async function* (
    this: FakeRegister,
    { variables = {} }: GraphQuestion,
    signal: AbortSignal,
  ): AsyncGenerator<GraphAnswer> {
    const after = variables['after'] as string | undefined;
    const filter = (variables['filter'] ?? {}) as Filter;
    this.askedAfter.push(after);
    if (this.isDown) throw new Error('connection refused');
    if (filter.modulo === 0) {
      yield refusal('CHANGE_FILTER_INVALID');
      return;
    }
    const from = after === undefined ? this.length : Number(CURSOR.exec(after)?.[1]);
    if (!(from <= this.length)) {
      yield refusal('CURSOR_INVALID');
      return;
    }
    this.open += 1;
    try {
      if (after === undefined) yield this.batch(from, []);
      yield* this.following(from, filter, signal);
    } finally {
      this.open -= 1;
    }
  }.bind(this);

  /** Answers a query for batches: with their ids, under the name `c`. */
  readonly execute = ({ variables = {} }: GraphQuestion): Promise<GraphAnswer> => {
    this.queries += 1;
    if (this.answerInstead !== null) return Promise.resolve(this.answerInstead);
    const ids = variables['ids'] as string[];
    const changes = ids.map((id) => ({ id }));
    return Promise.resolve({
      data: { c: { cursor: variables['cursor'], changes, told: changes } },
    });
  };

  private async *following(
    from: number,
    { modulo = 1 }: Filter,
    signal: AbortSignal,
  ): AsyncGenerator<GraphAnswer> {
    const { life } = this;
    let seq = from;
    while (!signal.aborted) {
      if (this.isDown || this.life !== life) throw new Error('connection reset');
      const told = this.after(seq, modulo);
      const isPart = told.length === this.largest || !this.tellsHead;
      seq = isPart ? (told.at(-1) ?? seq) : this.length;
      if (told.length > 0) yield this.batch(seq, told);
      else await this.woken(signal);
    }
  }

  private after(seq: number, modulo: number): readonly number[] {
    const all = Array.from({ length: this.length - seq }, (_, i) => seq + 1 + i);
    return all.filter((n) => n % modulo === 0).slice(0, this.largest);
  }

  private batch(seq: number, told: readonly number[]): GraphAnswer {
    const changes = told.map((n) => ({ id: String(n) }));
    return { data: { changes: { cursor: `s${seq}`, changes } } };
  }

  private woken(signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const wake = () => {
        signal.removeEventListener('abort', wake);
        resolve();
      };
      this.waiting.push(wake);
      signal.addEventListener('abort', wake);
    });
  }

  private wake(): void {
    for (const wake of this.waiting.splice(0)) wake();
  }
}
