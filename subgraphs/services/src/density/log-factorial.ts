/** ln n!: sums of logarithms up to 16, then Stirling's series, right to the last digits of a double. */
export function logFactorial(n: number): number {
  if (n <= 16) {
    let sum = 0;
    for (let k = 2; k <= n; k += 1) sum += Math.log(k);
    return sum;
  }
  const series = 1 / (12 * n) - 1 / (360 * n ** 3) + 1 / (1260 * n ** 5);
  return (n + 0.5) * Math.log(n) - n + 0.5 * Math.log(2 * Math.PI) + series;
}
