import { describe, expect, it } from '@jest/globals';

type Query = <T>(question: string) => Promise<T[]>;

/** What must hold of every state, whatever the packages say. */
export function statesChapter(read: () => Query): void {
  const rows = (question: string): Promise<unknown[]> => read()(question);

  describe('states', () => {
    it('are more than fifty thousand, among them all the 49,532 of the history', async () => {
      const [row] = await read()<{ states: number; history: number }>(
        `SELECT count(*)::int AS states, count(*) FILTER (WHERE key ~ '^COM[PDA]?-'
           AND from_after IS NULL AND key NOT LIKE '%@origin')::int AS history FROM territory_state`,
      );
      expect(row?.history).toBe(49_532);
      expect(row?.states).toBeGreaterThan(52_000);
    });

    it('of one code at one level never overlap, but for a part inside a part of its code', async () => {
      expect(
        await rows(
          `SELECT a.key, b.key AS other FROM territory_state AS a JOIN territory_state AS b
           ON b.code = a.code AND b.level = a.level AND b.key > a.key
         WHERE daterange(a.valid_from, a.valid_to) && daterange(b.valid_from, b.valid_to)
           AND NOT (a.level = 'ABSORBED'
             AND (a.within_state IS NOT DISTINCT FROM b.key OR b.within_state IS NOT DISTINCT FROM a.key))`,
        ),
      ).toEqual([]);
    });

    it('without rank that a larger part of their code took in are closed that day: ninety-six of them', async () => {
      const [row] = await read()<{ closed: number }>(
        `SELECT count(*)::int AS closed FROM territory_state WHERE level = 'ABSORBED'
           AND end_reason = 'MEMBERS_CHANGED' AND end_words IS NULL AND to_after IS NULL`,
      );
      expect(row?.closed).toBe(96);
    });

    it('end after they began, and have a reason wherever they have a day', async () => {
      expect(
        await rows(
          `SELECT key FROM territory_state WHERE valid_to <= valid_from
           OR (valid_from IS NULL) <> (begin_reason IS NULL)
           OR (valid_to IS NULL) <> (end_reason IS NULL)
           OR begin_reason = 'OTHER' OR end_reason = 'OTHER'`,
        ),
      ).toEqual([]);
    });

    it('lead only to states, and to a whole that lived when the part began', async () => {
      expect(
        await rows(
          `SELECT from_state FROM state_link WHERE to_state NOT IN (SELECT key FROM territory_state)
           OR from_state NOT IN (SELECT key FROM territory_state)`,
        ),
      ).toEqual([]);
      expect(
        await rows(
          `SELECT part.key FROM territory_state AS part
         LEFT JOIN territory_state AS whole ON whole.key = part.within_state
         WHERE part.within_state IS NOT NULL AND (whole.key IS NULL
           OR coalesce(whole.valid_from, '-infinity') > coalesce(part.valid_from, '-infinity'))`,
        ),
      ).toEqual([]);
    });

    it('lead to others on the day they end, never back in time', async () => {
      expect(
        await rows(
          `SELECT l.* FROM state_link AS l JOIN territory_state AS a ON a.key = l.from_state
         JOIN territory_state AS b ON b.key = l.to_state
         WHERE a.valid_to IS NULL OR b.valid_from > a.valid_to`,
        ),
      ).toEqual([]);
    });

    it('that ended, of communes, all became something, and all but the created came from something', async () => {
      expect(
        await rows(
          `SELECT key FROM territory_state WHERE level = 'COMMUNE' AND valid_to IS NOT NULL
           AND key NOT IN (SELECT from_state FROM succession)`,
        ),
      ).toEqual([]);
      expect(
        await rows(
          `SELECT key FROM territory_state WHERE level = 'COMMUNE' AND valid_from IS NOT NULL
           AND begin_reason <> 'CREATED' AND key NOT IN (SELECT to_state FROM succession)`,
        ),
      ).toEqual([]);
    });

    it('agree with the latest code on who lives, under which name', async () => {
      expect(
        await rows(
          `SELECT coalesce(t.id, s.key) AS id FROM
           (SELECT id, name FROM territory WHERE alive) AS t
         FULL JOIN (SELECT key, territory, name FROM territory_state
           WHERE valid_to IS NULL AND territory IS NOT NULL) AS s ON s.territory = t.id
         WHERE t.id IS NULL OR s.key IS NULL OR t.name <> s.name`,
        ),
      ).toEqual([]);
    });

    it('are known for every id that is dead, but three codes of parts', async () => {
      const rows = await read()<{ id: string }>(
        `SELECT id FROM territory WHERE NOT alive
           AND id NOT IN (SELECT territory FROM territory_state WHERE territory IS NOT NULL) ORDER BY id`,
      );
      expect(rows.map(({ id }) => id)).toEqual(['COM-44225', 'COM-49382', 'COM-50649']);
    });
  });

  describe('populations by year', () => {
    it('add up to the same for the country on both perimeters', async () => {
      expect(
        await rows(
          `SELECT vintage FROM variable_value WHERE territory = 'FR' AND value <> constant_value`,
        ),
      ).toEqual([]);
    });

    it('of a région are the sum of its communes of that year', async () => {
      expect(
        await rows(
          `SELECT upper.territory, upper.vintage FROM variable_value AS upper
         JOIN LATERAL (
           SELECT sum(v.value) AS total FROM variable_value AS v JOIN membership AS m
             ON m.territory = v.territory AND m.parents @> ARRAY[upper.territory]
             AND daterange(m.valid_from, m.valid_to) @> make_date(upper.perimeter, 1, 1)
           WHERE v.vintage = upper.vintage AND v.territory LIKE 'COM-%') AS below ON true
         WHERE upper.territory IN ('REG-32', 'REG-84', 'REG-06') AND upper.value <> below.total`,
        ),
      ).toEqual([]);
    });

    it('of the latest year are those of today', async () => {
      expect(
        await rows(
          `SELECT id FROM territory JOIN variable_value ON territory = id AND vintage = 2023
         WHERE alive AND population <> value`,
        ),
      ).toEqual([]);
    });
  });
}
