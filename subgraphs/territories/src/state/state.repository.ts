import type { Queried } from '@maillage/kit';
import { COMMUNE_LEVELS } from './commune-levels.js';
import type { StateRow } from './state.row.js';

/** A state's columns; days as text, so that no time zone moves them. */
export const STATE_FIELDS = `s.key, s.territory, s.code, s.level, s.name,
  s.valid_from::text, s.from_after::text, s.begin_reason, s.begin_words,
  s.valid_to::text, s.to_after::text, s.end_reason, s.end_words`;

/** A territory on a day. */
export interface Dated {
  readonly id: string;
  readonly day: string;
}

/** The state nearest to a day. */
export type StateAt = StateRow & { readonly next_may_hold: boolean };

type Found<T> = T & { readonly ord: number };

/** Each asked-for pair with its place in the question. */
const ASKED = `unnest($1::text[], $2::date[]) WITH ORDINALITY AS asked (id, day, ord)`;

/**
 * On the day: the state that holds, else the last one before it, else the first one after; and
 * whether the next one may have begun, on a day that is not known.
 */
const AT = `
  SELECT asked.ord::int, ${STATE_FIELDS},
    coalesce((SELECT n.from_after < asked.day FROM territory_state AS n
      WHERE n.territory = asked.id AND n.valid_from > asked.day
      ORDER BY n.valid_from LIMIT 1), false) AS next_may_hold
  FROM ${ASKED}
  CROSS JOIN LATERAL (
    SELECT * FROM territory_state AS s WHERE s.territory = asked.id
    ORDER BY (coalesce(s.valid_from <= asked.day, true)) DESC,
      CASE WHEN coalesce(s.valid_from <= asked.day, true) THEN s.valid_from END DESC NULLS LAST,
      s.valid_from LIMIT 1) AS s`;

const MEMBERSHIPS = `
  SELECT asked.ord::int, m.parents FROM ${ASKED}
  JOIN membership AS m ON m.territory = asked.id
    AND m.valid_from <= asked.day AND (m.valid_to IS NULL OR m.valid_to > asked.day)`;

/** Reads states and what links them. */
export class StateRepository {
  constructor(private readonly database: Queried) {}

  byKeys(keys: readonly string[]): Promise<StateRow[]> {
    return this.database.query(
      `SELECT ${STATE_FIELDS} FROM territory_state AS s WHERE key = ANY($1)`,
      [keys],
    );
  }

  /** Every state of these territories, each in order. */
  ofTerritories(ids: readonly string[]): Promise<StateRow[]> {
    return this.database.query(
      `SELECT ${STATE_FIELDS} FROM territory_state AS s WHERE territory = ANY($1)
       ORDER BY valid_from NULLS FIRST, key`,
      [ids],
    );
  }

  /** Every state of these codes, at any level that communes' codes have, each in order. */
  ofCodes(codes: readonly string[]): Promise<StateRow[]> {
    return this.database.query(
      `SELECT ${STATE_FIELDS} FROM territory_state AS s
       WHERE code = ANY($1) AND level = ANY($2) ORDER BY valid_from NULLS FIRST, key`,
      [codes, COMMUNE_LEVELS],
    );
  }

  /** The state nearest to each day, by place in the question. */
  async at(asked: readonly Dated[]): Promise<Map<number, StateAt>> {
    return byPlace(await this.ask<Found<StateAt>>(AT, asked));
  }

  /** What each territory was part of on each day, as far as yearly codes and texts tell. */
  async parentsAt(asked: readonly Dated[]): Promise<Map<number, { readonly parents: string[] }>> {
    return byPlace(await this.ask<Found<{ readonly parents: string[] }>>(MEMBERSHIPS, asked));
  }

  /** The states that followed these at once, or that they followed, with the key of each asked. */
  neighbours(
    keys: readonly string[],
    side: 'successors' | 'predecessors',
  ): Promise<(StateRow & { readonly of: string })[]> {
    const [from, to] =
      side === 'successors' ? ['from_state', 'to_state'] : ['to_state', 'from_state'];
    return this.database.query(
      `SELECT l.${from} AS of, ${STATE_FIELDS} FROM succession AS l
       JOIN territory_state AS s ON s.key = l.${to} WHERE l.${from} = ANY($1) ORDER BY s.key`,
      [keys],
    );
  }

  private ask<T>(question: string, asked: readonly Dated[]): Promise<T[]> {
    return this.database.query(question, [asked.map(({ id }) => id), asked.map(({ day }) => day)]);
  }
}

const byPlace = <T extends { readonly ord: number }>(rows: readonly T[]): Map<number, T> =>
  new Map(rows.map((row) => [row.ord - 1, row]));
