import type { Formats } from '../../i18n/formats.js';
import type { Hint } from '../../map/hint-line.js';
import type { Spot } from '../../map/map-canvas.js';
import type { Mark } from './marks.js';
import type { Picked } from './picked.js';
import type { MapData } from './use-map-data.js';

/** What a hint needs to speak. */
export interface HintWords extends Pick<MapData, 'names' | 'figures'> {
  readonly unit: string;
  readonly noValue: string;
  readonly notObserved: string;
  readonly formats: Formats;
  /** The name of a kind of service. */
  readonly kindName: (code: string) => string;
}

/** The words for what is under the hand; null over nothing. */
export function hintOf({ x, y }: Spot, picked: Picked | null, words: HintWords): Hint | null {
  if (picked === null) return null;
  const isMark = picked.what === 'mark';
  return { x, y, text: isMark ? markWords(picked.mark, words) : territoryWords(picked.id, words) };
}

/** « Nord : 1,2 pour 10 000 habitants ». */
export function territoryWords(id: string, words: HintWords): string {
  const value = words.figures?.byId.get(id) ?? null;
  const told =
    value === null ? withoutValue(id, words) : `${words.formats.rate(value)} ${words.unit}`;
  return words.formats.labelled(words.names.get(id) ?? id, told);
}

/** Why a territory has no value: nobody looked there, or there is none. */
export function withoutValue(id: string, words: Omit<HintWords, 'unit'>): string {
  return words.figures?.byId.has(id) === false ? words.notObserved : words.noValue;
}

/** The name of a service, or what a cluster is made of. */
export const markWords = ({ name, mix }: Mark, words: HintWords): string =>
  name ?? mixWords(mix, words);

/** « gare:3 mairie:1 » in words. */
export function mixWords(
  mix: string,
  { kindName, formats }: Pick<HintWords, 'kindName' | 'formats'>,
): string {
  const parts = mix.split(' ').map((part) => {
    const [code = '', count = ''] = part.split(':');
    return formats.labelled(kindName(code), formats.count(Number(count)));
  });
  return parts.join(' · ');
}
