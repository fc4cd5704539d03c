import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';

const MEGABYTE = 1024 * 1024;

/** What a process holds after a collection, in MB. */
export interface Memory {
  readonly rss: number;
  readonly heap: number;
}

export const MEMORY_PROBE = new URL('./memory-probe.mjs', import.meta.url).href;

/** Asks a process that was started with {@link MEMORY_PROBE}. */
export async function memoryOf(child: ChildProcess): Promise<Memory> {
  const told = once(child, 'message') as Promise<[NodeJS.MemoryUsage]>;
  child.send('memory');
  const [{ rss, heapUsed, external }] = await told;
  return { rss: rss / MEGABYTE, heap: (heapUsed + external) / MEGABYTE };
}

/** Two measures side by side, for whoever reads the test's output. */
export function compared(what: string, before: Memory, after: Memory): string {
  const line = (name: string, a: number, b: number): string =>
    `${name} ${a.toFixed(0)} MB -> ${b.toFixed(0)} MB (${((b / a - 1) * 100).toFixed(1)} %)`;
  return `${what}: ${line('RSS', before.rss, after.rss)}, ${line('heap', before.heap, after.heap)}\n`;
}
