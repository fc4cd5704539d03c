import type { Language } from '../../i18n/language.js';
import type { MapState } from './map-state.js';
import { mapTitle } from './map-title.js';
import { MEASURE_WORDS } from './measure.words.js';
import type { ReadSources } from './read-then.js';
import { datedSources } from './read-then.js';
import type { Kind } from './shown-kinds.js';

/** What a file says of itself, for who finds it without its page. */
export interface FileFacts {
  readonly title: string;
  readonly measure: string;
  readonly unit: string;
  readonly kinds: string;
  readonly sources: string;
  readonly licences: string;
  readonly dates: string;
  /** The day that was asked for; empty for today's. */
  readonly asOf: string;
  /** The instant to ask again for the same figures; empty for today's. */
  readonly knownAt: string;
}

/** When figures are of, as the graph says it. */
export type FileMoment = Readonly<Record<'asOf' | 'knownAt', string | null>>;

const once = (words: readonly string[]): string => [...new Set(words)].join(' ; ');

/** What a view without a kind is made of. */
export const NOTHING_FOUND: FileMoment & ReadSources = {
  ...{ sources: [], readings: null, asOf: null, knownAt: null },
};

/** The facts of a view, in the language of its address. */
export function factsOf(
  state: MapState,
  kinds: readonly Kind[],
  codes: readonly string[],
  found: FileMoment & ReadSources,
  language: Language,
): FileFacts {
  const sources = datedSources(found, (day) => day);
  const { label, unit } = MEASURE_WORDS[language][state.measure];
  return {
    title: mapTitle(state, kinds, language),
    measure: label,
    unit,
    kinds: codes.join(' '),
    sources: once(sources.map(({ title, producer, url }) => `${title}, ${producer}, ${url}`)),
    licences: once(sources.map(({ licence }) => licence)),
    dates: once(sources.map(({ vintage }) => vintage)),
    ...{ asOf: found.asOf ?? '', knownAt: found.knownAt ?? '' },
  };
}

/** A name that says what the file holds: `gare-departement-pour-10000`. */
export function fileName(state: MapState, codes: readonly string[]): string {
  const kinds = codes.length > 3 ? `${String(codes.length)}-types` : codes.join('-') || 'rien';
  const rest = state.view === 'services' ? ['services'] : [state.level, state.measure];
  const day = state.asOf === null ? [] : [state.asOf];
  return ['maillage', kinds, ...rest, ...day].join('-');
}
