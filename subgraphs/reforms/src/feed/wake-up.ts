/** Wakes those who wait, each time that there is something to read; a call before the wait is not missed. */
export class WakeUp {
  times = 0;
  private readonly waiting = new Set<() => void>();

  call(): void {
    this.times += 1;
    const woken = [...this.waiting];
    this.waiting.clear();
    for (const wake of woken) wake();
  }

  /** Waits until it was called more than `times`, or the signal is given. */
  async after(times: number, signal: AbortSignal): Promise<void> {
    if (this.times > times || signal.aborted) return;
    await new Promise<void>((resolve) => {
      const wake = (): void => {
        this.waiting.delete(wake);
        signal.removeEventListener('abort', wake);
        resolve();
      };
      this.waiting.add(wake);
      signal.addEventListener('abort', wake, { once: true });
    });
  }
}
