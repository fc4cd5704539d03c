import type { Formats } from '../../i18n/formats.js';
import type { Language } from '../../i18n/language.js';
import type { History } from './state-dates.js';

/** What a variable says of the territory, one year. */
export type Typology = NonNullable<History['typologies']>[number];

/** The last of each variable, the population aside, which has a section of its own. */
export function latestOf(values: readonly Typology[]): Typology[] {
  const latest = new Map<string, Typology>();
  for (const value of values) {
    const { code } = value.variable;
    if (code !== 'population') latest.set(code, value);
  }
  return [...latest.values()];
}

/**
 * What it is worth in words, on the bounds of the time, else on those of today; null where there is none.
 *
 * @param formats write a whole number, or another
 */
export function toldIn(
  typology: Typology,
  language: Language,
  { count, rate }: Pick<Formats, 'count' | 'rate'>,
): string | null {
  const category = typology.category ?? typology.constantCategory;
  if (category !== null) return language === 'fr' ? category.label : category.labelEn;
  const number = typology.value ?? typology.constantValue;
  if (number === null) return null;
  return Number.isInteger(number) ? count(number) : rate(number);
}

/** Its unit, in French as its producer writes it, which has no plural under two: « 1 quartier ». */
export function unitOf({ variable: { unit }, value, constantValue }: Typology): string {
  const number = value ?? constantValue;
  const isPlural = number === null || Math.abs(number) >= 2;
  return isPlural ? unit : unit.replaceAll(/(\p{L}{2,})s(?!\p{L})/gu, '$1');
}
