import type { NamedKind } from '../../i18n/kind-label.js';

/** A kind of service that a search may name. */
export interface SearchedKind extends NamedKind {
  readonly code: string;
}

/** A word without its plural. */
const stem = (word: string): string => (word.length > 3 ? word.replace(/[sx]$/, '') : word);

/** Words without their accents and hyphens. */
const plainWords = (text: string): string[] =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** Words as a search compares them: without accents, hyphens and plurals. */
export const wordsOf = (text: string): string[] => plainWords(text).map(stem);

/** Too short to name a kind by its beginning. */
const LEAST_LETTERS = 3;

/** « Gare ou halte ferroviaire » is two names. */
const namesOf = ({ label, labelEn }: NamedKind): string[] =>
  [label, labelEn].flatMap((name) => name.split(/ (?:ou|or) /));

/** The words by which a search names a kind whole; none when it does not. */
const namedBy = (kind: NamedKind, asked: ReadonlySet<string>): string[] =>
  namesOf(kind)
    .map(wordsOf)
    .find((name) => name.every((word) => asked.has(word))) ?? [];

const isBegun = (name: string, begun: string): boolean =>
  begun.length >= LEAST_LETTERS && wordsOf(name).join(' ').startsWith(begun);

/** What a search asks, in words of ours. */
export interface ReadQuery<K> {
  /** Kinds that it names whole, or that it begins to. */
  readonly kinds: readonly K[];
  /** What is left of it for a place: « roubaix » in « gare roubaix ». */
  readonly place: string;
}

/** Words between a service and its place. */
const LINKS = new Set(['a', 'au', 'd', 'de', 'des', 'du', 'in', 'of', 'pres', 'near']);

const isWithin = (name: readonly string[], other: readonly string[]): boolean =>
  name.length < other.length && name.every((word) => other.includes(word));

/** What is left of a search once its kinds are taken out. */
function placeIn(query: string, taken: ReadonlySet<string>): string {
  const rest = plainWords(query).filter((word) => !taken.has(stem(word)));
  while (LINKS.has(rest[0] ?? '')) rest.shift();
  return rest.join(' ');
}

/** Reads a search: a kind named whole is a filter, the rest is a place. */
export function readQuery<K extends SearchedKind>(
  query: string,
  kinds: readonly K[],
): ReadQuery<K> {
  const asked = wordsOf(query);
  const named = kinds
    .map((kind) => ({ kind, name: namedBy(kind, new Set(asked)) }))
    .filter(({ name }) => name.length > 0);
  if (named.length > 0) {
    const whole = named.filter(({ name }) => !named.some((other) => isWithin(name, other.name)));
    const taken = new Set(whole.flatMap(({ name }) => name));
    return { kinds: whole.map(({ kind }) => kind), place: placeIn(query, taken) };
  }
  const begun = asked.join(' ');
  return {
    kinds: kinds.filter((kind) => namesOf(kind).some((name) => isBegun(name, begun))),
    place: query,
  };
}

const CODE = /^(\d{5}|\d{9}|2[AB]\d{3}|\d{2}|97\d|2[AB])$/i;

/** Whether a search reads as an official code, living or not. */
export const isCode = (query: string): boolean => CODE.test(query);
