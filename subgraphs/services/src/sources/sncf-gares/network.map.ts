import type { LonLat } from '@maillage/kit';
import { greatCircleMetres, LeftOut } from '@maillage/kit';
import type { PointOfService } from '../../producer/producer.port.js';
import { placed, told } from '../point.map.js';
import type { NetworkRow } from './network.schema.js';

type OnLine = Omit<NetworkRow, 'others' | 'head'>;

/** A station of the network; what receives no passengers is none, so that its absence later is no closure. */
export function toStation(row: NetworkRow): PointOfService | LeftOut {
  if (row.others === null) return new LeftOut('autre ligne de la même gare');
  if (row.voyageurs === 'N') return new LeftOut('point sans voyageurs (fret ou technique)');
  const rows = [row, ...row.others];
  const middle = middleOf(rows);
  const lines = rows.map((one) => one.code_ligne).sort();
  return {
    kind: 'gare',
    recordId: row.code_uic,
    name: row.libelle,
    ...placed(middle.x_wgs84, middle.y_wgs84),
    keys: [`uic:${row.code_uic}`],
    ...told({
      city: middle.commune,
      more: {
        ...(middle.departemen !== undefined && { departement: middle.departemen }),
        lignes: [...new Set(lines)].join(', '),
        fret: row.fret === 'O',
      },
    }),
  };
}

/**
 * The row nearest to all the others: each line has its own point, up to kilometres away, and files do not
 * list them in one order, so that the first row would make stations move.
 */
function middleOf(rows: readonly OnLine[]): OnLine {
  const sorted = [...rows].sort((a, b) => (a.code_ligne < b.code_ligne ? -1 : 1));
  const cost = (row: OnLine): number =>
    sorted.reduce((sum, other) => sum + metres(at(row), at(other)), 0);
  return sorted.reduce((best, row) => (cost(row) < cost(best) ? row : best));
}

const at = ({ x_wgs84, y_wgs84 }: OnLine): LonLat | undefined => placed(x_wgs84, y_wgs84)?.at;

const metres = (a?: LonLat, b?: LonLat): number =>
  a === undefined || b === undefined ? 0 : greatCircleMetres(a, b);
