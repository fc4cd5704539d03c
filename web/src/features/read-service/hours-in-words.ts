import type { Bilingual, Language } from '../../i18n/language.js';

/** A range of a day of the week, 1 being Monday; times as 08:30. */
export interface Range {
  readonly day: number;
  readonly opens: string;
  readonly closes: string;
}

interface HourWords {
  readonly days: readonly string[];
  readonly run: (first: string, last: string) => string;
  readonly single: (day: string) => string;
  readonly range: (opens: string, closes: string) => string;
  readonly and: string;
  readonly list: (days: readonly string[]) => string;
  readonly allDay: string;
  readonly closed: (days: string) => string;
  readonly said: (days: string, ranges: string) => string;
  readonly time: (hour: number, minutes: string) => string;
}

/** How a week is told. */
export const HOUR_WORDS: Bilingual<HourWords> = {
  fr: {
    days: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
    run: (first, last) => `du ${first} au ${last}`,
    single: (day) => `le ${day}`,
    range: (opens, closes) => `de ${opens} à ${closes}`,
    and: ' et ',
    list: (days) => new Intl.ListFormat('fr').format(days),
    allDay: 'toute la journée',
    closed: (days) => `fermé ${days}`,
    said: (days, ranges) => `${days}, ${ranges}`,
    time: (hour, minutes) => `${String(hour)}\u00a0h${minutes === '00' ? '' : `\u00a0${minutes}`}`,
  },
  en: {
    days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    run: (first, last) => `${first} to ${last}`,
    single: (day) => day,
    range: (opens, closes) => `${opens} to ${closes}`,
    and: ' and ',
    list: (days) => new Intl.ListFormat('en-GB').format(days),
    allDay: 'all day',
    closed: (days) => `closed ${days}`,
    said: (days, ranges) => `${days}, ${ranges}`,
    time: (hour, minutes) => `${String(hour)}:${minutes}`,
  },
};

const WEEK = [1, 2, 3, 4, 5, 6, 7] as const;

/** A week, Monday first: what each day has, each range once and in order. */
export const weekOf = (hours: readonly Range[]): readonly (readonly Range[])[] =>
  WEEK.map((day) => {
    const once = new Map(
      hours.filter((h) => h.day === day).map((h) => [`${h.opens} ${h.closes}`, h]),
    );
    return [...once.values()].sort((a, b) => (a.opens < b.opens ? -1 : 1));
  });

/** 08:30, as a language says it. */
export function timeIn(language: Language, time: string): string {
  const [hour = '0', minutes = '00'] = time.split(':');
  return HOUR_WORDS[language].time(Number(hour), minutes);
}

const isAllDay = ({ opens, closes }: Range): boolean =>
  opens === '00:00' && (closes === '24:00' || closes === '23:59' || closes === '00:00');

/** The ranges of a day; empty when it has none. */
export function dayInWords(language: Language, ranges: readonly Range[]): string {
  const words = HOUR_WORDS[language];
  if (ranges.some(isAllDay)) return words.allDay;
  return ranges
    .map(({ opens, closes }) => words.range(timeIn(language, opens), timeIn(language, closes)))
    .join(words.and);
}

/**
 * A week in a sentence: days that follow one another with the same hours are told together, closed
 * days last. Empty where no hour is given: that says nothing of being closed.
 */
export function hoursInWords(language: Language, hours: readonly Range[]): string {
  if (hours.length === 0) return '';
  const words = HOUR_WORDS[language];
  const days = weekOf(hours).map((ranges) => dayInWords(language, ranges));
  const runs = runsOf(days);
  const open = runs.filter(({ said }) => said !== '');
  const closed = runs.filter(({ said }) => said === '').flatMap((run) => named(words, run));
  return [
    ...open.map((run) => words.said(words.list(named(words, run)), run.said)),
    ...(closed.length > 0 ? [words.closed(words.list(closed))] : []),
  ].join(language === 'fr' ? '\u00a0; ' : '; ');
}

interface Run {
  readonly first: number;
  readonly last: number;
  readonly said: string;
}

function runsOf(days: readonly string[]): readonly Run[] {
  return days.reduce<readonly Run[]>((runs, said, at) => {
    const before = runs.at(-1);
    if (before?.said !== said) return [...runs, { first: at, last: at, said }];
    return [...runs.slice(0, -1), { ...before, last: at }];
  }, []);
}

/** Two days in a row are told one by one, more as a run. */
function named(words: HourWords, { first, last }: Run): readonly string[] {
  const [from = '', to = ''] = [words.days[first], words.days[last]];
  if (first === last) return [words.single(from)];
  if (last === first + 1) return [words.single(from), words.single(to)];
  return [words.run(from, to)];
}
