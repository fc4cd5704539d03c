import type { OpeningHours } from '../producer/producer.port.js';

/** What a cell says of a day: ranges that were understood, the rest in words. */
export interface ToldDay {
  readonly hours: readonly OpeningHours[];
  readonly note?: string;
}

/** Weekdays as French files write them, Monday first. */
export const WEEKDAYS = [
  ...['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
] as const;

const CLOSED = /^(?:[-–/]|ferm[ée]e?|non)?$/i;
const TIME = /(\d{1,2})\s*(?::\s*(\d{2})(?!\d)|[hH](?:\s*(\d{2})(?!\s*[\dhH:]))?)(?!\d)/g;
const BETWEEN = /^(?:[\s/–;,-]|et|de|à)*$/i;

/**
 * Hours of a day as a person wrote them, « 9h30 – 12h15 / 13:30 - 17:00 ». What follows the last
 * range that is understood is kept in words; words that come first may bind the whole cell
 * (« semaines paires : … »), which is then kept in words.
 *
 * @param day ISO weekday, Monday is 1
 */
export function toldDay(day: number, cell: string | undefined): ToldDay {
  const said = (cell ?? '').replace(/\s+/g, ' ').trim();
  if (CLOSED.test(said)) return { hours: [] };
  const whole = ranges(day, said);
  if (whole !== undefined) return { hours: whole };
  const [head, rest] = beforeWords(said);
  const hours = ranges(day, head);
  const name = WEEKDAYS[day - 1] ?? '';
  if (hours === undefined) return { hours: [], note: `${name} : ${said}` };
  return { hours, note: `${name} : ${rest}` };
}

/** The segments that precede the first one with words, and what follows them. */
function beforeWords(said: string): readonly [head: string, rest: string] {
  const segments = said.split('/');
  const worded = segments.findIndex((segment) => !BETWEEN.test(segment.replace(TIME, '')));
  const at = Math.max(worded, 0);
  return [segments.slice(0, at).join('/'), segments.slice(at).join('/').trim()];
}

/** Times of a text that holds nothing else, by pairs; undefined where it is not so, or they do not ascend. */
function ranges(day: number, text: string): OpeningHours[] | undefined {
  if (!BETWEEN.test(text.replace(TIME, ''))) return undefined;
  const times = [...text.matchAll(TIME)].map(([, hour = '', colon, letter]) =>
    clock(hour, colon ?? letter ?? '00'),
  );
  const ascending = times.every((time, i) => i === 0 || (times[i - 1] ?? '') < time);
  if (times.length === 0 || times.length % 2 === 1 || !ascending) return undefined;
  if (times.some((time) => time > '24:00' || time.slice(3) > '59')) return undefined;
  return times.flatMap((opens, i) =>
    i % 2 === 0 ? [{ day, opens, closes: times[i + 1] ?? opens }] : [],
  );
}

const clock = (hour: string, minutes: string): string => `${hour.padStart(2, '0')}:${minutes}`;

/** Hours of a week, from its cells, Monday first; what is in words becomes `hoursNote`. */
export function toldWeek(
  cells: readonly (string | undefined)[],
  comment?: string,
): { readonly hours: readonly OpeningHours[]; readonly hoursNote: string | undefined } {
  if (cells.every((cell) => cell === undefined || UNTOLD.test(cell))) {
    return { hours: [], hoursNote: comment };
  }
  const days = cells.map((cell, i) => toldDay(i + 1, cell));
  const notes = [...days.map(({ note }) => note), comment];
  return {
    hours: days.flatMap(({ hours }) => hours),
    hoursNote: notes.filter((note) => note !== undefined).join(' ; ') || undefined,
  };
}

const UNTOLD = /^(?:-|Horaires non communiqués)$/i;
