import { describe, expect, it } from '@jest/globals';
import type { Subgraph } from '@maillage/kit';
import { aHubError, ask } from '@maillage/kit/testing';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

interface Row {
  type: string;
  code: string;
  anciensCodes?: string[];
}

interface Recoded {
  code: string;
  outcome: string;
  territory: { code: string } | null;
  candidates: { code: string }[];
}

/** The recoding of old codes, and the count of those that are gone, asked through the graph. */
export function recodeChapter(hub: () => Subgraph): void {
  const recode = async (codes: readonly string[], to: string, from: string | null = null) => {
    const query = `query ($codes: [String!]!, $from: Date, $to: Date!) {
      recode(codes: $codes, from: $from, to: $to) {
        code outcome territory { code } candidates { code } } }`;
    const { data, errors } = await ask<{ recode: Recoded[] | null }>(hub(), query, {
      ...{ codes, to, from },
    });
    return { rows: data.recode ?? [], errors };
  };
  interface Plain {
    code: string;
    outcome: string;
    candidateIds: string[];
  }
  const inBatches = async (codes: readonly string[], to: string) => {
    const query = `query ($codes: [String!]!, $to: Date!) {
      recode(codes: $codes, to: $to) { code outcome candidateIds } }`;
    const rows: Plain[] = [];
    for (let i = 0; i < codes.length; i += 1000) {
      const asked = { codes: codes.slice(i, i + 1000), to };
      rows.push(...(await ask<{ recode: Plain[] }>(hub(), query, asked)).data.recode);
    }
    return rows;
  };
  const of2026 = require('@etalab/decoupage-administratif/data/communes.json') as Row[];
  const living = of2026.filter((row) => row.type === 'commune-actuelle');

  describe('a recoding', () => {
    it.each([
      ['78405', null, '2026-01-01', 'DEPARTEMENT_CHANGED', ['91405']],
      ['75001', null, '2026-01-01', 'DEPARTEMENT_CHANGED', ['94002']],
      ['02077', null, '2026-01-01', 'MERGED', ['02564']],
      ['76108', null, '2026-01-01', 'UNCHANGED', ['76108']],
      ['76095', null, '2013-01-01', 'MERGED', ['76108']],
      ['76108', '2013-01-01', '2026-01-01', 'DIVIDED', ['76095', '76108']],
      ['12076', null, '2026-01-01', 'CHEF_LIEU_CHANGED', ['12218']],
      ['49382', null, '2026-01-01', 'PART', ['49160']],
      ['75101', null, '2026-01-01', 'PART', ['75056']],
      ['91405', null, '1950-01-01', 'EARLIER', ['78405']],
      ['2A004', '2026-01-01', '1960-01-01', 'EARLIER', ['20004']],
      ['99999', null, '2026-01-01', 'UNKNOWN', []],
      ['2a004', null, '2026-01-01', 'UNCHANGED', ['2A004']],
    ])('of %s from %s to %s: %s, %j', async (code, from, to, outcome, candidates) => {
      const [row] = (await recode([code], to, from)).rows;
      expect(row).toMatchObject({ code, outcome });
      expect(row?.candidates.map((c) => c.code)).toEqual(candidates);
      expect(row?.territory?.code ?? null).toBe(candidates.length === 1 ? candidates[0] : null);
    });

    it('to today leaves every living commune as it is', async () => {
      const codes = living.map(({ code }) => code);
      const changed = (await inBatches(codes, '2026-01-01')).filter(
        (row) => row.outcome !== 'UNCHANGED' || row.candidateIds.join() !== `COM-${row.code}`,
      );
      expect(changed).toEqual([]);
    }, 120_000);

    it('to today sends each old code of the official code where it says, but one', async () => {
      const given = new Map(
        living.flatMap((row) => {
          return (row.anciensCodes ?? []).map((old) => [old, `COM-${row.code}`] as const);
        }),
      );
      const rows = await inBatches([...given.keys()], '2026-01-01');
      const other = rows.filter((row) => row.candidateIds.join() !== given.get(row.code));
      // The history says that Lamarche-en-Woëvre went with Nonsard when Heudicourt was left in 1983.
      expect(other.map((row) => [row.code, row.candidateIds])).toEqual([['55273', ['COM-55386']]]);
    }, 120_000);

    it('of more codes than a call takes is refused', async () => {
      const { errors } = await recode(
        Array.from({ length: 1001 }, () => '59512'),
        '2026-01-01',
      );
      expect(errors).toEqual([aHubError('TOO_MANY_CODES', { given: 1001, max: 1000 })]);
    });
  });

  describe('the codes that communes bear no longer', () => {
    interface Endings {
      communeEndings: {
        codesGone: number;
        departementChanges: number;
        years: { year: number; codesGone: number; mergerEndings: number; uncertainDays: number }[];
      };
    }
    const endings = async (by: string) => {
      const query = `query ($by: Date) { communeEndings(by: $by) { codesGone departementChanges
        years { year codesGone mergerEndings uncertainDays } } }`;
      return (await ask<Endings>(hub(), query, { by })).data.communeEndings;
    };

    it('by 2019 are 3,243, the 899 that only changed département left aside', async () => {
      expect(await endings('2019-01-01')).toMatchObject({
        ...{ codesGone: 3243, departementChanges: 899 },
      });
    });

    it.each([
      [2016, 786, 1108],
      [2017, 394, 570],
      [2019, 386, 604],
    ])('were %d: %d gone, %d merger endings', async (year, codesGone, mergerEndings) => {
      const { years } = await endings('2019-01-01');
      expect(years.find((y) => y.year === year)).toMatchObject({ codesGone, mergerEndings });
    });

    it('have no day of their own since 2019: yearly codes alone tell of them', async () => {
      const since = (await endings('2026-01-01')).years.filter((y) => y.year > 2019);
      // Seven codes were gone in 2021; one of them, 27676, has been back since 2023.
      expect(since.map((y) => [y.year, y.codesGone])).toEqual([
        [2021, 6],
        [2022, 10],
        [2023, 11],
        [2024, 13],
        [2025, 68],
      ]);
      expect(since.every((y) => y.uncertainDays >= y.codesGone)).toBe(true);
    });
  });
}
