import { describe, expect, it } from '@jest/globals';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { readSheet } from 'read-excel-file/node';
import initSqlJs from 'sql.js';
import { fromBufferPromise } from 'yauzl';
import type { PackageParts } from './data-package.js';
import { dataPackage } from './data-package.js';
import { FORMATS, formatsOf } from './table-formats.js';
import type { Cell, Column } from './table.js';
import { pointTable } from './table.js';

const column = (name: string, type: Column['type']): Column => ({
  ...{ name, type, title: name.toUpperCase(), description: `Ce que dit ${name}.` },
});

const ROWS: readonly (readonly Cell[])[] = [
  ['S-1', '=1+1', 3.25, 46.5, true],
  ['S-2', 'Mairie d’« Ici », "là"', -61.1, 14.6, null],
];

const TABLE = pointTable({
  ...{ name: 'mairie-dep-00', title: 'Mairies, DEP-00', rows: ROWS },
  columns: [
    ...[column('id', 'string'), column('nom', 'string'), column('lon', 'number')],
    ...[column('lat', 'number'), column('deduite', 'boolean')],
  ],
});

async function written(end: string, table = TABLE): Promise<Buffer> {
  const format = FORMATS[end];
  if (format === undefined) throw new Error(`no format ${end}`);
  return format.write(table);
}

describe('a table of points', () => {
  it('is CSV in which no cell is run as a formula', async () => {
    expect((await written('csv')).toString()).toBe(
      '\uFEFFid,nom,lon,lat,deduite\r\n' +
        `S-1,'=1+1,3.25,46.5,true\r\n` +
        'S-2,"Mairie d’« Ici », ""là""",-61.1,14.6,\r\n',
    );
  });

  it('is JSON, an object a row', async () => {
    const [, second] = JSON.parse((await written('json')).toString()) as unknown[];
    expect(second).toEqual({ id: 'S-2', nom: ROWS[1]?.[1], lon: -61.1, lat: 14.6, deduite: null });
  });

  it('is GeoJSON, longitude first', async () => {
    const { features } = JSON.parse((await written('geojson')).toString()) as {
      features: { geometry: unknown; properties: { id: string } }[];
    };
    expect(features.map((f) => [f.properties.id, f.geometry])).toEqual([
      ['S-1', { type: 'Point', coordinates: [3.25, 46.5] }],
      ['S-2', { type: 'Point', coordinates: [-61.1, 14.6] }],
    ]);
  });

  it('is a workbook that says what its columns mean', async () => {
    const file = await written('xlsx');
    expect(await readSheet(file, 'donnees')).toEqual([TABLE.columns.map((c) => c.name), ...ROWS]);
    expect((await readSheet(file, 'colonnes'))[1]).toEqual(['nom', 'NOM', 'Ce que dit nom.']);
  });

  it('is GeoParquet, whose geometry is well-known binary', async () => {
    const bytes = new Uint8Array(await written('parquet')).buffer;
    const { key_value_metadata: told } = parquetMetadata(bytes);
    const geo = told?.find(({ key }) => key === 'geo')?.value ?? '';
    expect(JSON.parse(geo)).toMatchObject({
      ...{ version: '1.1.0', primary_column: 'geometry' },
      columns: { geometry: { encoding: 'WKB', bbox: [-61.1, 14.6, 3.25, 46.5] } },
    });
    const rows = await parquetReadObjects({ file: bytes, utf8: false, geoparquet: false });
    const { geometry, ...first } = rows[0] ?? {};
    expect(first).toEqual({ id: 'S-1', nom: '=1+1', lon: 3.25, lat: 46.5, deduite: true });
    expect(Buffer.from(geometry as Uint8Array).readDoubleLE(5)).toBe(3.25);
  });

  it('is a GeoPackage of one layer in WGS 84', async () => {
    const { Database } = await initSqlJs();
    const file = new Database(await written('gpkg'));
    const asked = (sql: string) => file.exec(sql)[0]?.values;
    expect(asked('PRAGMA integrity_check')).toEqual([['ok']]);
    expect(asked('PRAGMA application_id')).toEqual([[0x47504b47]]);
    expect(asked('SELECT table_name, data_type, min_x, max_y, srs_id FROM gpkg_contents')).toEqual([
      ['mairie-dep-00', 'features', -61.1, 46.5, 4326],
    ]);
    expect(asked('SELECT fid, id, hex(geom) FROM "mairie-dep-00" ORDER BY fid')).toEqual([
      [1, 'S-1', `47500001E610000001010000000000000000000A400000000000404740`],
      [2, 'S-2', expect.stringMatching(/^47500001E61000000101000000/)],
    ]);
    file.close();
  });

  it('has its places read once: every format puts its rows where the table says', async () => {
    const elsewhere = { ...TABLE, places: TABLE.rows.map(() => [2, 48] as const) };
    const point = '010100000000000000000000400000000000004840';
    expect((await written('geojson', elsewhere)).toString()).toContain('"coordinates":[2,48]');
    expect((await written('gpkg', elsewhere)).toString('hex')).toContain(point);
    const bytes = new Uint8Array(await written('parquet', elsewhere)).buffer;
    const rows = await parquetReadObjects({ file: bytes, utf8: false, geoparquet: false });
    const [first] = rows.map((row) => Buffer.from(row['geometry'] as Uint8Array).toString('hex'));
    expect(first).toBe(point);
    expect(TABLE.bounds).toEqual([-61.1, 14.6, 3.25, 46.5]);
  });

  it('may have no row', async () => {
    for (const end of Object.keys(FORMATS))
      expect((await written(end, pointTable({ ...TABLE, rows: [] }))).length).toBeGreaterThan(0);
  });

  it('is a workbook up to 10,000 rows only', () => {
    const ends = (rows: number) => formatsOf(rows).map(([end]) => end);
    expect(ends(10_000)).toEqual(Object.keys(FORMATS));
    expect(ends(10_001)).toEqual(ends(10_000).filter((end) => end !== 'xlsx'));
  });
});

describe('a package', () => {
  const LICENCE = { licence: 'Licence Ouverte 2.0', licenceUrl: 'https://example.org/lo' };
  const PARTS: PackageParts = {
    ...{
      table: TABLE,
      words: { 'LISEZMOI.md': '# Mairies' },
      on: new Date('2026-01-02T03:04:06Z'),
    },
    sources: [{ title: 'Annuaire', producer: 'DILA', path: '/source/dila', ...LICENCE }],
  };

  it('holds every format, the schema of the table, its sources and licences', async () => {
    const zip = await fromBufferPromise(await dataPackage(PARTS));
    const names: string[] = [];
    for await (const entry of zip.eachEntry()) names.push(entry.fileName);
    expect(names).toEqual([
      ...Object.keys(FORMATS).map((end) => `mairie-dep-00.${end}`),
      ...['schema.json', 'datapackage.json', 'LISEZMOI.md'],
    ]);
  });
});
