import type { PointColumns } from './nearest-points.js';

/** Every point of a kind, from the file that the graph names. @throws when it cannot be read */
export async function readPoints(url: string, signal: AbortSignal): Promise<PointColumns> {
  const answer = await fetch(url, { signal });
  if (!answer.ok) throw new Error(`${url} answered ${String(answer.status)}.`);
  return (await answer.json()) as PointColumns;
}
