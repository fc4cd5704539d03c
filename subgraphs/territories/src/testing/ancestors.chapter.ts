import { describe, expect, it, jest } from '@jest/globals';
import type { Subgraph } from '@maillage/kit';
import { ask } from '@maillage/kit/testing';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

interface Row {
  type: string;
  zone: string;
  code: string;
  arrondissement?: string;
  departement: string;
  region: string;
}
interface Group {
  code: string;
  membres: { code: string }[];
}
const ancestorsGiven = (row: Row, epciOf: ReadonlyMap<string, string>): string[] => {
  const epci = epciOf.get(row.code);
  const arrondissement = row.arrondissement ? [`ARR-${row.arrondissement}`] : [];
  const above = [`DEP-${row.departement}`, `REG-${row.region}`, 'FR'];
  return [...(epci === undefined ? [] : [epci]), ...arrondissement, ...above];
};

/** Mulberry32: a failure can be drawn again from its seed. */
const randomFrom = (seed: number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

/** What a territory is part of, as the package of the official code gives it. */
export function ancestorsChapter(hub: () => Subgraph): void {
  describe('a hundred communes drawn at random', () => {
    const rows = require('@etalab/decoupage-administratif/data/communes.json') as Row[];
    const living = rows.filter((r) => r.type === 'commune-actuelle' && r.zone !== 'com');
    const seed = jest.getSeed();
    const draw = randomFrom(seed);
    const drawn = Array.from({ length: 100 }, () => living[Math.floor(draw() * living.length)]);
    const groups = require('@etalab/decoupage-administratif/data/epci.json') as Group[];
    const epciOf = new Map(groups.flatMap((g) => g.membres.map((m) => [m.code, `EPCI-${g.code}`])));

    it(`have the ancestors that the package gives (--seed=${String(seed)})`, async () => {
      for (const row of drawn) {
        const { data } = await ask<{ territory: { ancestors: { id: string }[] } }>(
          hub(),
          'query ($id: ID!) { territory(id: $id) { ancestors { id } } }',
          { id: `COM-${row?.code ?? ''}` },
        );
        const ids = data.territory.ancestors.map((a) => a.id);
        const given = row === undefined ? [] : ancestorsGiven(row, epciOf);
        expect([row?.code, ids.filter((id) => !id.startsWith('EPT-'))]).toEqual([row?.code, given]);
      }
    });
  });
}
