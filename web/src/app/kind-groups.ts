import type { NamedKind } from '../i18n/kind-label.js';

/** A kind that a list can put in its group. */
export interface GroupedKind extends NamedKind {
  readonly code: string;
  readonly operatorType: string;
}

/** The kinds of those who run them. */
export interface KindGroup<K extends GroupedKind> {
  readonly operatorType: string;
  readonly kinds: readonly K[];
}

/** What fits on a screen: as many kinds or fewer are told one by one, more are folded. */
export const FEW_KINDS = 12;

/** What most readers come for; no list of kinds is long enough to need more than these at first. */
const EVERYDAY: readonly string[] = [
  ...['mairie', 'bureau-de-poste', 'agence-postale-communale', 'france-services', 'gare'],
  ...['brigade-de-gendarmerie', 'commissariat-de-police', 'caf', 'cpam', 'pole-emploi'],
  ...['hopital', 'bibliotheque', 'ecole-maternelle', 'ecole-elementaire', 'college'],
];

/** Letters without accents or case: « prefec » finds « Préfecture ». */
const plainText = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();

/** Whether a kind bears a word, in either language. */
export const isNamed = ({ label, labelEn }: NamedKind, word: string): boolean =>
  [label, labelEn].some((name) => plainText(name).includes(plainText(word.trim())));

/** Kinds by who runs them, in the order in which they come. */
export function groupKinds<K extends GroupedKind>(kinds: readonly K[]): readonly KindGroup<K>[] {
  const types = [...new Set(kinds.map(({ operatorType }) => operatorType))];
  return types.map((operatorType) => ({
    operatorType,
    kinds: kinds.filter((kind) => kind.operatorType === operatorType),
  }));
}

/** A long list in two: what most readers come for, then the rest; a short one stays whole. */
export function everydayFirst<T>(
  items: readonly T[],
  codeOf: (item: T) => string,
): { readonly first: readonly T[]; readonly others: readonly T[] } {
  const isEveryday = (item: T) => EVERYDAY.includes(codeOf(item));
  if (items.length <= FEW_KINDS) return { first: items, others: [] };
  return {
    first: items.filter(isEveryday),
    others: items.filter((item) => !isEveryday(item)),
  };
}
