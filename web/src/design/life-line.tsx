import './life-line.css';
import type { Bounds } from './time-scale.js';
import { boundsOf, placedSpan, yearsOf } from './time-scale.js';

/** A span of a line. */
export interface LineSpan {
  /** ISO; null where nothing tells of before. */
  readonly after: string | null;
  readonly before: string;
  /** What is written beside it. */
  readonly text?: string;
}

/** One line of a drawing. */
export interface LineRow {
  readonly label: string;
  /** Whether something was so all along, rather than happened some day of it. */
  readonly lasts?: boolean;
  readonly spans: readonly LineSpan[];
}

interface LifeLineProps {
  /** What the drawing shows, in a sentence: the list or the table beside it says the rest. */
  readonly summary: string;
  readonly note: string;
  readonly rows: readonly LineRow[];
}

/** Spans of time, one line each, drawn without a script; the days are between the two ends of a span. */
export function LifeLine({ summary, note, rows }: LifeLineProps) {
  const days = rows.flatMap(({ spans }) =>
    spans.flatMap(({ after, before }) => (after === null ? [before] : [after, before])),
  );
  if (days.length === 0) return null;
  const bounds = boundsOf(days);
  return (
    <figure className="life-line">
      <div role="img" aria-label={summary}>
        {rows.map((row, at) => (
          // Two lines may be called the same: their order is what they are known by.
          <DrawnRow key={at} row={row} bounds={bounds} />
        ))}
        <div className="life-axis">
          {yearsOf(bounds).map(({ year, left }) => (
            <span key={year} style={{ left: percent(left) }}>
              {year}
            </span>
          ))}
        </div>
      </div>
      <figcaption>{note}</figcaption>
    </figure>
  );
}

const percent = (share: number): string => `${String(share)}%`;

interface DrawnRowProps {
  readonly row: LineRow;
  readonly bounds: Bounds;
}

function DrawnRow({ row: { label, lasts = false, spans }, bounds }: DrawnRowProps) {
  return (
    <div className="life-row">
      <span className="life-label">{label}</span>
      <span className="life-track">
        {spans.map(({ after, before, text }) => {
          const { left, width } = placedSpan(after, before, bounds);
          return (
            <span
              key={`${after ?? ''} ${before}`}
              className={lasts ? 'life-span life-lasts' : 'life-span'}
              data-open={after === null ? '' : undefined}
              style={{ left: percent(left), width: percent(width) }}
            >
              {text !== undefined && <span className="life-text">{text}</span>}
            </span>
          );
        })}
      </span>
    </div>
  );
}
