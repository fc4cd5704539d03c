import { editDistance, normaliseName } from '@maillage/kit';
import type { ServiceKind } from '../kind/kind.type.js';
import type { Span } from './spans.js';
import { isLink, spansOf } from './spans.js';
import type { Synonym } from './synonyms.data.js';
import { SYNONYMS } from './synonyms.data.js';

/** A kind that a query names: a loaded one, or one that is only known by name. */
export type NamedKind = { readonly loaded: ServiceKind } | { readonly unloaded: Synonym };

/** What a query says of kinds, and the words that are left. */
export interface ReadKinds {
  readonly named: readonly NamedKind[];
  readonly rest: readonly string[];
  /** Whether a word was spelt only nearly so. */
  readonly approximate: boolean;
}

/** Longest name of a kind, in words. */
const LONGEST = 6;

/** Names of kinds by phrase, singular and plain. */
export type Lexicon = ReadonlyMap<string, readonly NamedKind[]>;

/** Every phrase that names a kind: its labels, its code, what people call it. */
export function lexiconOf(kinds: readonly ServiceKind[]): Lexicon {
  const lexicon = new Map<string, NamedKind[]>();
  const learn = (phrase: string, named: NamedKind, code: string): void => {
    const key = singular(normaliseName(phrase));
    const known = lexicon.get(key) ?? [];
    if (!known.some((other) => codeOf(other) === code)) lexicon.set(key, [...known, named]);
  };
  for (const kind of kinds) {
    for (const phrase of [kind.code, kind.label, kind.labelEn]) {
      learn(phrase, { loaded: kind }, kind.code);
    }
  }
  for (const synonym of SYNONYMS) {
    const loaded = kinds.find(({ code }) => code === synonym.kind);
    const named = loaded === undefined ? { unloaded: synonym } : { loaded };
    const phrases = [synonym.label, synonym.labelEn, ...synonym.words];
    for (const phrase of phrases) learn(phrase, named, synonym.kind);
  }
  return lexicon;
}

const codeOf = (named: NamedKind): string =>
  'loaded' in named ? named.loaded.code : named.unloaded.kind;

/** Takes the kinds out of the words of a query: as written, or else spelt nearly so. */
export function readKinds(words: readonly string[], lexicon: Lexicon): ReadKinds {
  const exact = takeAll(words, lexicon);
  if (exact.named.length > 0) return { ...exact, approximate: false };
  const near = nearest(words, lexicon);
  return near === null ? { ...exact, approximate: false } : { ...near, approximate: true };
}

type Taken = Pick<ReadKinds, 'named' | 'rest'>;

function takeAll(words: readonly string[], lexicon: Lexicon): Taken {
  for (const { from, to, text } of spansOf(words, LONGEST)) {
    const found = lexicon.get(singular(text));
    if (found === undefined) continue;
    const left = takeAll(words.slice(0, from), lexicon);
    const right = takeAll(words.slice(to), lexicon);
    return {
      named: [...left.named, ...found, ...right.named],
      rest: [...left.rest, ...right.rest],
    };
  }
  return { named: [], rest: words };
}

interface Slip {
  readonly taken: Taken;
  readonly distance: number;
}

function nearest(words: readonly string[], lexicon: Lexicon): Taken | null {
  let best: Slip | null = null;
  for (const span of spansOf(words, 3)) {
    if (isLink(span.text)) continue;
    const slip = slipOf(words, span, lexicon);
    if (slip !== null && slip.distance < (best?.distance ?? Infinity)) best = slip;
  }
  return best?.taken ?? null;
}

/** The kind whose name is the fewest slips away from a span. */
function slipOf(words: readonly string[], { from, to, text }: Span, lexicon: Lexicon): Slip | null {
  const typed = singular(text);
  let nearestYet = slipsAllowed(typed) + 1;
  let named: readonly NamedKind[] | null = null;
  for (const [phrase, kinds] of lexicon) {
    const distance = editDistance(typed, phrase, nearestYet - 1);
    if (distance < nearestYet) [nearestYet, named] = [distance, kinds];
  }
  const rest = [...words.slice(0, from), ...words.slice(to)];
  return named && { taken: { named, rest }, distance: nearestYet };
}

/** A slip in five letters, two in nine; shorter words are too easily others. */
function slipsAllowed(text: string): number {
  if (text.length < 5) return 0;
  return text.length < 9 ? 1 : 2;
}

/** « gares », « bureaux »: without the mark of the plural, on both sides alike. */
const singular = (phrase: string): string => phrase.replace(/(?<=\w{3})[sx]\b/g, '');
