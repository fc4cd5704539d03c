import { Link } from 'react-router';
import { useFormats } from '../../i18n/formats.js';
import { useLocalPath, useWords } from '../../i18n/language.js';
import type { AskedChanges } from './asked-changes.js';
import { cssColor } from './nature-look.js';
import { NatureMark } from './nature-mark.js';
import { PICTURE_WORDS } from './picture.words.js';
import { SourceName } from './source-name.js';
import type { Axis, Lane, Span, Windows } from './spans.js';
import {
  axisOf,
  isChosen,
  keyOf,
  lanesOf,
  placeOn,
  spanSearch,
  spansOf,
  ticksOf,
} from './spans.js';
import { TimelineTable } from './timeline-table.js';

interface TimelineProps {
  readonly asked: AskedChanges;
  /** What windows are of: the same, or the same over the whole time. */
  readonly drawn: AskedChanges;
  readonly windows: Windows & { readonly whole: boolean };
  /** Titles of sources by their ids. */
  readonly sources: ReadonlyMap<string, string>;
}

/** When changes happened, as far as it is known: drawn on the server, and the same figures as a table. */
export function Timeline({ asked, drawn, windows, sources }: TimelineProps) {
  const words = useWords(PICTURE_WORDS);
  const spans = spansOf(windows);
  const axis = axisOf(spans);
  if (axis === null) return null;
  return (
    <section aria-labelledby="quand">
      <h2 id="quand">{words.when}</h2>
      <p>{words.whenLead}</p>
      <figure className="timeline">
        <NatureKey spans={spans} />
        {lanesOf(spans).map((lane) => (
          <SourceLane key={lane.source} {...{ lane, axis, asked, sources }} />
        ))}
        <Years axis={axis} />
      </figure>
      <TimelineTable {...{ asked, drawn, spans, sources, whole: windows.whole }} />
    </section>
  );
}

/** Natures that there are, with how many. */
function NatureKey({ spans }: { readonly spans: readonly Span[] }) {
  const words = useWords(PICTURE_WORDS);
  const { count } = useFormats();
  const totals = new Map<string, number>();
  for (const { counts } of spans)
    for (const [nature, of] of counts) totals.set(nature, (totals.get(nature) ?? 0) + of);
  return (
    <ul className="nature-key">
      {[...totals].map(([nature, total]) => (
        <li key={nature}>
          <NatureMark nature={nature} /> {words.nature(nature)} <small>{count(total)}</small>
        </li>
      ))}
    </ul>
  );
}

interface LaneProps extends Pick<TimelineProps, 'asked' | 'sources'> {
  readonly lane: Lane;
  readonly axis: Axis;
}

const HEIGHT = 56;

/** The spans of a source: as wide as the time is unsure, as high as they hold changes. */
function SourceLane({ lane, axis, asked, sources }: LaneProps) {
  const words = useWords(PICTURE_WORDS);
  const { count } = useFormats();
  return (
    <div className="timeline-lane">
      <p>
        <SourceName id={lane.source} sources={sources} />{' '}
        <small className="quiet">{words.upTo(count(lane.most))}</small>
      </p>
      {/* The table below has the same links, for the keyboard and for who does not see. */}
      <svg width="100%" height={HEIGHT} aria-hidden="true">
        {ticksOf(axis).map(({ year, left }) => (
          <line key={year} x1={`${String(left)}%`} x2={`${String(left)}%`} y1="0" y2={HEIGHT} />
        ))}
        {[...lane.spans].reverse().map((span) => (
          <SpanBar key={keyOf(span)} {...{ span, axis, asked }} most={lane.most} />
        ))}
      </svg>
    </div>
  );
}

interface BarProps extends Pick<LaneProps, 'axis' | 'asked'> {
  readonly span: Span;
  readonly most: number;
}

function SpanBar({ span, axis, asked, most }: BarProps) {
  const local = useLocalPath();
  const words = useWords(PICTURE_WORDS);
  const { count, labelled } = useFormats();
  const { left, width } = placeOn(axis, span);
  const place = { x: `${String(left)}%`, width: `max(3px, calc(${String(width)}% - 1px))` };
  let top = HEIGHT;
  return (
    <Link
      to={local(`/changements${spanSearch(asked, span)}`)}
      tabIndex={-1}
      className={isChosen(asked, span) ? 'span' : 'span span-other'}
      preventScrollReset
    >
      <title>{labelled(words.span(span), count(span.total))}</title>
      {[...span.counts].map(([nature, of]) => {
        const height = Math.max(1, (of / most) * (HEIGHT - 4));
        top -= height;
        return (
          <rect key={nature} y={top} height={height} style={{ ...place, fill: cssColor(nature) }} />
        );
      })}
    </Link>
  );
}

/** From here on (in hundredths of the axis), a year would be cut: it ends at its tick. */
const LAST = 88;

function Years({ axis }: { readonly axis: Axis }) {
  return (
    <svg className="timeline-years" width="100%" height="20" aria-hidden="true">
      {ticksOf(axis).map(({ year, left }) => (
        <text key={year} x={`${String(left)}%`} y="14" textAnchor={left > LAST ? 'end' : 'start'}>
          {year}
        </text>
      ))}
    </svg>
  );
}
