import type { Progress } from '../../progress/index.js';
import type { CheckOutcome } from './check.js';
import type { CheckRepository } from './check.repository.js';

/** How often it says how far it is. */
const SAID_EVERY_MS = 2_000;

/** A check that goes on: what its task tells of its progress is told to whoever looks at the source too. */
export class RunningCheck implements Progress {
  private name: string | null = null;
  private rows = 0;
  private saying: Promise<void> | null = null;
  private isBehind = false;

  private constructor(
    private readonly checks: CheckRepository,
    private readonly id: string,
    private readonly heard: Progress,
  ) {}

  static async begin(
    checks: CheckRepository,
    source: string,
    heard: Progress,
  ): Promise<RunningCheck> {
    return new RunningCheck(checks, await checks.begin(source), heard);
  }

  stage(name: string, total?: number): void {
    this.name = name;
    this.say();
    this.heard.stage(name, total);
  }

  advance(count = 1): void {
    this.rows += count;
    this.heard.advance(count);
  }

  done(): void {
    this.heard.done();
  }

  /** Ends with its task, and says nothing after. @throws what the task throws: then it ends when it is seen to be silent */
  async over<T>(task: Promise<T>, outcomeOf: (result: T) => CheckOutcome): Promise<T> {
    const timer = setInterval(() => {
      this.say();
    }, SAID_EVERY_MS);
    try {
      const result = await task;
      await this.checks.end(this.id, outcomeOf(result), this.rows);
      return result;
    } finally {
      clearInterval(timer);
      await this.saying;
    }
  }

  /** One word at a time: the last that is said is the newest. */
  private say(): void {
    this.isBehind = true;
    this.saying ??= this.catchUp().finally(() => (this.saying = null));
  }

  private async catchUp(): Promise<void> {
    while (this.isBehind) {
      this.isBehind = false;
      // A database that is away is told by the task itself.
      await this.checks.see(this.id, this.name, this.rows).catch(() => undefined);
    }
  }
}
