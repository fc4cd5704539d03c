import type { ServiceField, ServiceLifeQuery } from '../../graphql/generated/documents.js';
import type { Observed } from '../../i18n/observed.js';
import type { SeenAt } from './value-origins.js';

/** What the service has been and what happened to it, as the graph tells it. */
export type Life = NonNullable<ServiceLifeQuery['service']>;
export type LifeEvent = Life['events'][number];
type Version = Life['versions'][number];

/** What the page tells of a life. */
export type Moment =
  | { readonly is: 'event'; readonly observed: Observed; readonly event: LifeEvent }
  | {
      readonly is: 'update';
      readonly observed: Observed;
      readonly fields: readonly ServiceField[];
      readonly seen: SeenAt;
    }
  | { readonly is: 'first'; readonly observed: Observed; readonly seen: SeenAt };

type Details = NonNullable<Version['details']>;

/** What no event tells when it changes: names, kinds and places have theirs. */
const UPDATED: readonly (readonly [ServiceField, keyof Details])[] = [
  ['ADDRESS', 'address'],
  ['POSTAL_CODE', 'postalCode'],
  ['CITY', 'city'],
  ['PHONE', 'phone'],
  ['EMAIL', 'email'],
  ['WEBSITE', 'website'],
  ['HOURS', 'hours'],
  ['HOURS_NOTE', 'hoursNote'],
  ['ACCESSIBLE', 'accessible'],
  ['MORE', 'more'],
];

const written = (details: Version['details'], key: keyof Details): string => {
  const value = details?.[key] ?? null;
  const isNothing = Array.isArray(value) && value.length === 0;
  return JSON.stringify(isNothing ? null : value);
};

/** Values that changed from a version to the next. */
export const updatedFields = (older: Version, newer: Version): readonly ServiceField[] =>
  UPDATED.filter(([, key]) => written(older.details, key) !== written(newer.details, key)).map(
    ([field]) => field,
  );

/** What is told of the same two days. */
export interface Period {
  readonly observed: Observed;
  readonly moments: readonly Moment[];
  /** The rows that show it, each once: the last ones before, the first ones after. */
  readonly before: readonly SeenAt[];
  readonly after: readonly SeenAt[];
}

/**
 * A life in order, the newest first: events, then what changed without one, and where it begins when
 * nothing spoke of it before.
 */
export function timelineOf({ events, versions }: Life): readonly Period[] {
  const told: Moment[] = events.map((event) => ({
    ...{ is: 'event', observed: event.observedBetween, event },
  }));
  const moments = [...told, ...updatesOf(versions, events), ...firstOf(versions)];
  const intervals = new Map(moments.map(({ observed }) => [keyOf(observed), observed]));
  return [...intervals]
    .map(([key, observed]) =>
      periodOf(
        observed,
        moments.filter((moment) => keyOf(moment.observed) === key),
      ),
    )
    .sort((a, b) => b.observed.before.localeCompare(a.observed.before));
}

const keyOf = ({ after, before }: Observed): string => `${after ?? ''} ${before}`;

/** A move tells its addresses: they are not told again. */
const MOVED: ReadonlySet<ServiceField> = new Set(['ADDRESS', 'POSTAL_CODE', 'CITY']);

function updatesOf(versions: Life['versions'], events: Life['events']): Moment[] {
  return versions.flatMap((newer, at): Moment[] => {
    const older = versions[at + 1];
    if (older === undefined) return [];
    const { beganBetween: observed, provenance: seen } = newer;
    const hasMoved = events.some(
      ({ nature, observedBetween }) =>
        nature === 'MOVED' && keyOf(observedBetween) === keyOf(observed),
    );
    const fields = updatedFields(older, newer).filter((field) => !hasMoved || !MOVED.has(field));
    return fields.length === 0 ? [] : [{ is: 'update', observed, fields, seen }];
  });
}

function firstOf(versions: Life['versions']): Moment[] {
  const oldest = versions.at(-1);
  if (oldest?.beganBetween.after !== null) return [];
  return [{ is: 'first', observed: oldest.beganBetween, seen: oldest.provenance }];
}

function periodOf(observed: Observed, moments: readonly Moment[]): Period {
  const rows = (side: 'before' | 'after'): readonly SeenAt[] =>
    once(
      moments.flatMap((moment) => {
        if (moment.is === 'event') return moment.event.evidence[side] ?? [];
        return side === 'after' ? [moment.seen] : [];
      }),
    );
  return { observed, moments, before: rows('before'), after: rows('after') };
}

const once = (rows: readonly SeenAt[]): readonly SeenAt[] => [
  ...new Map(
    rows.map((row) => [
      [row.source.id, row.recordId, row.snapshot?.id, row.file, row.line].join(' '),
      row,
    ]),
  ).values(),
];
