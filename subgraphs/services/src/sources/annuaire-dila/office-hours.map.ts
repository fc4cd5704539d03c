import type { OpeningHours } from '../../producer/producer.port.js';
import { WEEKDAYS } from '../hours.js';
import type { OpenDays } from './office.schema.js';

const CLOCK = /^'?(\d{1,2}):(\d{2}):\d{2}$/;

/** Hours of a week from days that share them; days that go backwards and hours that are none are left out. */
export function weekHours(days: readonly OpenDays[]): readonly OpeningHours[] {
  const hours = days.flatMap(({ début, fin, PlageH }) =>
    PlageH.flatMap((span) => daysBetween(début, fin).flatMap((day) => hoursOf(day, span))),
  );
  const key = ({ day, opens, closes }: OpeningHours) => `${String(day)} ${opens} ${closes}`;
  const once = new Map(hours.map((one) => [key(one), one]));
  return [...once.keys()].sort().flatMap((one) => once.get(one) ?? []);
}

/** Notes of days, in words: « lundi à mardi : sur rendez-vous ». */
export function weekNotes(days: readonly OpenDays[]): string | undefined {
  const notes = days.flatMap(({ début, fin, Note }) => {
    if (Note === undefined) return [];
    const span = fin === undefined || fin === début ? [début] : [début, 'à', fin];
    return `${span.join(' ')} : ${Note}`;
  });
  return notes.join(' ; ') || undefined;
}

function daysBetween(first: string | undefined, last: string | undefined): readonly number[] {
  const from = dayOf(first);
  const to = last === undefined ? from : dayOf(last);
  return WEEKDAYS.map((_, i) => i + 1).filter((day) => from > 0 && day >= from && day <= to);
}

const dayOf = (name: string | undefined): number =>
  WEEKDAYS.findIndex((day) => day === name?.toLowerCase()) + 1;

function hoursOf(day: number, { début, fin }: Pick<OpenDays, 'début' | 'fin'>): OpeningHours[] {
  const opens = clock(début);
  const closes = clock(fin);
  const end = closes === '00:00' ? '24:00' : closes;
  return opens !== undefined && end !== undefined && opens < end
    ? [{ day, opens, closes: end }]
    : [];
}

function clock(text: string | undefined): string | undefined {
  const [, hour, minutes] = CLOCK.exec(text ?? '') ?? [];
  if (hour === undefined || minutes === undefined) return undefined;
  return Number(hour) < 24 && minutes < '60' ? `${hour.padStart(2, '0')}:${minutes}` : undefined;
}
