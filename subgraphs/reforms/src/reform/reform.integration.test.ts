import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ChangeFilter } from '../change/change-filter.type.js';
import { ChangeLevel } from '../change/change-level.type.js';
import { ChangeNature } from '../change/change-nature.type.js';
import { ChangeRepository } from '../change/change.repository.js';
import { ChangeService } from '../change/change.service.js';
import { FilterReader } from '../change/filter-reader.js';
import type { RegisterScene, ToldEvent } from '../testing/register-scene.js';
import { registerScene } from '../testing/register-scene.js';
import { REFORMS } from './definitions/index.js';
import { criteriaAmong } from './reform-criteria.js';
import type { ReformDefinition } from './reform.definition.js';
import { ReformRepository } from './reform.repository.js';
import { ReformService } from './reform.service.js';

const LA_POSTE = {
  ...{ source: 'laposte-points-de-contact', kind: 'bureau-de-poste' },
  ...{ after: '2016-08-21', before: '2020-12-15' },
};
const EVENTS: readonly ToldEvent[] = [
  { ...LA_POSTE, event: 'E-1', nature: 'CONVERTED', kindTo: 'agence-postale-communale' },
  { ...LA_POSTE, event: 'E-2', nature: 'CONVERTED', kindTo: 'relais-poste', commune: 'COM-48061' },
  { ...LA_POSTE, event: 'E-3', nature: 'REPLACED', kindTo: 'relais-poste', commune: 'COM-30007' },
  { ...LA_POSTE, event: 'E-4', nature: 'CONVERTED', kindTo: 'relais-poste', retracted: true },
  { ...LA_POSTE, event: 'E-5', nature: 'CLOSED', after: '2020-12-15', before: '2026-01-01' },
];
const INTO = { becomes: 'COM-48095@2016-01-01' };
const MERGERS = [
  { key: 'COM-48001 ended 2016-01-01', ...INTO },
  { key: 'COM-48095 ended 2016-01-01', ...INTO, codes: 0 },
  { key: 'COM-30001 ended 2019-01-01', before: '2019-01-01', territory: 'COM-30007' },
  { key: 'COM-30002 ended 1972-01-01', before: '1972-01-01', territory: 'COM-30007' },
  { key: 'EPCI-1 ended 2016-01-01', level: 'EPCI' },
];

let scene: RegisterScene;
let reforms: ReformService;
let register: ChangeService;
beforeAll(async () => {
  scene = await registerScene();
  const filters = new FilterReader(criteriaAmong(REFORMS));
  reforms = new ReformService(new ReformRepository(scene.database), REFORMS, filters);
  register = new ChangeService(new ChangeRepository(scene.database), filters);
  await scene.tell(...EVENTS);
  await scene.become(...MERGERS);
  await scene.follower.follow();
}, 60_000);
afterAll(async () => {
  await scene[Symbol.asyncDispose]();
});

/** Values by code of figure. */
const valuesOf = async (id: string, territory: string | null = null) =>
  Object.fromEntries(
    (await reforms.figures(reforms.one(id), territory)).map(({ code, value }) => [code, value]),
  );

describe('every reform', () => {
  it.each(REFORMS.map((reform) => [reform.id, reform] as const))(
    '%s has its days in order, figures of different codes, and can be counted',
    async (id, { figures, milestones, texts, from, to }) => {
      const codes = figures.map(({ code }) => code);
      expect(new Set(codes).size).toBe(codes.length);
      for (const days of [milestones.map(({ on }) => on), texts.map(({ date }) => date)])
        expect([...days].sort()).toEqual(days);
      expect(to === null || from < to).toBe(true);
      expect(Object.keys(await valuesOf(id))).toEqual(codes);
    },
  );

  it('has a text without an address rather than one that nobody checked and calls sure', () => {
    const texts = REFORMS.flatMap((reform) => reform.texts);
    expect(texts.filter(({ url, verified }) => url === null && verified)).toEqual([]);
  });
});

