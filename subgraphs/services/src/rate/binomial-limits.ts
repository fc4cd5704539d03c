import { logFactorial } from '../density/log-factorial.js';
import type { Limits } from '../density/poisson-limits.js';

/** Each side of the interval leaves out so much. */
const TAIL = 0.025;
const HALVINGS = 60;
const TERMS = 500;
const NEGLIGIBLE = 1e-14;
/** Stands for nothing where something divides by it. */
const TINY = 1e-300;

/**
 * Exact 95 % interval of a share of which `count` of `among` were seen (Clopper and Pearson, 1934): never below none,
 * nor above all of them.
 */
export function binomialLimits(count: number, among: number): Limits {
  const atLeast = (k: number) => (share: number) => beta(share, k, among - k + 1);
  return {
    low: count === 0 ? 0 : shareWhere(atLeast(count), TAIL),
    high: count === among ? 1 : shareWhere(atLeast(count + 1), 1 - TAIL),
  };
}

/** The share at which a chance that grows with it reaches a level. */
function shareWhere(chance: (share: number) => number, level: number): number {
  let [low, high] = [0, 1];
  for (let i = 0; i < HALVINGS; i += 1) {
    const middle = (low + high) / 2;
    if (chance(middle) < level) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** The regularised incomplete beta function, of whole `a` and `b`: the chance of `a` or more of `a + b − 1`. */
function beta(x: number, a: number, b: number): number {
  if (x > (a + 1) / (a + b + 2)) return 1 - beta(1 - x, b, a);
  const whole = logFactorial(a + b - 1) - logFactorial(a - 1) - logFactorial(b - 1);
  return (Math.exp(whole + a * Math.log(x) + b * Math.log1p(-x)) * fraction(x, a, b)) / a;
}

/** Its continued fraction, from its head (Lentz's method). */
function fraction(x: number, a: number, b: number): number {
  const kept = (value: number): number => (Math.abs(value) < TINY ? TINY : value);
  let c = 1;
  let d = 1 / kept(1 - ((a + b) * x) / (a + 1));
  let found = d;
  for (let m = 1; m <= TERMS; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    const before = found;
    for (const term of [even, odd]) {
      d = 1 / kept(1 + term * d);
      c = kept(1 + term / c);
      found *= c * d;
    }
    if (Math.abs(found / before - 1) < NEGLIGIBLE) break;
  }
  return found;
}
