import type { PointOfService } from '../../producer/producer.port.js';
import { told } from '../point.map.js';
import type { StationRow } from './station.schema.js';

/**
 * A passenger station. One that has several codes takes the lowest as its id: for all of them it is the
 * code that the network's list knows.
 */
export function toStation(row: StationRow): PointOfService {
  const codes = [...row['Code(s) UIC']].sort();
  const [first = ''] = codes;
  const at = row['Position géographique'];
  const segments = [...new Set(row['Segment(s) DRG'])].sort().join(', ');
  return {
    kind: 'gare',
    recordId: first,
    name: row.Nom,
    ...(at !== undefined && { at }),
    ...(row['Code commune'] !== undefined && { commune: row['Code commune'] }),
    keys: codes.map((code) => `uic:${code}`),
    ...told({
      more: {
        ...(row.Trigramme !== undefined && { trigramme: row.Trigramme }),
        segments,
      },
    }),
  };
}
