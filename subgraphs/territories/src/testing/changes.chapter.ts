import { describe, expect, it } from '@jest/globals';

type Query = <T>(question: string) => Promise<T[]>;

/** What ended or began, counted in two ways: by what is published to the register, and by states. */
export function changesChapter(read: () => Query): void {
  const rows = (question: string): Promise<unknown[]> => read()(question);

  describe('what territories became', () => {
    it('has a merger for each merger ending of communes, year by year', async () => {
      expect(
        await rows(
          `SELECT year, told, ended FROM (
             SELECT extract(year FROM before) AS year, count(*) AS told FROM published_change
             WHERE level = 'COMMUNE' AND nature = 'MERGED'
               AND reason NOT IN ('SUPPRESSED', 'DEPARTEMENT_CHANGED_AND_MERGED', 'COMMUNE_NOUVELLE_WIDENED')
             GROUP BY 1) c
           FULL JOIN (
             SELECT extract(year FROM valid_to) AS year, count(*) AS ended FROM territory_state
             WHERE level = 'COMMUNE' AND end_reason IN ('MERGED', 'ASSOCIATED', 'ASSOCIATION_MERGED',
               'ASSOCIATION_PARTLY_MERGED', 'ASSOCIATION_DISSOLVED', 'ABSORBED_BY_COMMUNE_NOUVELLE', 'BECAME_DELEGUEE')
             GROUP BY 1) s USING (year)
           WHERE told IS DISTINCT FROM ended`,
        ),
      ).toEqual([]);
      const [counted] = await read()<{ told: number }>(
        `SELECT count(*)::int AS told FROM published_change WHERE level = 'COMMUNE' AND nature = 'MERGED'
           AND before BETWEEN '2016-01-01' AND '2016-12-31'`,
      );
      expect(counted?.told).toBe(1110);
    });

    it('leads, at every level, from what lived first to what lives now', async () => {
      expect(
        await rows(
          `SELECT level, first, more, living FROM (
             SELECT level, count(*) FILTER (WHERE valid_from IS NULL) AS first,
               count(*) FILTER (WHERE valid_to IS NULL) AS living
             FROM territory_state WHERE within_state IS NULL AND level NOT IN ('ABSORBED', 'EPT') GROUP BY 1) s
           JOIN (SELECT level, sum(codes) AS more FROM published_change GROUP BY 1) c USING (level)
           WHERE first + more <> living`,
        ),
      ).toEqual([]);
    });

    it('leads from the communes of 1943 to those of 2026', async () => {
      const [sum] = await read()<{ first: number; more: number }>(
        `SELECT (SELECT count(*)::int FROM territory_state WHERE level = 'COMMUNE' AND valid_from IS NULL) AS first,
           sum(codes)::int AS more FROM published_change WHERE level = 'COMMUNE'`,
      );
      expect(sum).toEqual({ first: 38_234, more: 34_969 - 38_234 });
    });

    it('has the 3,243 codes gone by 2019: those whose last change is an end', async () => {
      const last = `
        SELECT DISTINCT ON (split_part(key, ' ', 1)) nature, split_part(key, ' ', 2) AS side FROM published_change
        WHERE level = 'COMMUNE' AND before <= '2019-01-01' AND nature <> 'RENAMED' AND (codes <> 0 OR nature = 'RECODED')
        ORDER BY split_part(key, ' ', 1), before DESC, side`;
      expect(
        await rows(
          `SELECT nature, count(*)::int AS codes FROM (${last}) l WHERE side = 'ended' GROUP BY 1 ORDER BY 1`,
        ),
      ).toEqual([
        { nature: 'MERGED', codes: 3241 },
        { nature: 'RECODED', codes: 2 },
      ]);
    });

    it('has the sixteen régions that went into seven in 2016, without a made-up day', async () => {
      expect(
        await rows(
          `SELECT nature, count(*)::int AS changes, count(DISTINCT becomes)::int AS into FROM published_change
           WHERE level = 'REGION' AND before = '2016-01-01' GROUP BY 1 ORDER BY 1`,
        ),
      ).toEqual([
        { nature: 'CREATED', changes: 7, into: 7 },
        { nature: 'MERGED', changes: 16, into: 7 },
      ]);
      expect(
        await rows(
          `SELECT key FROM published_change WHERE (declared_on IS NOT NULL) <> (after = before - 1)
           OR after >= before OR declared_on <> before`,
        ),
      ).toEqual([]);
    });

    it('says of an EPCI which took most of its communes, from one yearly code to the next', async () => {
      expect(
        await rows(
          `SELECT nature, becomes, territory, after::text, before::text FROM published_change
           WHERE key = 'EPCI-246201149 ended 2021-01-01'`,
        ),
      ).toEqual([
        {
          ...{
            nature: 'MERGED',
            becomes: 'EPCI-200090751@2021-01-01',
            territory: 'EPCI-200090751',
          },
          ...{ after: '2019-01-01', before: '2021-01-01' },
        },
      ]);
    });
  });
}
