import { isNamed } from '../../app/kind-groups.js';
import type { MapPageQuery } from '../../graphql/generated/documents.js';
import type { Whole } from '../../graphql/whole.js';
import type { Language } from '../../i18n/language.js';
import type { MapState } from './map-state.js';

/** A kind of service, as the page knows it. */
export type Kind = Whole<MapPageQuery>['serviceKinds'][number];

type Filter = Pick<MapState, 'services' | 'operators' | 'word'>;

/** What is shown when nothing is asked: the first of these that there is. */
const DEFAULT_KINDS = ['bureau-de-poste', 'gare'];

/** The word of an operator type in the address. */
export const operatorWord = (type: string): string => type.toLowerCase().replaceAll('_', '-');

/** The name of a kind in a language. */
export const kindLabel = (kind: Pick<Kind, 'label' | 'labelEn'>, language: Language): string =>
  language === 'en' ? kind.labelEn : kind.label;

const isRunBy = ({ operatorType }: Kind, operators: readonly string[]): boolean =>
  operators.length === 0 || operators.includes(operatorWord(operatorType));

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
  const byDefault = DEFAULT_KINDS.find((code) => kinds.some((kind) => kind.code === code));
  return kinds.filter(({ code }) => code === byDefault);
}

/** Codes of the kinds that are counted. */
export const shownCodes = (kinds: readonly Kind[], filter: Filter): readonly string[] =>
  shownKinds(kinds, filter).map(({ code }) => code);
