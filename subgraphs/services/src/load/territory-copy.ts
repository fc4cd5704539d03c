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

/** Where a commune's centre is, in degrees and in metres. */
export interface CommunePlace extends LegalPoint {
  readonly lon: number;
  readonly lat: number;
}

const COLUMNS = [
  ...['id', 'level', 'parents', 'population', 'area_km2', 'lon', 'lat', 'zone', 'place'],
  ...['precision', 'search_name', 'search_weight'],
];

/** The version that `territories` publishes; null before its first load. */
export async function publishedVersion(runner: QueryRunner): Promise<string | null> {
  const rows = (await runner.query('SELECT version FROM territories.published_version')) as {
    version: string;
  }[];
  return rows[0]?.version ?? null;
}

/** Replaces the copy of territories; gives back where each commune is. */
export async function copyTerritories(
  runner: QueryRunner,
): Promise<ReadonlyMap<string, CommunePlace>> {
  const published = (await runner.query(
    `SELECT id, level, parents, population, area_km2, lon, lat, name, precision
     FROM territories.published_territory`,
  )) as PublishedRow[];
  const communes = new Map<string, CommunePlace>();
  await runner.query('DELETE FROM territory_copy');
  await copyRows(runner, 'territory_copy', COLUMNS, copiedRows(published, communes));
  await runner.query('ANALYZE territory_copy');
  return communes;
}

function* copiedRows(
  published: readonly PublishedRow[],
  communes: Map<string, CommunePlace>,
): Generator<readonly CopyValue[]> {
  for (const row of published) {
    const { id, level, parents, population, area_km2: area, lon, lat } = row;
    const place = placeOf(lon, lat);
    if (level === 'COMMUNE' && place !== null) communes.set(id, place);
    const zone = place?.zone ?? null;
    const metres = place && `(${String(place.x)},${String(place.y)})`;
    yield [
      ...[id, level, parents, population, area, lon, lat, zone, metres],
      ...[row.precision, normaliseName(row.name), searchWeight(level, population)],
    ];
  }
}

function placeOf(lon: number | null, lat: number | null): CommunePlace | null {
  if (lon === null || lat === null) return null;
  const point = legalPoint({ lon, lat });
  return point && { lon, lat, ...point };
}
