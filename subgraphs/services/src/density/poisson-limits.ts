import { logFactorial } from './log-factorial.js';

/** What a count may have come from: means between which 95 % of the doubt lies. */
export interface Limits {
  readonly low: number;
  readonly high: number;
}

/** Each side of the interval leaves out so much. */
const TAIL = 0.025;
/** Normal quantile of 1 − TAIL. */
const Z = 1.959963984540054;
const STEPS = 50;
/** A term or a step below this share changes no digit that is shown. */
const NEGLIGIBLE = 1e-13;

/**
 * Exact 95 % interval of the mean of a Poisson law seen once (Garwood, 1936): half the χ² quantiles
 * of 2n and 2n + 2 degrees of freedom, found here as the means whose tails weigh 2.5 %.
 */
export function poissonLimits(count: number): Limits {
  const known = remembered[count];
  if (known !== undefined) return known;
  const limits = { low: count === 0 ? 0 : lowOf(count), high: highOf(count) };
  if (count < REMEMBERED) remembered[count] = limits;
  return limits;
}

/** Most territories have few points: a map of 35,000 communes asks for a few dozen limits. */
const REMEMBERED = 4096;
const remembered: Limits[] = [];

/** The mean under which n or more has a chance of 2.5 %. */
function lowOf(n: number): number {
  const start = n * (1 - 1 / (9 * n) - Z / (3 * Math.sqrt(n))) ** 3;
  return solve(start, (mean) => {
    const tail = sumOf(probability(n, mean), (k) => mean / (n + k));
    return (tail - TAIL) / probability(n - 1, mean);
  });
}

/** The mean under which n or fewer has a chance of 2.5 %. */
function highOf(n: number): number {
  const m = n + 1;
  const start = m * (1 - 1 / (9 * m) + Z / (3 * Math.sqrt(m))) ** 3;
  return solve(start, (mean) => {
    const tail = sumOf(probability(n, mean), (k) => (n + 1 - k) / mean);
    return (TAIL - tail) / probability(n, mean);
  });
}

/** Newton's method; Wilson and Hilferty's approximation starts it so near that a few steps do. */
function solve(start: number, step: (mean: number) => number): number {
  let mean = start;
  for (let i = 0; i < STEPS; i += 1) {
    const change = step(mean);
    mean = Math.max(mean - change, mean / 2);
    if (Math.abs(change) < NEGLIGIBLE * mean) break;
  }
  return mean;
}

/** first × (1 + r₁ + r₁r₂ + …), whose terms fade away from the middle of the law. */
function sumOf(first: number, ratio: (k: number) => number): number {
  let term = first;
  let sum = first;
  for (let k = 1; term > NEGLIGIBLE * sum; k += 1) {
    term *= ratio(k);
    sum += term;
  }
  return sum;
}

const probability = (k: number, mean: number): number =>
  Math.exp(k * Math.log(mean) - mean - logFactorial(k));
