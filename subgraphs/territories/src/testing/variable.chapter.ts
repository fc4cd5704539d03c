import { describe, expect, it } from '@jest/globals';
import type { Subgraph } from '@maillage/kit';
import { aHubError, ask } from '@maillage/kit/testing';

/** Populations by year, asked through the graph. */
export function variableChapter(hub: () => Subgraph): void {
  describe('a variable', () => {
    it('of a commune made in 2025 has the sum of its communes for the years before', async () => {
      const query = `{ territory(id: "COM-12218") { variables(codes: ["population"]) {
        variable { code } vintage perimeter value constantValue source { vintage } } } }`;
      interface Value {
        vintage: number;
        value: number | null;
        constantValue: number;
        source: { vintage: string };
      }
      const { data } = await ask<{ territory: { variables: Value[] } }>(hub(), query);
      const { variables } = data.territory;
      expect(variables.map(({ vintage }) => vintage)).toEqual([2016, 2019, 2020, 2022, 2023]);
      expect(variables.map(({ source }) => source.vintage)).toEqual(
        variables.map(({ vintage }) => String(vintage)),
      );
      const before = await ask<{ territory: { variables: Value[] } }>(
        hub(),
        '{ territory(id: "COM-12076") { variables { vintage value } } }',
      );
      for (const { vintage, value } of before.data.territory.variables) {
        const now = variables.find((v) => v.vintage === vintage);
        expect([now?.value ?? null, now?.constantValue]).toEqual([null, value]);
      }
    });

    it('is a column of a level, and adds up over the country', async () => {
      const query = `{ territoryColumns(level: REGION, variable: "population", vintage: 2016, constant: true) {
        ids values } all: territory(id: "FR") { variables(vintages: [2016]) { constantValue } } }`;
      interface Columns {
        territoryColumns: { ids: string[]; values: number[] };
        all: { variables: { constantValue: number }[] };
      }
      const { data } = await ask<Columns>(hub(), query);
      const { ids, values } = data.territoryColumns;
      expect(values).toHaveLength(ids.length);
      const overseas = `{ territoryColumns(level: COLLECTIVITE, variable: "population", vintage: 2016, constant: true) { values } }`;
      const others = (await ask<Columns>(hub(), overseas)).data.territoryColumns.values;
      const sum = [...values, ...others].reduce<number>((s, n) => s + n, 0);
      expect(sum).toBe(data.all.variables[0]?.constantValue);
    });

    it.each([
      ['{ territory(id: "FR") { variables(codes: ["age"]) { value } } }', 'VARIABLE_UNKNOWN'],
      ['{ territoryColumns(level: REGION, variable: "age") { ids } }', 'VARIABLE_UNKNOWN'],
      [
        '{ territoryColumns(level: REGION, variable: "population", vintage: 1999) { ids } }',
        'VINTAGE_UNKNOWN',
      ],
    ])('that is not there is an error: %s', async (query, code) => {
      expect((await ask(hub(), query)).errors).toEqual([aHubError(code)]);
    });
  });
}
