import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Subgraph } from '@maillage/kit';
import { aHubError, ask } from '@maillage/kit/testing';
import type { IntakeScene } from '../testing/intake.scene.js';
import { intakeScene } from '../testing/intake.scene.js';

let scene: IntakeScene;
let hub: Subgraph;
beforeAll(async () => {
  scene = await intakeScene();
  scene.mirrored('2022-12-31', ['00001;VILLE;9', '2;BOURG;3', '0003;BOURG;6']);
  scene.mirrored('2023-12-31', ['00001;BOURG;9', '00002;BOURG;3', '00003;BOURG;6']);
  await scene.sync();
  const [waiting] = await scene.desk.review(null);
  await scene.desk.accept(waiting?.id ?? 0, { by: 'Ana', note: null });
  hub = await scene.graph();
}, 60_000);
afterAll(async () => {
  await hub.close();
  await scene.close();
});

describe('a variable that a producer gives', () => {
  it('is told with its classes, years, source and meaning', async () => {
    const { data } = await ask<{ variables: unknown[] }>(
      hub,
      '{ variables { code labelEn definitionEn vintages categories { code } source { title vintage } } }',
    );
    expect(data.variables).toContainEqual({
      ...{ code: 'taille', labelEn: 'taille', definitionEn: 'taille', vintages: [2022, 2023] },
      categories: ['VILLE', 'BOURG', 'VILLAGE'].map((code) => ({ code })),
      source: { title: 'Fausse grille', vintage: '2022–2023' },
    });
  });

  it('is worth, for a territory, a class or a number, with its year and the row it is from', async () => {
    const query = `{ territory(id: "COM-00003") { variables(vintages: [2022]) {
      variable { code } vintage perimeter value category { code } constantCategory { code }
      record { sourceId validOn given line } } } }`;
    const { data } = await ask<{ territory: { variables: unknown[] } }>(hub, query);
    const told = {
      ...{ vintage: 2022, perimeter: 2022 },
      record: { sourceId: 'fake', validOn: '2022-12-31', given: '0003', line: 4 },
    };
    expect(data.territory.variables).toEqual([
      { ...told, variable: { code: 'bancs' }, value: 6, category: null, constantCategory: null },
      {
        ...{ ...told, variable: { code: 'taille' }, value: null },
        ...{ category: { code: 'BOURG' }, constantCategory: { code: 'BOURG' } },
      },
    ]);
  });

  it('lists the territories of a class, page by page, of a year and inside another', async () => {
    const query = `query ($after: String, $vintage: Int) { territoriesByValue(variable: "taille",
      category: "BOURG", vintage: $vintage, within: "DEP-00", first: 2, after: $after) {
      totalCount nodes { id } pageInfo { hasNextPage endCursor } } }`;
    interface Page {
      territoriesByValue: {
        totalCount: number;
        nodes: { id: string }[];
        pageInfo: { hasNextPage: boolean; endCursor: string };
      };
    }
    const first = (await ask<Page>(hub, query)).data.territoriesByValue;
    expect([first.totalCount, first.nodes.map(({ id }) => id), first.pageInfo.hasNextPage]).toEqual(
      [3, ['COM-00001', 'COM-00002'], true],
    );
    const after = first.pageInfo.endCursor;
    const next = (await ask<Page>(hub, query, { after })).data.territoriesByValue;
    expect(next.nodes).toEqual([{ id: 'COM-00003' }]);
    const before = (await ask<Page>(hub, query, { vintage: 2022 })).data.territoriesByValue;
    expect(before.nodes).toEqual([{ id: 'COM-00003' }]);
  });

  it('is a column of a level: classes, or numbers', async () => {
    const query = (variable: string) =>
      `{ territoryColumns(level: COMMUNE, variable: "${variable}", vintage: 2022) { ids values categories } }`;
    const ids = ['COM-00001', 'COM-00002', 'COM-00003'];
    expect((await ask(hub, query('taille'))).data).toEqual({
      territoryColumns: { ids, values: null, categories: ['VILLE', null, 'BOURG'] },
    });
    expect((await ask(hub, query('bancs'))).data).toEqual({
      territoryColumns: { ids, values: [9, 0, 6], categories: null },
    });
  });

  it.each([
    ['variable: "taille", category: "HAMEAU"', 'CATEGORY_UNKNOWN'],
    ['variable: "bancs", category: "VILLE"', 'CATEGORY_UNKNOWN'],
    ['variable: "age", category: "VILLE"', 'VARIABLE_UNKNOWN'],
    ['variable: "taille", category: "VILLE", vintage: 1999', 'VINTAGE_UNKNOWN'],
  ])('that is not so is an error: %s', async (args, code) => {
    const { errors } = await ask(hub, `{ territoriesByValue(${args}) { totalCount } }`);
    expect(errors).toEqual([aHubError(code)]);
  });
});
