import type { LonLat } from '@maillage/kit';

/**
 * Middle of the main land of each overseas collectivity, read on a map to a tenth of a degree:
 * no source of the hub has a box for them.
 */
export const COLLECTIVITE_CENTRES: Readonly<Record<string, LonLat>> = {
  'COL-975': { lon: -56.3, lat: 46.9 },
  'COL-977': { lon: -62.8, lat: 17.9 },
  'COL-978': { lon: -63.1, lat: 18.1 },
  'COL-984': { lon: 69.4, lat: -49.3 },
  'COL-986': { lon: -176.2, lat: -13.3 },
  'COL-987': { lon: -149.4, lat: -17.6 },
  'COL-988': { lon: 165.5, lat: -21.3 },
  'COL-989': { lon: -109.2, lat: 10.3 },
};
