import initSqlJs from 'sql.js';
import type { Column, Place, PointTable } from './table.js';
import { wkbPoint } from './wkb.js';

const TYPES: Readonly<Record<Column['type'], string>> = {
  ...{ string: 'TEXT', date: 'DATE', number: 'DOUBLE', boolean: 'BOOLEAN' },
};

/** OGC GeoPackage 1.3: a layer of points in WGS 84, one row each. */
export async function geoPackage(table: PointTable): Promise<Buffer> {
  const { Database } = await initSqlJs();
  const file = new Database();
  try {
    file.exec(TABLES);
    const layer = quoted(table.name);
    const columns = table.columns.map(({ name, type }) => `${quoted(name)} ${TYPES[type]}`);
    file.exec(
      `CREATE TABLE ${layer} (fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, geom POINT, ${columns.join(', ')})`,
    );
    const bounds = table.bounds ?? [null, null, null, null];
    file.run(CONTENTS, [table.name, table.name, table.title, ...bounds]);
    file.run(GEOMETRY, [table.name]);
    const holders = table.columns.map(() => '?').join(', ');
    const insert = file.prepare(`INSERT INTO ${layer} VALUES (NULL, ?, ${holders})`);
    file.exec('BEGIN');
    for (const [i, row] of table.rows.entries()) {
      const place = table.places[i] ?? [0, 0];
      const values = row.map((cell) => (typeof cell === 'boolean' ? Number(cell) : cell));
      insert.run([geometryOf(place), ...values]);
    }
    file.exec('COMMIT');
    insert.free();
    return Buffer.from(file.export());
  } finally {
    file.close();
  }
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** A point after the header that GeoPackage puts before well-known binary: no envelope, little-endian. */
function geometryOf(place: Place): Buffer {
  const header = Buffer.from([0x47, 0x50, 0, 1, 0, 0, 0, 0]);
  header.writeInt32LE(WGS84, 4);
  return Buffer.concat([header, wkbPoint(place)]);
}

const WGS84 = 4326;

/** The three reference systems that the standard requires, and nothing else that it leaves optional. */
const TABLES = `
  PRAGMA application_id = 1196444487;
  PRAGMA user_version = 10300;
  CREATE TABLE gpkg_spatial_ref_sys (
    srs_name TEXT NOT NULL, srs_id INTEGER NOT NULL PRIMARY KEY, organization TEXT NOT NULL,
    organization_coordsys_id INTEGER NOT NULL, definition TEXT NOT NULL, description TEXT);
  INSERT INTO gpkg_spatial_ref_sys VALUES
    ('Undefined Cartesian', -1, 'NONE', -1, 'undefined', NULL),
    ('Undefined geographic', 0, 'NONE', 0, 'undefined', NULL),
    ('WGS 84 geodetic', ${String(WGS84)}, 'EPSG', ${String(WGS84)},
      'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],AUTHORITY["EPSG","6326"]],PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AUTHORITY["EPSG","4326"]]',
      'longitude, latitude');
  CREATE TABLE gpkg_contents (
    table_name TEXT NOT NULL PRIMARY KEY, data_type TEXT NOT NULL, identifier TEXT UNIQUE,
    description TEXT DEFAULT '',
    last_change DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')),
    min_x DOUBLE, min_y DOUBLE, max_x DOUBLE, max_y DOUBLE, srs_id INTEGER,
    CONSTRAINT fk_gc_r_srs_id FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id));
  CREATE TABLE gpkg_geometry_columns (
    table_name TEXT NOT NULL, column_name TEXT NOT NULL, geometry_type_name TEXT NOT NULL,
    srs_id INTEGER NOT NULL, z TINYINT NOT NULL, m TINYINT NOT NULL,
    CONSTRAINT pk_geom_cols PRIMARY KEY (table_name, column_name),
    CONSTRAINT uk_gc_table_name UNIQUE (table_name),
    CONSTRAINT fk_gc_tn FOREIGN KEY (table_name) REFERENCES gpkg_contents(table_name),
    CONSTRAINT fk_gc_srs FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys (srs_id));`;

const CONTENTS = `
  INSERT INTO gpkg_contents
    (table_name, data_type, identifier, description, min_x, min_y, max_x, max_y, srs_id)
  VALUES (?, 'features', ?, ?, ?, ?, ?, ?, ${String(WGS84)})`;

const GEOMETRY = `
  INSERT INTO gpkg_geometry_columns VALUES (?, 'geom', 'POINT', ${String(WGS84)}, 0, 0)`;
