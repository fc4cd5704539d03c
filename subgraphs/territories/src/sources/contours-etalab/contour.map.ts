import type { PositionPolygon } from '../../outline/official-outline.port.js';
import { outlineFact } from '../../outline/outline-fact.js';
import type { ProducedFact } from '../../producer/territory-producer.port.js';
import { TerritoryLevel as L } from '../../territory/territory-level.js';
import type { ContourFeature } from './contour.schema.js';

/** What each file draws. */
const LEVELS = {
  communes: L.COMMUNE,
  epci: L.EPCI,
  departements: L.DEPARTEMENT,
  regions: L.REGION,
} as const;

export type ContourFile = keyof typeof LEVELS;

/** The collectivities overseas stand among the départements and the régions. */
const COLLECTIVITE = /^(?:975|977|978|98\d)$/;

/** South of it claims are suspended (Antarctic treaty), and a map of the world has no room left. */
const ANTARCTIC = -60;

/** A feature of one of the files in our words. */
export function toOutline(
  { properties: { code }, geometry }: ContourFeature,
  file: ContourFile,
): ProducedFact {
  const level = COLLECTIVITE.test(code) ? L.COLLECTIVITE : LEVELS[file];
  return outlineFact(level, code, geometry.filter(isDrawn));
}

const isDrawn = ([outer = []]: PositionPolygon): boolean =>
  outer.some(([, lat]) => lat > ANTARCTIC);
