import type { CheckedRows, Mending, MendingRequest, UnusedColumn } from '@maillage/kit';
import { quoted } from '@maillage/kit';
import type { Manifest } from './manifest.schema.js';

/** What the column of each use should hold. */
export const WANTED: Readonly<Record<string, string>> = {
  'columns.commune': 'COMMUNE',
  'columns.lon': 'LONGITUDE',
  'columns.lat': 'LATITUDE',
  'columns.position': 'POSITION',
  'columns.openedOn': 'DATE',
  'columns.postalCode': 'POSTAL_CODE',
  'columns.phone': 'PHONE',
  'columns.email': 'EMAIL',
  'columns.website': 'WEBSITE',
  'columns.keys.siret': 'SIRET',
  'columns.keys.finess': 'FINESS',
  'columns.keys.uai': 'UAI',
};

/** What would give points their place. */
export const mendPoints = ({ manifest, columns, rows }: MendingRequest<Manifest>): Mending[] => [
  ...missingPlace(manifest, columns.unused),
  ...swapped(manifest, rows),
];

/** Where points are without coordinates or without a commune, columns that have them. */
function missingPlace({ columns }: Manifest, unused: readonly UnusedColumn[]): Mending[] {
  const one = (path: string): Mending[] =>
    unused
      .filter(({ likeness }) => likeness !== null && likeness === WANTED[path])
      .slice(0, 1)
      .map(({ column }) => ({ path, value: quoted(column) }));
  const hasPlace = columns.lon !== undefined || columns.position !== undefined;
  const lonLat = [...one('columns.lon'), ...one('columns.lat')];
  const position = lonLat.length === 2 ? lonLat : one('columns.position');
  return [
    ...(columns.commune === undefined ? one('columns.commune') : []),
    ...(hasPlace ? [] : position),
  ];
}

/** Where most points are swapped, it is the manifest that swaps them. */
function swapped({ columns: { lon, lat } }: Manifest, rows: CheckedRows | null): Mending[] {
  const count = rows?.wrong.find(({ code }) => code === 'COORDINATES_SWAPPED')?.rows ?? 0;
  if (rows === null || lon === undefined || lat === undefined) return [];
  if (count <= rows.kept / 2) return [];
  return [
    { path: 'columns.lon', value: quoted(lat) },
    { path: 'columns.lat', value: quoted(lon) },
  ];
}
