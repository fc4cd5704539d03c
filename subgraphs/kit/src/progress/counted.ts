import type { Progress } from './progress.js';

/** The same rows, each told to a progress as it passes. */
export async function* counted<T>(
  rows: AsyncIterable<T>,
  progress: Pick<Progress, 'advance'>,
): AsyncGenerator<T> {
  for await (const row of rows) {
    progress.advance();
    yield row;
  }
}
