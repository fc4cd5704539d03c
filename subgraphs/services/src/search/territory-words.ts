import type { Span } from './spans.js';
import { isLink, spansOf } from './spans.js';

/** A territory whose whole name was asked for. */
export interface NamedTerritory {
  readonly id: string;
  /** Normalised name. */
  readonly name: string;
  /** How likely the name means this one. */
  readonly weight: number;
  readonly parents: readonly string[];
}

/** What a query says of a territory, and the words that are left. */
export interface ReadTerritory {
  readonly territory: NamedTerritory | null;
  /** Others of the same name, likeliest first. */
  readonly others: readonly NamedTerritory[];
  readonly rest: readonly string[];
}

const ARTICLES = ['', 'le ', 'la ', 'les ', 'l '];

/** Names that the words may hold: « havre » may be written for « Le Havre ». */
export function namesIn(words: readonly string[]): string[] {
  return spansOf(words)
    .filter((span) => words.length === 1 || !isLink(span.text))
    .flatMap(({ text }) => ARTICLES.map((article) => `${article}${text}`));
}

/** Ids that the words may hold: the number of a département or the code of a commune. */
export function idsIn(words: readonly string[]): string[] {
  return words.flatMap((word) => {
    const code = word.toUpperCase();
    if (/^(\d[\dAB]|97\d)$/.test(code)) return [`DEP-${code}`];
    return /^\d[\dAB]\d{3}$/.test(code) ? [`COM-${code}`] : [];
  });
}

interface Candidate {
  readonly span: Span;
  readonly found: readonly NamedTerritory[];
}

/**
 * Takes a territory out of the words: the longest name, then the likeliest. Another name beside it
 * tells namesakes apart when it is above one of them: « saint denis reunion ».
 *
 * @param known every territory that bears one of {@link namesIn} or {@link idsIn}
 */
export function readTerritory(
  words: readonly string[],
  known: readonly NamedTerritory[],
): ReadTerritory {
  const candidates = candidatesOf(words, known);
  const [best] = candidates;
  if (best === undefined) return { territory: null, others: [], rest: words };
  const beside = candidates.filter(
    ({ span }) => span.to <= best.span.from || span.from >= best.span.to,
  );
  for (const context of beside) {
    const above = new Set(context.found.map(({ id }) => id));
    const inside = best.found.filter(({ parents }) => parents.some((id) => above.has(id)));
    if (inside.length > 0) return taken(words, inside, [best.span, context.span]);
  }
  return taken(words, best.found, [best.span]);
}

function candidatesOf(
  words: readonly string[],
  known: readonly NamedTerritory[],
): readonly Candidate[] {
  const candidates = spansOf(words).flatMap((span) => {
    const names = new Set(namesIn([span.text]));
    const ids = new Set(span.to - span.from === 1 ? idsIn([span.text]) : []);
    const said = words.length === 1 || !isLink(span.text);
    const found = known.filter(({ id, name }) => ids.has(id) || (said && names.has(name)));
    return found.length > 0 ? [{ span, found: found.toSorted(byWeight) }] : [];
  });
  const weight = ({ found }: Candidate) => found[0]?.weight ?? 0;
  const length = ({ span }: Candidate) => span.to - span.from;
  return candidates.toSorted((a, b) => length(b) - length(a) || weight(b) - weight(a));
}

const byWeight = (a: NamedTerritory, b: NamedTerritory): number =>
  b.weight - a.weight || (a.id < b.id ? -1 : 1);

function taken(
  words: readonly string[],
  found: readonly NamedTerritory[],
  spans: readonly Span[],
): ReadTerritory {
  const [territory = null, ...others] = found;
  const rest = words.filter((_, i) => !spans.some(({ from, to }) => i >= from && i < to));
  return { territory, others, rest };
}
