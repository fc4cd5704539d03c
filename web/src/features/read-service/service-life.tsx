import { servicePath } from '../../app/addresses.js';
import { LifeLine } from '../../design/life-line.js';
import { LocalLink } from '../../design/local-link.js';
import { useFormats } from '../../i18n/formats.js';
import { useLanguage, useWords } from '../../i18n/language.js';
import { observedIn } from '../../i18n/observed.js';
import { eventSentence } from './event-sentence.js';
import { EVENT_WORDS } from './event.words.js';
import type { Seen } from './life-rows.js';
import { lifeRows } from './life-rows.js';
import { ORIGIN_WORDS } from './origin.words.js';
import { SeenAt } from './seen-at.js';
import type { Life, LifeEvent, Moment, Period } from './timeline.js';
import { timelineOf } from './timeline.js';

interface ServiceLifeProps extends Seen {
  readonly life: Life | null;
}

/** What happened to the service, drawn, then told the newest first, with the rows that show it. */
export function ServiceLife({ life, until }: ServiceLifeProps) {
  const words = useWords(EVENT_WORDS);
  if (life === null || life.versions.length === 0) return null;
  const periods = timelineOf(life);
  const isOne = periods.every(({ moments }) => moments.every(({ is }) => is === 'first'));
  return (
    <section aria-labelledby="histoire">
      <h2 id="histoire">{words.title}</h2>
      <p className="quiet">{isOne ? words.none : words.intro}</p>
      <DrawnLife life={life} until={until} />
      <ol className="timeline">
        {periods.map((period) => (
          <PeriodTold
            key={`${period.observed.after ?? ''} ${period.observed.before}`}
            period={period}
            self={life.id}
          />
        ))}
      </ol>
    </section>
  );
}

function DrawnLife({ life, until }: Seen & { readonly life: Life }) {
  const words = useWords(EVENT_WORDS);
  const language = useLanguage();
  const rows = lifeRows(life, { until }, language);
  const said = rows.map(({ label, spans }) =>
    [label, ...spans.map((span) => observedIn(language, span))].join(' '),
  );
  return <LifeLine summary={words.drawing(said.join(', '))} note={words.drawingNote} rows={rows} />;
}

interface Told {
  /** Id of the service whose page it is. */
  readonly self: string;
}

function PeriodTold({ period, self }: Told & { readonly period: Period }) {
  const when = observedIn(useLanguage(), period.observed);
  return (
    <li>
      <p className="when">{when}</p>
      {period.moments.map((moment) => (
        <p key={moment.is === 'event' ? moment.event.id : moment.is}>
          <MomentTold moment={moment} self={self} />
        </p>
      ))}
      <Evidence period={period} when={when} />
    </li>
  );
}

function MomentTold({ moment, self }: Told & { readonly moment: Moment }) {
  const words = useWords(EVENT_WORDS);
  const { fields: names } = useWords(ORIGIN_WORDS);
  if (moment.is === 'first') return words.first;
  if (moment.is === 'event') return <EventTold event={moment.event} self={self} />;
  return words.updated(moment.fields.map((field) => names[field].toLowerCase()).join(', '));
}

/** What is told of the one that gave its place is told otherwise of the one that took it. */
function EventTold({ event, self }: Told & { readonly event: LifeEvent }) {
  const words = useWords(EVENT_WORDS);
  const language = useLanguage();
  const { day } = useFormats();
  const isOwn = event.service.id === self;
  const other = isOwn ? event.other : event.service;
  return (
    <>
      {isOwn && `${eventSentence(language, event)} `}
      {other !== null && (
        <>
          {isOwn ? words.replacedBy : words.replaces}{' '}
          <LocalLink to={servicePath(other.id)} lang="fr">
            {other.name}
          </LocalLink>
          .{' '}
        </>
      )}
      {event.declaredOn !== null && words.declared(day(event.declaredOn))}
    </>
  );
}

function Evidence({ period, when }: { readonly period: Period; readonly when: string }) {
  const words = useWords(EVENT_WORDS);
  const rows = [
    ...period.before.map((seen) => [words.before, seen] as const),
    ...period.after.map((seen) => [words.after, seen] as const),
  ];
  if (rows.length === 0) return null;
  return (
    <details className="origin">
      <summary>
        {words.evidence}
        <span className="visually-hidden">{words.evidenceOf(when)}</span>
      </summary>
      {rows.map(([side, seen]) => (
        <p key={`${side} ${seen.recordId} ${String(seen.line)}`}>
          {side}
          <SeenAt seen={seen} />
        </p>
      ))}
    </details>
  );
}
