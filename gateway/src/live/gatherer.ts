import type { GraphAnswer } from '../request/graph-answer.js';
import { LARGEST_BATCH } from './live-field.js';
import type { Batch } from './live.type.js';

/** How several batches are asked about at once. */
export interface GatheringParts {
  /** Never rejects. */
  readonly ask: (batch: Batch) => Promise<GraphAnswer>;
  /** What the answer says of one of them. */
  readonly partOf: (answer: GraphAnswer, batch: Batch) => GraphAnswer;
  /** Whether it failed as a whole, maybe for one event: each batch is then asked about apart. */
  readonly isOneFault: (answer: GraphAnswer) => boolean;
  /** Called when nobody waits any more. */
  readonly onIdle: () => void;
}

interface Waiting {
  readonly batch: Batch;
  readonly tell: (answer: GraphAnswer) => void;
}

/**
 * Asks the same about several batches: those that come while a question is under way share the next one. In calm
 * nobody waits; the more comes at once, the more is asked at once.
 */
export class Gatherer {
  private readonly waiting: Waiting[] = [];
  private isAsking = false;

  constructor(private readonly parts: GatheringParts) {}

  of(batch: Batch): Promise<GraphAnswer> {
    return new Promise((tell) => {
      this.waiting.push({ batch, tell });
      if (!this.isAsking) void this.run();
    });
  }

  private async run(): Promise<void> {
    this.isAsking = true;
    // Those of the same moment come first.
    await Promise.resolve();
    while (this.waiting.length > 0) {
      const together = this.take();
      const ids = new Set(together.flatMap(({ batch }) => batch.ids));
      const cursor = together.at(-1)?.batch.cursor ?? '';
      const answer = await this.parts.ask({ ids: [...ids], cursor });
      const isApart = together.length > 1 && this.parts.isOneFault(answer);
      for (const { batch, tell } of together) {
        tell(this.parts.partOf(isApart ? await this.parts.ask(batch) : answer, batch));
      }
    }
    this.isAsking = false;
    this.parts.onIdle();
  }

  /** As many, the first first, as one question may be about. */
  private take(): readonly Waiting[] {
    const ids = new Set<string>();
    const more = this.waiting.findIndex(({ batch }, rank) => {
      for (const id of batch.ids) ids.add(id);
      return rank > 0 && ids.size > LARGEST_BATCH;
    });
    return this.waiting.splice(0, more === -1 ? this.waiting.length : more);
  }
}
