import { useFormats } from '../i18n/formats.js';
import { useWords } from '../i18n/language.js';
import type { ValueClass } from './classes.js';
import { ANY_MAP_WORDS } from './map.words.js';

/** How classes, and other spans of values, are worded. */
export function useClassWords() {
  const { to: between, missing } = useWords(ANY_MAP_WORDS);
  const { rate } = useFormats();
  const boundsOf = ({ from, to }: Pick<ValueClass, 'from' | 'to'>): string =>
    from === to ? rate(from) : `${rate(from)}${between}${rate(to)}`;
  return { boundsOf, missing };
}
