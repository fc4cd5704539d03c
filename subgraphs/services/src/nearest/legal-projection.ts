import type { LonLat } from '@maillage/kit';
import { createRequire } from 'node:module';

type Project = (lonLat: readonly [number, number]) => readonly [number, number] | null;

interface Projection {
  readonly epsg: number;
  readonly bounds: readonly [number, number, number, number];
}

const require = createRequire(import.meta.url);
const project = require('@etalab/project-legal') as Project;
const projections = require('@etalab/project-legal/projections.json') as readonly Projection[];

/** A point in metres of the legal projection of its part of France. */
export interface LegalPoint {
  /** EPSG code of the projection: distances hold inside one zone only. */
  readonly zone: number;
  readonly x: number;
  readonly y: number;
}

/** Projects a WGS 84 point; null far from any French land. */
export function legalPoint({ lon, lat }: LonLat): LegalPoint | null {
  if (!(Math.abs(lon) <= 180 && Math.abs(lat) <= 90)) return null;
  const zone = projections.find(
    ({ bounds: [west, south, east, north] }) =>
      lon >= west && lon <= east && lat >= south && lat <= north,
  );
  const metres = zone === undefined ? null : project([lon, lat]);
  if (zone === undefined || metres === null) return null;
  return { zone: zone.epsg, x: metres[0], y: metres[1] };
}
