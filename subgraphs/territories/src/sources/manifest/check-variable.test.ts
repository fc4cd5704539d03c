import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { checkLines } from '@maillage/kit';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { VARIABLE_MANIFESTS } from './variable-manifests.js';

const FOLDER = fileURLToPath(new URL('fixtures/', import.meta.url));
const BENCHES = readFileSync(`${FOLDER}bancs.yaml`, 'utf8');

let mirror: string;
beforeAll(() => {
  mirror = mkdtempSync(path.join(tmpdir(), 'check-variable-'));
  mkdirSync(path.join(mirror, 'bancs'));
  cpSync(`${FOLDER}bancs.csv`, path.join(mirror, 'bancs/2024.csv'));
});
afterAll(() => {
  rmSync(mirror, { recursive: true });
});

const report = (text: string) =>
  VARIABLE_MANIFESTS.check(text, { folder: FOLDER, mirror, rows: 2_000 });
const lines = async (text: string) => checkLines(await report(text));
/** The same manifest on other rows, which are of another day. */
async function mendingOn(rows: readonly string[], text = BENCHES) {
  writeFileSync(
    path.join(mirror, 'bancs/2025.csv'),
    ['codgeo;libgeo;nb_bancs', ...rows].join('\n'),
  );
  const { mending } = await report(text);
  rmSync(path.join(mirror, 'bancs/2025.csv'));
  return mending;
}

describe('the check of a variable’s manifest', () => {
  it('finds the column of the commune’s code and that of numbers, and says what to write', async () => {
    const text = BENCHES.replace('codgeo', 'code_insee').replace('nb_bancs', 'nb_banc');
    expect(await lines(text)).toEqual([
      'bancs-publics : bancs/2024.csv, au 2024-01-01',
      'Colonnes : 0 trouvées sur 2',
      '  columns.territory : « code_insee » manque ; peut-être « codgeo » (COLUMNS_MISSING)',
      '  columns.value : « nb_banc » manque ; peut-être « nb_bancs » ou « taux » (COLUMNS_MISSING)',
      'Colonnes qui ne servent pas :',
      '  « codgeo » : on dirait le code INSEE d’une commune',
      '  « libgeo »',
      '  « nb_bancs »',
      '  « taux » : on dirait un nombre',
      '  « an » : on dirait une année',
      'À écrire dans le manifeste :',
      '  columns:',
      '    territory: codgeo',
      '    value: nb_bancs',
      'Il reste à corriger.',
    ]);
  });

  it('tells rows that fail and why, codes without their zero and those of other times', async () => {
    expect(await lines(BENCHES)).toEqual([
      'bancs-publics : bancs/2024.csv, au 2024-01-01',
      'Colonnes : 2 trouvées sur 2',
      'Colonnes qui ne servent pas :',
      '  « libgeo »',
      '  « taux » : on dirait un nombre',
      '  « an » : on dirait une année',
      'Lignes : 9 lues, 5 gardées, 0 écartées, 4 refusées',
      'Communes : 86 % des codes sont connus (6/7), dont 1 d’une autre époque',
      'Valeurs : 3 nombres, de 3 à 1 234 (bancs) ; 2 sans valeur'.replace(
        '1 234',
        (1234).toLocaleString('fr-FR'),
      ),
      'À dire au producteur, si le manifeste est juste :',
      '  ZERO_LOST : 1 fois ; ligne 3, « 1004 » a perdu son zéro ; lu « 01004 »',
      '  TERRITORY_UNKNOWN : 1 fois ; ligne 7, aucun territoire n’a jamais porté le code « 99999 »',
      '  ROW_INVALID : « nb_bancs », 1 fois ; ligne 8, « douze » n’est pas un nombre',
      '  DUPLICATE_ID : 1 fois ; ligne 9, « 01001 » est déjà à la ligne 2',
      '  ROW_MALFORMED : 1 fois ; ligne 10, 3 champs au lieu de 5',
      'Avec trop de lignes refusées, l’édition irait en quarantaine (ROWS_REFUSED).',
      'Il reste à corriger.',
    ]);
  });

  it('knows marks of absence, and says how to write them', async () => {
    expect(await mendingOn(['01001;A;1', '01002;B;nd', '01004;C;4'])).toEqual([
      'missing: { s: secret statistique, nd: non disponible }',
    ]);
  });

  it('takes no column of numbers for another on its own', async () => {
    const text = BENCHES.replace('nb_bancs', 'total');
    const { columns, mending } = await report(text);
    expect(columns?.promised[1]).toMatchObject({ nearest: ['taux'], isGuess: true });
    expect(mending).toEqual([]);
  });

  it('finds the column that has the codes where another was taken for it', async () => {
    const text = BENCHES.replace('territory: codgeo', 'territory: libgeo');
    expect(await mendingOn(['01001;A;1', '01002;B;2'], text)).toEqual([
      'columns:',
      '  territory: codgeo',
    ]);
  });

  it('sees that codes are of another level', async () => {
    expect(await mendingOn(['200000172;A;1', '200000438;B;2'])).toEqual(['level: EPCI']);
  });

  it('makes classes of what is written, where numbers were looked for', async () => {
    const rows = ['01001;A;rural', '01002;B;urbain', '01004;C;urbain', '01005;D;rural'];
    expect(await mendingOn(rows)).toEqual([
      'variable:',
      '  categories:',
      '    - { code: rural, label: rural, labelEn: rural }',
      '    - { code: urbain, label: urbain, labelEn: urbain }',
    ]);
  });

  it('adds a class that is new to those that are known', async () => {
    const classes = BENCHES.replace(/ {2}(unit|sum): .*\n/g, '').replace(
      'level:',
      '  categories: [{ code: rural, label: Rural, labelEn: Rural, is: R }]\nlevel:',
    );
    expect(await mendingOn(['01001;A;R', '01002;B;7e'], classes)).toEqual([
      'variable:',
      '  categories:',
      '    - { code: rural, label: Rural, labelEn: Rural, is: [R] }',
      '    - { code: classe-7e, label: "7e", labelEn: "7e" }',
    ]);
  });

  it('has nothing more to say where all is right', async () => {
    writeFileSync(path.join(mirror, 'bancs/2025.csv'), 'codgeo;nb_bancs\n01001;1\n01002;2\n');
    const said = await report(BENCHES);
    rmSync(path.join(mirror, 'bancs/2025.csv'));
    expect(said).toMatchObject({ toMend: false, mending: [], rows: { kept: 2, refused: 0 } });
  });
});
