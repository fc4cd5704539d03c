import { median } from './in-turn.js';

/** Milliseconds that a task takes, the median of several runs one after the other. */
export async function milliseconds(
  times: number,
  task: (run: number) => Promise<unknown>,
): Promise<number> {
  const taken: number[] = [];
  for (let run = 0; run < times; run += 1) {
    const start = performance.now();
    await task(run);
    taken.push(performance.now() - start);
  }
  return median(taken);
}
