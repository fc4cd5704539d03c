import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { checkLines } from '@maillage/kit';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { POINT_MANIFESTS } from './point-manifests.js';

const fixture = (name: string) =>
  readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8');
const TEXT = fixture('piscines.yaml');
const ROWS = fixture('piscines.csv');

let mirror: string;
beforeAll(() => {
  mirror = mkdtempSync(path.join(tmpdir(), 'check-'));
  put('2024', ROWS);
});
afterAll(() => {
  rmSync(mirror, { recursive: true });
});

function put(stamp: string, content: string) {
  mkdirSync(path.join(mirror, 'piscines', stamp), { recursive: true });
  writeFileSync(path.join(mirror, 'piscines', stamp, 'piscines.csv'), content);
}

const report = (text: string) =>
  POINT_MANIFESTS.check(text, { folder: mirror, mirror, rows: 2_000 });
const lines = async (text: string) => checkLines(await report(text));

describe('the check of a manifest', () => {
  it('finds what a misnamed column may be, and says what to write', async () => {
    const text = TEXT.replace('longitude', 'longitud').replace('code_insee', 'insee');
    expect(await lines(text)).toEqual([
      'piscines-publiques : piscines/2024/piscines.csv, au 2024-12-31',
      'Colonnes : 9 trouvées sur 11',
      '  columns.commune : « insee » manque ; peut-être « code_insee » (COLUMNS_MISSING)',
      '  columns.lon : « longitud » manque ; peut-être « longitude » (COLUMNS_MISSING)',
      'Colonnes qui ne servent pas :',
      '  « code_insee » : on dirait un code INSEE de commune',
      '  « longitude » : on dirait une longitude',
      '  « courriel » : on dirait une adresse électronique',
      'À écrire dans le manifeste :',
      '  columns:',
      '    commune: code_insee',
      '    lon: longitude',
      'Il reste à corriger.',
    ]);
    expect((await report(text)).toMend).toBe(true);
  });

  it('counts rows once it is mended, and tells what is wrong with them', async () => {
    expect(await lines(TEXT)).toEqual([
      'piscines-publiques : piscines/2024/piscines.csv, au 2024-12-31',
      'Colonnes : 11 trouvées sur 11',
      'Colonnes qui ne servent pas :',
      '  « courriel » : on dirait une adresse électronique',
      'Lignes : 12 lues, 6 gardées, 1 écartées, 5 refusées',
      'Communes : 83 % des codes sont connus (5/6)',
      'À dire au producteur, si le manifeste est juste :',
      '  ROW_INVALID : « nom », 1 fois ; ligne 6, rien n’y est écrit',
      '  ROW_INVALID : « mise_en_service », 1 fois ; ligne 7, « 31/02/2001 » n’est pas un jour',
      '  ROW_INVALID : « longitude », 1 fois ; ligne 8, « est » n’est pas un angle',
      '  DUPLICATE_ID : 1 fois ; ligne 9, « P002 » est déjà l’identifiant de la ligne 3',
      '  COORDINATES_SWAPPED : 1 fois ; ligne 10, 3.087, 45.7772 : latitude et longitude sont inversées ; mis au centre de sa commune',
      '  OUTSIDE_FRANCE : 1 fois ; ligne 11, 10.25, -30.5 : hors de France ; mis au centre de sa commune',
      '  ROW_MALFORMED : 1 fois ; ligne 13, 3 champs au lieu de 12',
      'Avec trop de lignes refusées, l’édition irait en quarantaine (ROWS_REFUSED).',
      'Il reste à corriger.',
    ]);
  });

  it('has nothing more to say once the rows are mended too', async () => {
    put('2025', ROWS.split('\n').slice(0, 5).join('\n'));
    const mended = await lines(TEXT);
    rmSync(path.join(mirror, 'piscines', '2025'), { recursive: true });
    expect(mended).toEqual([
      'piscines-publiques : piscines/2025/piscines.csv, au 2025-12-31',
      'Colonnes : 11 trouvées sur 11',
      'Colonnes qui ne servent pas :',
      '  « courriel » : on dirait une adresse électronique',
      'Lignes : 4 lues, 3 gardées, 1 écartées, 0 refusées',
      'Communes : 100 % des codes sont connus (3/3)',
      'Rien à corriger dans le manifeste.',
    ]);
  });

  it('sees that longitude and latitude were exchanged', async () => {
    const text = TEXT.replace('lon: longitude', 'lon: latitude').replace(
      'lat: latitude',
      'lat: longitude',
    );
    expect((await report(text)).mending).toEqual([
      ...['columns:', '  lon: longitude', '  lat: latitude'],
    ]);
  });

  it('sees the delimiter that the header has', async () => {
    expect((await report(`${TEXT}delimiter: tab\n`)).mending).toEqual(['delimiter: ";"']);
  });

  it('proposes columns for a place that the manifest does not give', async () => {
    const { mending } = await report(TEXT.replace(/ {2}(lon|lat): .*\n/g, ''));
    expect(mending).toEqual(['columns:', '  lon: longitude', '  lat: latitude']);
  });

  it('looks at no more rows than it is asked to', async () => {
    const { rows } = await POINT_MANIFESTS.check(TEXT, { folder: mirror, mirror, rows: 3 });
    expect(rows).toMatchObject({ read: 3, isPartial: true, kept: 3 });
  });

  it('stops at a text that is no manifest, and at a mirror without its file', async () => {
    expect(await lines('id: a: b')).toEqual([
      'Le manifeste ne peut être suivi (MANIFEST_INVALID) :',
      expect.stringMatching(/ligne 1 : ce n’est pas du YAML/),
    ]);
    expect(await lines(TEXT.replace('piscines/{stamp}', 'bains/{stamp}'))).toEqual([
      'piscines-publiques : le miroir n’a aucun fichier sous « files.mirror » : vérifiez le chemin.',
    ]);
  });

  it('tells a file that cannot be read, with its code', async () => {
    expect(await report(TEXT.replace('format: csv', 'format: json'))).toMatchObject({
      ...{ failure: { code: 'SOURCE_FORMAT_CHANGED' }, toMend: true },
    });
  });
});
