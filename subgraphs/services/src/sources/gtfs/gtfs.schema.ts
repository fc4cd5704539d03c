import { isoDay } from '@maillage/kit';
import { z } from 'zod';
import { degrees, filled, text, whole } from '../row.schema.js';

/** `20260131` as ISO. */
const day = z.string().transform((value, context) => {
  const given = value.trim();
  const said = isoDay(given.slice(0, 4), given.slice(4, 6), given.slice(6));
  if (said !== undefined && given.length === 8) return said;
  context.addIssue({ code: 'custom', message: `« ${given.slice(0, 30)} » n’est pas un jour` });
  return z.NEVER;
});

/** `7:05:00`, over 24 h after midnight, in seconds; empty is undefined. */
const clock = text.transform((value, context) => {
  if (value === undefined) return undefined;
  const parts = /^(\d{1,3}):([0-5]\d):([0-5]\d)$/.exec(value);
  if (parts) return Number(parts[1]) * 3600 + Number(parts[2]) * 60 + Number(parts[3]);
  context.addIssue({ code: 'custom', message: `« ${value.slice(0, 30)} » n’est pas une heure` });
  return z.NEVER;
});

const isOn = z.enum(['0', '1']).transform((value) => value === '1');
const color = text.transform((value) => (/^[0-9A-Fa-f]{6}$/.test(value ?? '') ? value : undefined));
const number = whole.transform((value, context) => {
  if (value !== undefined) return value;
  context.addIssue({ code: 'custom', message: 'un nombre est attendu' });
  return z.NEVER;
});

export const stopRow = z.object({
  ...{ stop_id: filled, stop_name: text, stop_lat: degrees(90), stop_lon: degrees(180) },
  ...{ location_type: text, parent_station: text, wheelchair_boarding: text },
});
export type StopRow = z.infer<typeof stopRow>;

export const routeRow = z.object({
  ...{ route_id: filled, agency_id: text, route_short_name: text, route_long_name: text },
  ...{ route_type: number, route_color: color, route_text_color: color },
});
export type RouteRow = z.infer<typeof routeRow>;

export const tripRow = z.object({ route_id: filled, service_id: filled, trip_id: filled });
export type TripRow = z.infer<typeof tripRow>;

export const stopTimeRow = z.object({
  ...{ trip_id: filled, stop_id: filled, arrival_time: clock, departure_time: clock },
  ...{ stop_sequence: number, pickup_type: text },
});
export type StopTimeRow = z.infer<typeof stopTimeRow>;

export const calendarRow = z
  .object({
    ...{ service_id: filled, start_date: day, end_date: day },
    ...{ monday: isOn, tuesday: isOn, wednesday: isOn, thursday: isOn },
    ...{ friday: isOn, saturday: isOn, sunday: isOn },
  })
  .transform(({ service_id, start_date, end_date, ...on }) => ({
    ...{ service: service_id, from: start_date, until: end_date },
    // As a date counts its days, from Sunday.
    on: [on.sunday, on.monday, on.tuesday, on.wednesday, on.thursday, on.friday, on.saturday],
  }));
export type CalendarRow = z.infer<typeof calendarRow>;

export const exceptionRow = z
  .object({ service_id: filled, date: day, exception_type: z.enum(['1', '2']) })
  .transform(({ service_id, date, exception_type }) => ({
    ...{ service: service_id, date, isAdded: exception_type === '1' },
  }));
export type ExceptionRow = z.infer<typeof exceptionRow>;

export const frequencyRow = z
  .object({ trip_id: filled, start_time: clock, end_time: clock, headway_secs: number })
  .transform(({ trip_id, start_time = 0, end_time = 0, headway_secs }) => ({
    ...{ trip: trip_id, from: start_time, until: end_time, every: headway_secs },
  }))
  .refine(({ every }) => every > 0, 'un intervalle est attendu');
export type FrequencyRow = z.infer<typeof frequencyRow>;

export const feedRow = z.object({
  feed_start_date: text.pipe(day.optional()),
  feed_end_date: text.pipe(day.optional()),
});
