import type { ProducedFact } from '../producer/territory-producer.port.js';
import { territoryId } from '../territory/territory-id.js';
import type { TerritoryLevel } from '../territory/territory-level.js';
import type { OfficialOutline, Position, PositionPolygon } from './official-outline.port.js';

/** To about a decimetre: what generalises outlines writes a dozen decimals. */
const rounded = (degrees: number): number => Math.round(degrees * 1e6) / 1e6;

const lighter = (polygon: PositionPolygon): PositionPolygon =>
  polygon.map((ring) => ring.map(([lon, lat]): Position => [rounded(lon), rounded(lat)]));

/**
 * The outline of a territory, or a piece of it, as it is kept.
 *
 * @param piece tells the pieces of one territory apart
 */
export function outlineFact(
  level: TerritoryLevel,
  code: string,
  polygons: readonly PositionPolygon[],
  piece?: string,
): ProducedFact {
  const territory = territoryId(level, code);
  const data: OfficialOutline = { territory, polygons: polygons.map(lighter) };
  const record = piece === undefined ? territory : `${territory}|${piece}`;
  return { about: 'OUTLINE', record, kind: level, data };
}
