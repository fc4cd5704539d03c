/** One of the two things compared: gives one figure each time it is asked. */
export interface Side {
  readonly name: string;
  readonly measure: () => Promise<number>;
}

/** Figures of a side, in the order they were measured. */
export interface Measured {
  readonly name: string;
  readonly figures: readonly number[];
}

/**
 * Measures each side in turn, as often as asked, so that what slows the machine for a while slows
 * both; the side that goes first changes each round.
 */
export async function inTurn(sides: readonly Side[], rounds: number): Promise<Measured[]> {
  const figures = new Map<string, number[]>(sides.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    const order = round % 2 === 0 ? sides : [...sides].reverse();
    for (const { name, measure } of order) figures.get(name)?.push(await measure());
  }
  return sides.map(({ name }) => ({ name, figures: figures.get(name) ?? [] }));
}

/** The middle figure; the mean of the two middle ones when they are even. */
export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low, high] = [sorted[middle - 1 + (sorted.length % 2)], sorted[middle]];
  return ((low ?? NaN) + (high ?? NaN)) / 2;
}
