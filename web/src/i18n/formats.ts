import type { Language } from './language.js';
import { useLanguage } from './language.js';

/** A figure, or what the graph says when it has none. */
type Figure = number | null | undefined;

/** How a language writes figures and dates. */
export interface Formats {
  /** A whole number. */
  readonly count: (value: Figure) => string;
  /** A rate or a density: three significant digits, never « 0 » for a small one. */
  readonly rate: (value: Figure) => string;
  /** A distance as the crow flies, from metres. */
  readonly distance: (metres: number) => string;
  /** « 1er », « 2e »; 1st, 2nd. */
  readonly position: (position: number) => string;
  /** A count with its noun. */
  readonly plural: (count: number, one: string, many?: string) => string;
  /** A value after what it is of: « Nord : 12 »; Nord: 12. */
  readonly labelled: (label: string, value: string) => string;
  /** A calendar day from `2016-01-01`; the first of a month is « 1er » in French. */
  readonly day: (iso: string) => string;
  /** The same where a text is a day; another date or version reads as it is. */
  readonly vintage: (text: string) => string;
  /** The same with its day of the week: « mardi 3 février 2026 ». */
  readonly weekday: (iso: string) => string;
  /** The size of a download. */
  readonly bytes: (bytes: number) => string;
}

const TAGS: Readonly<Record<Language, string>> = { fr: 'fr-FR', en: 'en-GB' };
const UNKNOWN: Readonly<Record<Language, string>> = { fr: 'inconnu', en: 'unknown' };

/** From how many things on a noun takes its plural: French counts one and a half as one. */
const SEVERAL: Readonly<Record<Language, (count: number) => boolean>> = {
  fr: (count) => count >= 2,
  en: (count) => count !== 1,
};

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

const COLON: Readonly<Record<Language, string>> = { fr: '\u00a0:', en: ':' };

const KILO: Readonly<Record<Language, string>> = { fr: 'ko', en: 'kB' };
const MEGA: Readonly<Record<Language, string>> = { fr: 'Mo', en: 'MB' };

function makeFormats(language: Language): Formats {
  const tag = TAGS[language];
  const integers = new Intl.NumberFormat(tag, { maximumFractionDigits: 0 });
  const tenths = new Intl.NumberFormat(tag, { maximumFractionDigits: 1 });
  const digits = new Intl.NumberFormat(tag, { maximumSignificantDigits: 3 });
  const days = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' });
  const weekdays = new Intl.DateTimeFormat(tag, { weekday: 'long', timeZone: 'UTC' });
  const ordinals = new Intl.PluralRules('en', { type: 'ordinal' });
  const known = (value: Figure, write: (given: number) => string): string =>
    value === null || value === undefined ? UNKNOWN[language] : write(value);
  const day = (iso: string): string => {
    const text = days.format(new Date(`${iso}T00:00:00Z`));
    return language === 'fr' ? text.replace(/^1 /, '1er ') : text;
  };
  return {
    count: (value) => known(value, (given) => integers.format(given)),
    rate: (value) =>
      known(value, (given) => (Math.abs(given) >= 1000 ? integers : digits).format(given)),
    distance: (metres) => {
      if (metres < 1000) return `${integers.format(metres)} m`;
      return `${(metres < 10_000 ? tenths : integers).format(metres / 1000)} km`;
    },
    position: (position) => {
      if (language === 'fr') return position === 1 ? '1er' : `${integers.format(position)}e`;
      const suffix = { one: 'st', two: 'nd', few: 'rd' } as const;
      const rule = ordinals.select(position);
      return `${integers.format(position)}${rule in suffix ? suffix[rule as 'one'] : 'th'}`;
    },
    plural: (count, one, many = `${one}s`) =>
      `${integers.format(count)} ${SEVERAL[language](count) ? many : one}`,
    vintage: (text) => (ISO_DAY.test(text) ? day(text) : text),
    labelled: (label, value) => `${label}${COLON[language]} ${value}`,
    day,
    weekday: (iso) => `${weekdays.format(new Date(iso))} ${day(iso)}`,
    bytes: (bytes) => {
      const [size, unit] = bytes < 1_000_000 ? [bytes / 1000, KILO] : [bytes / 1_000_000, MEGA];
      return `${(size < 10 ? tenths : integers).format(size)} ${unit[language]}`;
    },
  };
}

const FORMATS: Readonly<Record<Language, Formats>> = {
  fr: makeFormats('fr'),
  en: makeFormats('en'),
};

/** How a language writes figures. */
export const formatsIn = (language: Language): Formats => FORMATS[language];

/** How the language of the page writes figures. */
export const useFormats = (): Formats => formatsIn(useLanguage());
