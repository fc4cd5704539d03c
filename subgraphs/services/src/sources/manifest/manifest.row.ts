import { LeftOut, Refused } from '@maillage/kit';
import { z } from 'zod';
import type { PointDetails, PointOfService } from '../../producer/producer.port.js';
import { placed, told } from '../point.map.js';
import { communeOfAddress } from '../postal-commune.js';
import { angleOf, dayOf, positionOf } from './cell-values.js';
import type { Cells } from './cells.js';
import type { Manifest } from './manifest.schema.js';
import type { TableRules } from './table-schema.js';

/** What a row of a manifest's data is. */
export type ManifestRow = PointOfService | LeftOut | Refused;

/** Says what is wrong with a column of a row. */
type Tell = (column: string, message: string) => void;

/**
 * The schema of the rows that a manifest describes. A row that is not kept is not judged; of one that is,
 * all that is wrong is told, the column being the path.
 *
 * @param rules what a Table Schema asks beside
 */
export function manifestRow(manifest: Manifest, rules: TableRules): z.ZodType<ManifestRow> {
  const { keep, columns } = manifest;
  const leftOut = keep && new LeftOut(`« ${keep.column} » n’est pas ${keep.is.join(' ou ')}`);
  return z.record(z.string(), z.string()).transform((cells, context): ManifestRow => {
    if (keep && leftOut && !keep.is.includes(cellOf(cells, keep.column) ?? '')) return leftOut;
    const wrong = new Set<string>();
    const tell: Tell = (column, message) => {
      wrong.add(column);
      context.addIssue({ code: 'custom', path: [column], message });
    };
    rules(cells, tell);
    const point = pointOf(cells, columns, tell);
    if (wrong.size > 0) return z.NEVER;
    const kind = kindOf(cells, manifest.kind);
    return typeof kind === 'string' ? { kind, ...point } : kind;
  });
}

function kindOf(cells: Cells, kind: Manifest['kind']): string | Refused {
  if (!('column' in kind)) return kind.code;
  const value = cellOf(cells, kind.column) ?? '';
  const known = Object.hasOwn(kind.values, value) ? kind.values[value] : undefined;
  return (
    known?.code ??
    new Refused('KIND_NEW', `« ${kind.column} » : « ${shown(value)} » n’est pas dans le manifeste`)
  );
}

function pointOf(
  cells: Cells,
  columns: Manifest['columns'],
  tell: Tell,
): Omit<PointOfService, 'kind'> {
  const commune = communeOf(cells, columns);
  const openedOn = read(cells, columns.openedOn, tell, dayOf, 'n’est pas un jour');
  const keys = Object.entries(columns.keys ?? {}).flatMap(([what, column]) => {
    const key = cellOf(cells, column);
    return key === undefined ? [] : [`${what}:${key.replaceAll(' ', '')}`];
  });
  return {
    ...{ recordId: filled(cells, columns.id, tell), name: filled(cells, columns.name, tell) },
    ...placeOf(cells, columns, tell),
    ...(commune !== undefined && { commune }),
    ...(openedOn !== undefined && { openedOn }),
    ...(keys.length > 0 && { keys }),
    ...detailsOf(cells, columns),
  };
}

/** The code that is written; without one, the commune that the address names. */
function communeOf(cells: Cells, { commune, postalCode, city }: Manifest['columns']) {
  const [code, postal, town] = [commune, postalCode, city].map((column) =>
    column === undefined ? undefined : cellOf(cells, column),
  );
  return code ?? communeOfAddress(postal, town);
}

function placeOf(cells: Cells, columns: Manifest['columns'], tell: Tell) {
  const at = read(cells, columns.position, tell, positionOf, 'n’est pas une position');
  if (at !== undefined) return { at };
  const lon = read(cells, columns.lon, tell, (cell) => angleOf(cell, 180), 'n’est pas un angle');
  const lat = read(cells, columns.lat, tell, (cell) => angleOf(cell, 90), 'n’est pas un angle');
  return placed(lon, lat);
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
      const value = column === undefined ? undefined : cellOf(cells, column);
      return value === undefined ? [] : [[name, value]];
    }),
  );
  return told({ ...details, ...(more.length > 0 && { more: Object.fromEntries(more) }) });
}

/** A cell without blanks around it; undefined where it is empty. */
function cellOf(cells: Cells, column: string): string | undefined {
  const value = Object.hasOwn(cells, column) ? cells[column]?.trim() : undefined;
  return value === '' ? undefined : value;
}

function filled(cells: Cells, column: string, tell: Tell): string {
  const value = cellOf(cells, column);
  if (value === undefined) tell(column, 'rien n’y est écrit');
  return value ?? '';
}

function read<T>(
  cells: Cells,
  column: string | undefined,
  tell: Tell,
  parse: (cell: string) => T | null,
  wrong: string,
): T | undefined {
  const cell = column === undefined ? undefined : cellOf(cells, column);
  if (cell === undefined || column === undefined) return undefined;
  const value = parse(cell);
  if (value === null) tell(column, `« ${shown(cell)} » ${wrong}`);
  return value ?? undefined;
}

const shown = (value: string): string => value.slice(0, 40);
