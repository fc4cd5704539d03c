/** A rate whose chance variation is above this share of itself says little. */
export const MAX_VARIATION = 0.3;

/**
 * Whether a count is too small for its rate to be compared: the coefficient of variation of a
 * Poisson count, 1 / √n, is above 30 %, that is below 12 points.
 */
export function isUnreliable(count: number): boolean {
  return count === 0 || 1 / Math.sqrt(count) > MAX_VARIATION;
}