describe('figures', () => {
  it('are those of the changes that hold, within the days of the reform', async () => {
    expect(await valuesOf('la-poste')).toEqual({
      ...{ converted: 2, 'bureau-to-agency': 1, replaced: 1, closed: 0, opened: 0 },
    });
    expect(await valuesOf('communes-nouvelles')).toEqual({
      ...{ merged: 3, into: 1, restored: 0, fewer: 2 },
    });
    expect(await valuesOf('intercommunalites')).toMatchObject({ merged: 1, more: -1 });
  });

  it.each([
    ['FR', { converted: 2, replaced: 1 }],
    ['DEP-48', { converted: 2, replaced: 0 }],
    ['COM-48061', { converted: 1, 'bureau-to-agency': 0 }],
    ['COM-00000', { converted: 0, replaced: 0 }],
  ])('are those of a territory and of what is part of it: %s', async (territory, values) => {
    expect(await valuesOf('la-poste', territory)).toMatchObject(values);
  });

  it('are told year by year', async () => {
    const [merged] = await reforms.figures(reforms.one('communes-nouvelles'), null);
    expect(merged?.years).toEqual([
      { year: 2016, value: 2 },
      { year: 2019, value: 1 },
    ]);
  });

  it('are laid out by territory, the highest first', async () => {
    const { DEPARTEMENT, COMMUNE } = ChangeLevel;
    const reform = reforms.one('communes-nouvelles');
    expect(await reforms.columns(reform, DEPARTEMENT, null)).toEqual({
      ...{ ids: ['DEP-48', 'DEP-30'], values: [2, 1] },
    });
    expect(await reforms.columns(reform, COMMUNE, 'fewer')).toEqual({
      ...{ ids: ['COM-30007', 'COM-48095'], values: [1, 1] },
    });
  });
});

describe('the changes of reforms', () => {
  const { MERGED, CONVERTED } = ChangeNature;
  const ALL = REFORMS.map(({ id }) => id);
  const BOTH = { reforms: ['la-poste', 'communes-nouvelles'] };

  it.each<[ChangeFilter, readonly string[]]>([
    [{ reforms: ['la-poste'] }, ['CONVERTED', 'CONVERTED', 'REPLACED']],
    [{ reforms: ['communes-nouvelles'] }, ['MERGED', 'MERGED', 'MERGED']],
    [
      { reforms: ['la-poste', 'intercommunalites'] },
      ['CONVERTED', 'CONVERTED', 'MERGED', 'REPLACED'],
    ],
    [{ ...BOTH, natures: [MERGED] }, ['MERGED', 'MERGED', 'MERGED']],
    [{ ...BOTH, territories: ['COM-48061'] }, ['CONVERTED']],
    [
      { ...BOTH, between: { from: '2018-01-01' } },
      ['CONVERTED', 'CONVERTED', 'MERGED', 'REPLACED'],
    ],
    [{ reforms: ['communes-nouvelles'], natures: [CONVERTED] }, []],
    [{ reforms: ['la-poste'], anyReform: true }, ['CONVERTED', 'CONVERTED', 'REPLACED']],
    [{ reforms: [] }, []],
  ])('are theirs alone, and what is asked besides holds: %j', async (filter, natures) => {
    const { nodes } = await register.list(filter, { first: 50 });
    expect(nodes.map(({ nature }) => nature).sort()).toEqual(natures);
  });

  it('are asked of all of them by one word, which follows what is added to them', async () => {
    const countOf = async (known: readonly ReformDefinition[], filter: ChangeFilter) => {
      const filters = new FilterReader(criteriaAmong(known));
      const changes = new ChangeService(new ChangeRepository(scene.database), filters);
      return (await changes.list(filter, { first: 50 })).nodes.length;
    };
    const any = { anyReform: true };
    const first = REFORMS.filter(({ id }) => id === 'la-poste');
    expect(await countOf(first, any)).toBe(3);
    expect(await countOf(REFORMS, any)).toBe(await countOf(REFORMS, { reforms: ALL }));
    expect(await countOf(REFORMS, any)).toBeGreaterThan(3);
  });

  it('have cursors that the list of another reform refuses', async () => {
    const { pageInfo } = await register.list({ reforms: ['la-poste'] }, { first: 1 });
    const after = pageInfo.endCursor;
    expect(
      (await register.list({ reforms: ['la-poste'] }, { first: 1, after })).nodes,
    ).toHaveLength(1);
    await expect(
      register.list({ reforms: ['communes-nouvelles'] }, { first: 1, after }),
    ).rejects.toMatchObject({ code: 'CURSOR_INVALID' });
  });

  it('are asked of reforms that there are', async () => {
    await expect(register.list({ reforms: ['abolition'] }, { first: 1 })).rejects.toMatchObject({
      code: 'REFORM_UNKNOWN',
    });
  });
});

describe('what is not there', () => {
  it('is an unknown reform, or an unknown figure', () => {
    expect(() => reforms.one('abolition')).toThrow(
      expect.objectContaining({ code: 'REFORM_UNKNOWN' }),
    );
    expect(() => reforms.columns(reforms.one('la-poste'), ChangeLevel.REGION, 'nothing')).toThrow(
      expect.objectContaining({ code: 'FIGURE_UNKNOWN' }),
    );
  });
});
