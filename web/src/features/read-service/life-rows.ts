import { CHANGE_WORDS } from '../../app/change.words.js';
import type { LineRow } from '../../design/life-line.js';
import type { Language } from '../../i18n/language.js';
import { EVENT_WORDS } from './event.words.js';
import type { Life, Moment } from './timeline.js';
import { timelineOf } from './timeline.js';

/** Days that a life is drawn between. */
export interface Seen {
  /** The last day on which a file shows the service, ISO; null where nobody says. */
  readonly until: string | null;
}

/**
 * A life as lines: how long the service was seen, then what happened to it, the oldest first. None where nothing
 * happened, for there is nothing to draw.
 */
export function lifeRows(life: Life, { until }: Seen, language: Language): readonly LineRow[] {
  const happened = timelineOf(life)
    .toReversed()
    .flatMap(({ observed, moments }) =>
      moments
        .filter(({ is }) => is !== 'first')
        .map((moment) => ({ label: labelOf(moment, language), spans: [observed] })),
    );
  if (happened.length === 0) return [];
  const since = life.versions.at(-1)?.beganBetween.before;
  const last = until ?? happened.at(-1)?.spans[0]?.before;
  const lasts = since !== undefined && last !== undefined && since < last;
  return [
    ...(lasts
      ? [{ label: EVENT_WORDS[language].seen, lasts, spans: [{ after: since, before: last }] }]
      : []),
    ...happened,
  ];
}

function labelOf(moment: Moment, language: Language): string {
  if (moment.is === 'event') return CHANGE_WORDS[language].nature[moment.event.nature];
  return EVENT_WORDS[language].update;
}
