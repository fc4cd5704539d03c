import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { EpciRepository } from '../../epci/epci.repository.js';
import { EpciService } from '../../epci/epci.service.js';
import type { IntakeScene } from '../../testing/intake.scene.js';
import { intakeScene } from '../../testing/intake.scene.js';
import { EPCI_DGCL } from './epci-dgcl.source.js';

const HEADER =
  'siren;nom;nature;fiscalite;nb_com;ptot;pmun;insee;siren_com;nom_com;ptot_com;pmun_com';
const ICI = '200000001';
const LA = '200000002';
const line = (siren: string, name: string, code: string): string =>
  [siren, name, 'CC', 'FPU', 2, 300, 290, code, '210000019', 'Nom', 200, 195].join(';');

/** The yearly code of 2021, then that of 2026. */
const YEARLY = `
  INSERT INTO membership (territory, parents, valid_from, valid_to) VALUES
    ('COM-00001', '{EPCI-${ICI},DEP-00,FR}', '2021-01-01', NULL),
    ('COM-00002', '{EPCI-${ICI},DEP-00,FR}', '2021-01-01', '2026-01-01'),
    ('COM-00002', '{EPCI-${LA},DEP-00,FR}', '2026-01-01', NULL)`;

let scene: IntakeScene;
let epci: EpciService;
let lists: EpciRepository;
beforeAll(async () => {
  scene = await intakeScene(EPCI_DGCL);
  const folder = path.join(scene.mirror, 'reformes/epci');
  mkdirSync(folder, { recursive: true });
  const put = (year: string, ...lines: readonly string[]): void => {
    writeFileSync(path.join(folder, `${year}.csv`), [HEADER, ...lines, ''].join('\n'));
  };
  put('2016', line(ICI, 'CC d’Ici', '0001'), line(LA, 'CC de Là', '00002'));
  put('2017', line(ICI, 'CC d’Ici et Là', '00001'), line(ICI, 'CC d’Ici et Là', '00002'));
  await scene.sync();
  await scene.database.query(YEARLY);
  lists = new EpciRepository(scene.database);
  epci = new EpciService(lists);
}, 60_000);
afterAll(() => scene.close());

const membersOn = async (siren: string, on: string | null) => {
  const told = await epci.members(siren, on);
  return told && [told.listedOn, told.nextList, told.communeIds, told.nature];
};

describe('the communes of an EPCI', () => {
  it('are those of the last list by the day, which is told, and so is the next', async () => {
    expect(await membersOn(ICI, '2016-06-01')).toEqual([
      ...['2016-01-01', '2017-01-01', ['COM-00001'], 'CC'],
    ]);
    expect(await membersOn(ICI, '2017-01-01')).toEqual([
      ...['2017-01-01', '2021-01-01', ['COM-00001', 'COM-00002'], 'CC'],
    ]);
  });

  it('are none once it is in no list any more', async () => {
    expect(await membersOn(LA, '2018-01-01')).toEqual(['2017-01-01', '2021-01-01', [], null]);
  });

  it('are those of the yearly code after the lists, which says no nature', async () => {
    expect(await membersOn(ICI, '2022-05-01')).toEqual([
      ...['2021-01-01', '2026-01-01', ['COM-00001', 'COM-00002'], null],
    ]);
    expect(await membersOn(LA, null)).toEqual(['2026-01-01', null, ['COM-00002'], null]);
  });

  it('are unknown before the first list', async () => {
    expect(await membersOn(ICI, '2015-12-31')).toBeNull();
  });
});

it('what a commune was in is told list after list, by the name of the day', async () => {
  const told = await lists.ofCommunes(['COM-00002']);
  const lines = told.map(
    ({ day, siren, name, nature }) => `${day} ${siren} ${name} ${nature ?? '-'}`,
  );
  expect(lines.sort()).toEqual([
    `2016-01-01 ${LA} CC de Là CC`,
    `2017-01-01 ${ICI} CC d’Ici et Là CC`,
    `2021-01-01 ${ICI} EPCI-${ICI} -`,
    `2026-01-01 ${LA} EPCI-${LA} -`,
  ]);
});
