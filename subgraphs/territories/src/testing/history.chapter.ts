import { describe, expect, it } from '@jest/globals';
import type { Subgraph } from '@maillage/kit';
import { aHubError, ask } from '@maillage/kit/testing';

interface Stood {
  id: string;
  name: string;
  alive: boolean;
  uncertain: boolean;
  successor: { id: string } | null;
  ancestors: { id: string; name: string }[];
}

/** Territories over time, asked through the graph. */
export function historyChapter(hub: () => Subgraph): void {
  const asOf = async (id: string, day: string): Promise<Stood> => {
    const query = `query ($id: ID!, $day: Date) { territory(id: $id, asOf: $day) {
      id name alive uncertain successor { id } ancestors { id name } } }`;
    const { data } = await ask<{ territory: Stood }>(hub(), query, { id, day });
    return data.territory;
  };
  const heldBy = async (id: string, side: 'successors' | 'predecessors', at: string) => {
    const query = `query ($id: ID!, $at: Date) { territory(id: $id) { ${side}(at: $at) { id } } }`;
    type Sides = Record<typeof side, { id: string }[]>;
    const { data } = await ask<{ territory: Sides }>(hub(), query, { id, at });
    return data.territory[side].map((t) => t.id);
  };

  describe('a territory on a day', () => {
    it.each([
      ['COM-76108', '2013-06-01', 'Bois-Guillaume-Bihorel', true],
      ['COM-76108', '2011-12-31', 'Bois-Guillaume', true],
      ['COM-76108', '2014-01-01', 'Bois-Guillaume', true],
      ['COM-76095', '2013-06-01', 'Bihorel', false],
      ['DEP-75', '1967-12-31', 'Seine', true],
      ['DEP-75', '1968-01-01', 'Paris', true],
      ['DEP-78', '1960-01-01', 'Seine-et-Oise', true],
      ['DEP-20', '1975-12-31', 'Corse', true],
      ['DEP-20', '1976-01-01', 'Corse', false],
      ['DEP-44', '1950-01-01', 'Loire-Inférieure', true],
      ['REG-21', '2015-12-31', 'Champagne-Ardenne', true],
      ['REG-24', '2014-01-01', 'Centre', true],
      ['REG-32', '2016-06-01', 'Nord-Pas-de-Calais-Picardie', true],
      ['REG-32', '2015-06-01', 'Nord-Pas-de-Calais-Picardie', false],
    ])('%s at %s is %s, alive: %s', async (id, day, name, alive) => {
      expect(await asOf(id, day)).toMatchObject({ id, name, alive });
    });

    it('has the ancestors of that day, under their names of that day', async () => {
      const at = async (id: string, day: string) =>
        (await asOf(id, day)).ancestors.map((a) => `${a.id} ${a.name}`);
      expect(await at('COM-78405', '1960-01-01')).toEqual(['DEP-78 Seine-et-Oise', 'FR France']);
      expect(await at('COM-22278', '1985-01-01')).toEqual([
        'DEP-22 Côtes-du-Nord',
        'REG-53 Bretagne',
        'FR France',
      ]);
      expect(await at('COM-51108', '2015-12-31')).toEqual([
        'DEP-51 Marne',
        'REG-21 Champagne-Ardenne',
        'FR France',
      ]);
      expect(await at('COM-59512', '2019-06-01')).toContain('REG-32 Hauts-de-France');
    });

    it('where it no longer lived, says what it had become by then', async () => {
      const gone = await asOf('COM-76095', '2013-06-01');
      expect(gone.successor).toEqual({ id: 'COM-76108' });
      expect((await asOf('COM-78405', '1970-01-01')).successor).toEqual({ id: 'COM-91405' });
    });

    it('is said to be uncertain between two yearly codes that tell of a change', async () => {
      expect(await asOf('COM-85165', '2023-06-01')).toMatchObject({
        alive: false,
        uncertain: true,
      });
      expect(await asOf('COM-85165', '2023-01-01')).toMatchObject({
        alive: false,
        uncertain: false,
      });
      expect(await asOf('COM-85165', '2024-01-01')).toMatchObject({
        alive: true,
        uncertain: false,
      });
    });

    it.each(['0220-01-01', '1942-12-31', '2027-01-01', '9999-12-31'])(
      'of which nothing is known, %s, is refused',
      async (day) => {
        const query = 'query ($day: Date) { territory(id: "FR", asOf: $day) { name } }';
        const { errors } = await ask(hub(), query, { day });
        expect(errors).toEqual([
          aHubError('DATE_OUT_OF_RANGE', { day, first: '1943-01-01', last: '2026-12-31' }),
        ]);
      },
    );
  });

  describe('what became of a territory', () => {
    it.each([
      ['COM-78405', 'successors', '2026-01-01', ['COM-91405']],
      ['COM-91405', 'predecessors', '1943-01-01', ['COM-78405']],
      ['COM-75001', 'successors', '2026-01-01', ['COM-94002']],
      ['COM-76108', 'predecessors', '2013-01-01', ['COM-76108']],
      ['COM-76095', 'successors', '2013-01-01', ['COM-76108']],
      ['COM-76095', 'successors', '2026-01-01', ['COM-76095']],
      ['COM-85165', 'predecessors', '2020-01-01', ['COM-85084']],
      ['COM-59512', 'successors', '2026-01-01', ['COM-59512']],
      ['DEP-20', 'successors', '2026-01-01', ['DEP-2A', 'DEP-2B']],
      ['REG-22', 'successors', '2016-01-01', ['REG-32']],
      ['REG-28', 'predecessors', '2015-01-01', ['REG-23', 'REG-25']],
      ['COM-77362', 'successors', '2026-01-01', ['COM-77066']],
    ] as const)('%s: its %s at %s are %j', async (id, side, at, held) => {
      expect(await heldBy(id, side, at)).toEqual(held);
    });

    it('is told of a merger undone: its two communes', async () => {
      const query = `{ territory(id: "COM-76108", asOf: "2013-01-01") {
        successors(at: "2026-01-01") { id } predecessors(at: "2011-01-01") { id } } }`;
      const { data } = await ask(hub(), query);
      const both = [{ id: 'COM-76095' }, { id: 'COM-76108' }];
      expect(data).toEqual({ territory: { successors: both, predecessors: both } });
    });
  });

  describe('a history', () => {
    interface State {
      key: string;
      level: string | null;
      name: string;
      from: string | null;
      to: string | null;
      endReason: string | null;
      successors: { key: string }[];
    }
    const historyOf = async (id: string, everyLevel = false) => {
      const query = `query ($id: ID!, $every: Boolean!) { territory(id: $id) {
        history(everyLevel: $every) { key level name from to endReason successors { key } } } }`;
      const asked = { id, every: everyLevel };
      return (await ask<{ territory: { history: State[] } }>(hub(), query, asked)).data.territory
        .history;
    };

    it('of Bois-Guillaume has three states as a commune, and one as a commune déléguée', async () => {
      expect(
        (await historyOf('COM-76108')).map((s) => [s.name, s.from, s.to, s.endReason]),
      ).toEqual([
        ['Bois-Guillaume', null, '2012-01-01', 'BECAME_DELEGUEE'],
        ['Bois-Guillaume-Bihorel', '2012-01-01', '2014-01-01', 'SPLIT'],
        ['Bois-Guillaume', '2014-01-01', null, null],
      ]);
      const every = await historyOf('COM-76108', true);
      expect(
        every.filter((s) => s.level === 'COMMUNE_DELEGUEE').map((s) => [s.from, s.to]),
      ).toEqual([['2012-01-01', '2014-01-01']]);
    });

    it('links each state to what followed it', async () => {
      const [, merged] = await historyOf('COM-76108');
      expect(merged?.successors.map(({ key }) => key)).toEqual([
        'COM-76095@2014-01-01',
        'COM-76108@2014-01-01',
      ]);
    });
  });
}
