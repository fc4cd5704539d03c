import type { CopyValue } from '@maillage/kit';
import { copyRows, normaliseName } from '@maillage/kit';
import type { QueryRunner } from 'typeorm';
import type { LegalPoint } from '../nearest/legal-projection.js';
import { legalPoint } from '../nearest/legal-projection.js';
import { searchWeight } from '../territory/counted-levels.js';

interface PublishedRow {
  readonly id: string;
  readonly level: string;
  readonly parents: readonly string[];
  readonly population: number | null;
  readonly area_km2: number | null;
  readonly lon: number | null;
  readonly lat: number | null;
  readonly name: string;
  readonly precision: string | null;
}

const COLUMNS = [
  ...['id', 'level', 'parents', 'population', 'area_km2', 'lon', 'lat', 'zone', 'place'],
  ...['precision', 'search_name', 'search_weight'],
];

/** The version that `territories` publishes; null before its first load. */
export async function publishedVersion(runner: QueryRunner): Promise<string | null> {
  const views = (await runner.query(PUBLISHES)) as unknown[];
  if (views.length === 0) return null;
  const rows = (await runner.query('SELECT version FROM territories.published_version')) as {
    version: string;
  }[];
  return rows[0]?.version ?? null;
}

/** Before its first load it may have no view, nor may anyone look. */
const PUBLISHES = `
  SELECT 1 FROM pg_views WHERE schemaname = 'territories' AND viewname = 'published_version'`;

/** Replaces the copy of territories, and what every code of a commune is today. */
export async function copyTerritories(runner: QueryRunner): Promise<void> {
  const published = (await runner.query(
    `SELECT id, level, parents, population, area_km2, lon, lat, name, precision
     FROM territories.published_territory`,
  )) as PublishedRow[];
  await runner.query('DELETE FROM territory_copy; DELETE FROM commune_code');
  await copyRows(runner, 'territory_copy', COLUMNS, copiedRows(published));
  await runner.query('ANALYZE territory_copy');
  await runner.query(LIVING_CODES);
  await runner.query(OLD_CODES);
}

/** A municipal arrondissement is finer than its commune, which is kept beside it. */
const LIVING_CODES = `
  INSERT INTO commune_code (code, id, commune, departement)
  SELECT substr(id, 5), id,
    CASE WHEN level = 'COMMUNE' THEN id ELSE (SELECT p FROM unnest(parents) p WHERE p LIKE 'COM-%') END,
    (SELECT p FROM unnest(parents) p WHERE p ~ '^(DEP|COL)-' LIMIT 1)
  FROM territory_copy WHERE level IN ('COMMUNE', 'ARRONDISSEMENT_MUNICIPAL')`;

const OLD_CODES = `
  INSERT INTO commune_code (code, id, commune, departement)
  SELECT old.old_code, now.id, now.commune, now.departement
  FROM territories.published_succession old JOIN commune_code now ON now.id = old.id
  ON CONFLICT (code) DO NOTHING`;

function* copiedRows(published: readonly PublishedRow[]): Generator<readonly CopyValue[]> {
  for (const row of published) {
    const { id, level, parents, population, area_km2: area, lon, lat } = row;
    const place = placeOf(lon, lat);
    const metres = place && `(${String(place.x)},${String(place.y)})`;
    yield [
      ...[id, level, parents, population, area, lon, lat, place?.zone ?? null, metres],
      ...[row.precision, normaliseName(row.name), searchWeight(level, population)],
    ];
  }
}

function placeOf(lon: number | null, lat: number | null): LegalPoint | null {
  return lon === null || lat === null ? null : legalPoint({ lon, lat });
}
