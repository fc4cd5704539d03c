import { createEvents } from 'ics';
import type { ToldList } from './feed-route.js';

/** A list of changes as a calendar of whole days: no hour is made up. @throws where a day is none */
export function calendarOf({ title, changes }: ToldList): string {
  const { error, value } = createEvents(
    changes.map(({ id, title: told, where, text, link, day }) => ({
      uid: `${id}@maillage`,
      title: told,
      description: text,
      url: link,
      ...(where !== null && { location: where }),
      // Of the change, not of the answer: who has the same calendar is not sent it again.
      timestamp: Date.parse(`${day}T00:00:00Z`),
      start: partsOf(day),
      end: partsOf(dayAfter(day)),
      busyStatus: 'FREE' as const,
      transp: 'TRANSPARENT' as const,
      productId: 'maillage',
    })),
    { calName: title, productId: 'maillage' },
  );
  if (value == null) throw error ?? new Error('nothing was written');
  return value;
}

function partsOf(day: string): [number, number, number] {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return [year, month, date];
}

function dayAfter(day: string): string {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}
