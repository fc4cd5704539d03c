/** The days that a drawing goes from and to, ISO. */
export interface Bounds {
  readonly from: string;
  readonly to: string;
}

/** Where a span stands, in percents of the drawing. */
export interface Placed {
  readonly left: number;
  readonly width: number;
}

const timeOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** The whole years that hold some days: an axis begins and ends on a first of January. */
export function boundsOf(days: readonly string[]): Bounds {
  const sorted = [...days].sort();
  const first = Number((sorted[0] ?? '1970').slice(0, 4));
  const last = Number((sorted.at(-1) ?? '1970').slice(0, 4)) + 1;
  return { from: `${String(first)}-01-01`, to: `${String(last)}-01-01` };
}

const share = (day: string, { from, to }: Bounds): number => {
  const part = (timeOf(day) - timeOf(from)) / (timeOf(to) - timeOf(from));
  return Math.round(Math.min(1, Math.max(0, part)) * 10_000) / 100;
};

/** Where a span stands; one whose first day nobody knows begins with the drawing. */
export function placedSpan(after: string | null, before: string, bounds: Bounds): Placed {
  const left = share(after ?? bounds.from, bounds);
  return { left, width: Math.round((share(before, bounds) - left) * 100) / 100 };
}

/** Years that an axis can write without a crowd. */
const FEW = 5;

/** Farther than this, in percents, the name of a year would leave a narrow drawing. */
const LAST_WRITTEN = 85;

const STEPS = [1, 2, 5, 10, 20, 50];

/** The years that an axis names, each with its place. */
export function yearsOf(
  bounds: Bounds,
): readonly { readonly year: number; readonly left: number }[] {
  const [first, last] = [Number(bounds.from.slice(0, 4)), Number(bounds.to.slice(0, 4))];
  const step = STEPS.find((each) => (last - first) / each <= FEW) ?? 100;
  const years: { readonly year: number; readonly left: number }[] = [];
  for (let year = Math.ceil(first / step) * step; year < last; year += step) {
    const left = share(`${String(year)}-01-01`, bounds);
    if (left <= LAST_WRITTEN) years.push({ year, left });
  }
  return years;
}
