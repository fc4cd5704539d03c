import type { Cells, ItemOf, Tell } from '@maillage/kit';
import {
  angleOf,
  cellOf,
  dayOf,
  filledCell,
  positionOf,
  readCell,
  Refused,
  shownCell,
} from '@maillage/kit';
import type { PointDetails, PointOfService } from '../../producer/producer.port.js';
import { placed, told } from '../point.map.js';
import { communeOfAddress } from '../postal-commune.js';
import type { Manifest } from './manifest.schema.js';

/** What point the cells of a row are. */
export const pointRow =
  ({ kind: declared, columns }: Manifest): ItemOf<PointOfService> =>
  (cells, tell) => {
    const point = pointOf(cells, columns, tell);
    const kind = kindOf(cells, declared);
    return typeof kind === 'string' ? { kind, ...point } : kind;
  };

function kindOf(cells: Cells, kind: Manifest['kind']): string | Refused {
  if (!('column' in kind)) return kind.code;
  const value = cellOf(cells, kind.column) ?? '';
  const known = Object.hasOwn(kind.values, value) ? kind.values[value] : undefined;
  return (
    known?.code ??
    new Refused(
      'KIND_NEW',
      `« ${kind.column} » : « ${shownCell(value)} » n’est pas dans le manifeste`,
    )
  );
}

function pointOf(
  cells: Cells,
  columns: Manifest['columns'],
  tell: Tell,
): Omit<PointOfService, 'kind'> {
  const commune = communeOf(cells, columns);
  const openedOn = readCell(cells, columns.openedOn, tell, dayOf, 'n’est pas un jour');
  const keys = Object.entries(columns.keys ?? {}).flatMap(([what, column]) => {
    const key = cellOf(cells, column);
    return key === undefined ? [] : [`${what}:${key.replaceAll(' ', '')}`];
  });
  return {
    recordId: filledCell(cells, columns.id, tell),
    name: filledCell(cells, columns.name, tell),
    ...placeOf(cells, columns, tell),
    ...(commune !== undefined && { commune }),
    ...(openedOn !== undefined && { openedOn }),
    ...(keys.length > 0 && { keys }),
    ...detailsOf(cells, columns),
  };
}

/** The code that is written; without one, the commune that the address names. */
function communeOf(cells: Cells, { commune, postalCode, city }: Manifest['columns']) {
  const [code, postal, town] = [commune, postalCode, city].map((column) => cellOf(cells, column));
  return code ?? communeOfAddress(postal, town);
}

function placeOf(cells: Cells, columns: Manifest['columns'], tell: Tell) {
  const at = readCell(cells, columns.position, tell, positionOf, 'n’est pas une position');
  if (at !== undefined) return { at };
  const angle = (column: string | undefined, limit: number): number | undefined =>
    readCell(cells, column, tell, (cell) => angleOf(cell, limit), 'n’est pas un angle');
  return placed(angle(columns.lon, 180), angle(columns.lat, 90));
}

function detailsOf(cells: Cells, columns: Manifest['columns']) {
  const { address, postalCode, city, phone, email, website, hoursNote } = columns;
  const said = { address, postalCode, city, phone, email, website, hoursNote };
  const more = (columns.more ?? []).flatMap((column) => {
    const value = cellOf(cells, column);
    return value === undefined ? [] : [[column, value] as const];
  });
  const details: PointDetails = Object.fromEntries(
    Object.entries(said).flatMap(([name, column]) => {
      const value = cellOf(cells, column);
      return value === undefined ? [] : [[name, value]];
    }),
  );
  return told({ ...details, ...(more.length > 0 && { more: Object.fromEntries(more) }) });
}
