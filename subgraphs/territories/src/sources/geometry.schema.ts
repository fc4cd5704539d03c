import { z } from 'zod';
import type { PositionPolygon } from '../outline/official-outline.port.js';

/** A height may follow; it is left aside. */
const position = z
  .tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)], z.number())
  .transform(([lon, lat]) => [lon, lat] as const);

type Place = z.infer<typeof position>;

const isClosed = (ring: readonly Place[]): boolean => {
  const [first, last] = [ring[0], ring.at(-1)];
  return first?.[0] === last?.[0] && first?.[1] === last?.[1];
};

const ring = z
  .array(position)
  .min(4, 'un anneau a quatre positions au moins')
  .refine(isClosed, 'anneau ouvert');
const polygon = z.array(ring).min(1);

/** A surface of GeoJSON, as a list of polygons. */
export const surface = z
  .discriminatedUnion('type', [
    z.object({ type: z.literal('Polygon'), coordinates: polygon }),
    z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(polygon).min(1) }),
  ])
  .transform((geometry): readonly PositionPolygon[] =>
    geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates,
  );
