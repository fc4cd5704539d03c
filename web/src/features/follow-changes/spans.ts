import { changesSearch } from '../../app/changes-address.js';
import type { ChangeNature, ReadChangeWindowsQuery } from '../../graphql/generated/documents.js';
import type { AskedChanges } from './asked-changes.js';

/** How many changes happened when, as the graph gives it. */
export type Windows = Pick<
  NonNullable<ReadChangeWindowsQuery['changeWindows']>,
  'sources' | 'natures' | 'afters' | 'befores' | 'years' | 'counts'
>;

/** A time in which changes of a source happened: between two of its files, or the year of the days that it declares. */
export interface Span {
  readonly source: string;
  /** ISO; null where nothing spoke of it before, and for a year. */
  readonly after: string | null;
  readonly before: string;
  readonly year: number | null;
  readonly counts: ReadonlyMap<ChangeNature, number>;
  readonly total: number;
}

/** The spans of a source, the newest first. */
export interface Lane {
  readonly source: string;
  readonly spans: readonly Span[];
  readonly total: number;
  /** Of its largest span. */
  readonly most: number;
}

/** Spans of all sources, the newest first: natures of the same time and source are one. */
export function spansOf(windows: Windows): readonly Span[] {
  const spans = new Map<string, Window[]>();
  for (const window of rowsOf(windows)) {
    const { source, after, before, year } = window;
    const key = [source, after, before, year].join(' ');
    spans.set(key, [...(spans.get(key) ?? []), window]);
  }
  return [...spans.values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [spanOf(first, [first, ...others])],
  );
}

const spanOf = ({ source, after, before, year }: Window, windows: readonly Window[]): Span => ({
  ...{ source, after, year },
  before: before ?? `${String(year)}-12-31`,
  counts: new Map(windows.map(({ nature, count }) => [nature, count])),
  total: windows.reduce((sum, { count }) => sum + count, 0),
});

/** A window of one nature. */
type Window = ReturnType<typeof rowsOf>[number];

const rowsOf = ({ sources, natures, afters, befores, years, counts }: Windows) =>
  natures.map((nature, i) => ({
    ...{ nature, source: sources[i] ?? '', count: counts[i] ?? 0 },
    ...{ after: afters[i] ?? null, before: befores[i] ?? null, year: years[i] ?? null },
  }));

/** A lane for each source, the one with most changes first. */
export function lanesOf(spans: readonly Span[]): readonly Lane[] {
  const lanes = [...new Set(spans.map(({ source }) => source))].map((source) => {
    const own = spans.filter((span) => span.source === source);
    const totals = own.map(({ total }) => total);
    const total = totals.reduce((sum, each) => sum + each, 0);
    return { source, spans: own, total, most: Math.max(...totals) };
  });
  return lanes.sort((a, b) => b.total - a.total || a.source.localeCompare(b.source));
}

const DAY_MS = 86_400_000;

const timeOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** The first and the last day of a span (ISO): the day of the file before is not one of them. */
export function daysOf({ after, before, year }: Span): { from: string | null; to: string } {
  if (year !== null) return { from: `${String(year)}-01-01`, to: before };
  if (after === null) return { from: null, to: before };
  return { from: new Date(timeOf(after) + DAY_MS).toISOString().slice(0, 10), to: before };
}

/** The time that a timeline shows, in milliseconds. */
export interface Axis {
  readonly start: number;
  readonly end: number;
}

/** From the first day that is known to the last; null without a span. */
export function axisOf(spans: readonly Span[]): Axis | null {
  if (spans.length === 0) return null;
  const days = spans.map(daysOf);
  const start = Math.min(...days.map(({ from, to }) => timeOf(from ?? to)));
  const end = Math.max(...days.map(({ to }) => timeOf(to))) + DAY_MS;
  return { start, end };
}

const percent = ({ start, end }: Axis, time: number): number =>
  (100 * (time - start)) / (end - start);

/** Where a span stands on the axis, in hundredths of it. */
export function placeOn(axis: Axis, span: Span): { readonly left: number; readonly width: number } {
  const { from, to } = daysOf(span);
  const left = from === null ? 0 : percent(axis, timeOf(from));
  return { left, width: percent(axis, timeOf(to) + DAY_MS) - left };
}

/** Years between two ticks. */
const STEPS = [1, 2, 5, 10, 20, 50] as const;
const MOST_TICKS = 6;

/** Years that the axis names, where they begin. */
export function ticksOf(axis: Axis): readonly { readonly year: number; readonly left: number }[] {
  const [first, last] = [axis.start, axis.end].map((time) => new Date(time).getUTCFullYear());
  if (first === undefined || last === undefined) return [];
  const step = STEPS.find((each) => (last - first) / each <= MOST_TICKS) ?? 100;
  const years = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  return years
    .filter((year) => year % step === 0 && Date.UTC(year) >= axis.start)
    .map((year) => ({ year, left: percent(axis, Date.UTC(year)) }));
}

/** What tells a span from another of the same source. */
export const keyOf = ({ after, before, year }: Span): string =>
  `${after ?? ''} ${before} ${String(year)}`;

/** Whether the list is of this span, or of no time and source at all. */
export function isChosen({ sources, from, to }: AskedChanges, span: Span): boolean {
  const days = daysOf(span);
  const isIn = sources.length === 0 || sources.includes(span.source);
  const meets = (to === null || (days.from ?? '') <= to) && (from === null || days.to >= from);
  return isIn && meets;
}

/** The address of the same list in a span alone. */
export const spanSearch = (asked: AskedChanges, span: Span): string =>
  changesSearch({ ...asked, ...daysOf(span), sources: [span.source] });
