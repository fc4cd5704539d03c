/** What must be stopped when a command ends, the last first; once, however it ends. */
export class Stops {
  private readonly steps: (() => unknown)[] = [];
  private stopping: Promise<void> | null = null;

  add(step: () => unknown): void {
    this.steps.push(step);
  }

  get areStopping(): boolean {
    return this.stopping !== null;
  }

  run(): Promise<void> {
    return (this.stopping ??= this.runAll());
  }

  private async runAll(): Promise<void> {
    for (const step of this.steps.reverse()) {
      try {
        await step();
      } catch {
        // What cannot be stopped in order must not keep the rest from it.
      }
    }
  }
}
