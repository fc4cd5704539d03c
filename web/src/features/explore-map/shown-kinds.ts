import type { MapPageQuery } from '../../graphql/generated/documents.js';
import type { Whole } from '../../graphql/whole.js';
import type { Language } from '../../i18n/language.js';
import type { MapState } from './map-state.js';

/** A kind of service, as the page knows it. */
export type Kind = Whole<MapPageQuery>['serviceKinds'][number];

type Filter = Pick<MapState, 'services' | 'operators' | 'word'>;

/** What is shown when nothing is asked. */
const DEFAULT_KINDS = ['gare'];

/** Letters without accents or case: « prefec » finds « Préfecture ». */
export const plainText = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();

/** The word of an operator type in the address. */
export const operatorWord = (type: string): string => type.toLowerCase().replaceAll('_', '-');

/** The name of a kind in a language. */
export const kindLabel = (kind: Pick<Kind, 'label' | 'labelEn'>, language: Language): string =>
  language === 'en' ? kind.labelEn : kind.label;

const isRunBy = ({ operatorType }: Kind, operators: readonly string[]): boolean =>
  operators.length === 0 || operators.includes(operatorWord(operatorType));

const isNamed = ({ label, labelEn }: Kind, word: string): boolean =>
  [label, labelEn].some((name) => plainText(name).includes(plainText(word)));

/** The kinds that the filter leaves to choose from. */
export const offeredKinds = (kinds: readonly Kind[], filter: Filter): readonly Kind[] =>
  kinds.filter((kind) => isRunBy(kind, filter.operators) && isNamed(kind, filter.word));

/**
 * The kinds that are counted and drawn. Those chosen one by one, as far as their operator is kept;
 * when none is chosen, all that the filter leaves.
 */
export function shownKinds(kinds: readonly Kind[], filter: Filter): readonly Kind[] {
  const chosen = filter.services.length > 0 ? filter.services : null;
  if (chosen !== null)
    return kinds.filter((kind) => chosen.includes(kind.code) && isRunBy(kind, filter.operators));
  const isFiltered = filter.operators.length > 0 || filter.word !== '';
  if (isFiltered) return offeredKinds(kinds, filter);
  return kinds.filter(({ code }) => DEFAULT_KINDS.includes(code));
}

/** Codes of the kinds that are counted. */
export const shownCodes = (kinds: readonly Kind[], filter: Filter): readonly string[] =>
  shownKinds(kinds, filter).map(({ code }) => code);
