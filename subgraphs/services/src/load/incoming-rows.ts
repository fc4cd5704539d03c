import type { CopyValue, RejectedRow } from '@maillage/kit';
import { legalPoint } from '../nearest/legal-projection.js';
import { searchedName } from '../search/searched-name.js';
import { PointPrecision } from '../service/service.type.js';
import { serviceId } from './service-id.js';
import type { IncomingPoint, ServiceSource } from './service-source.port.js';
import type { CommunePlace } from './territory-copy.js';

/** Columns in the order of {@link incomingRows}. */
export const INCOMING_COLUMNS = [
  ...['id', 'kind', 'name', 'lon', 'lat', 'zone', 'place', 'commune', 'precision'],
  ...['record_id', 'line', 'search_name'],
] as const;

type Located = CommunePlace & { readonly commune: string | null };

/**
 * The points of a source as rows; one that has no place, or an id already read, is rejected.
 *
 * @param kindNumbers number of each kind by its code
 */
export async function* incomingRows(
  source: ServiceSource,
  kindNumbers: ReadonlyMap<string, number>,
  communes: ReadonlyMap<string, CommunePlace>,
  reject: (row: RejectedRow) => void,
): AsyncGenerator<readonly CopyValue[]> {
  const seen = new Set<string>();
  for await (const point of source.read(reject)) {
    const place = locate(point, communes);
    const refusal = refusalOf(point, place, seen);
    if (place === null || refusal !== null) {
      reject({ line: point.line ?? 0, reason: `${point.recordId}: ${refusal ?? ''}` });
      continue;
    }
    seen.add(point.recordId);
    const precision = place.commune === null ? PointPrecision.EXACT : PointPrecision.COMMUNE_CENTRE;
    yield [
      serviceId(source.info.id, point.kind, point.recordId),
      kindNumbers.get(point.kind) ?? null,
      ...[point.name, place.lon, place.lat, place.zone, `(${String(place.x)},${String(place.y)})`],
      ...[place.commune, precision, point.recordId, point.line, searchedName(point.name)],
    ];
  }
}

function locate(
  { at }: IncomingPoint,
  communes: ReadonlyMap<string, CommunePlace>,
): Located | null {
  if ('commune' in at) {
    const place = communes.get(at.commune);
    return place === undefined ? null : { ...place, commune: at.commune };
  }
  const point = legalPoint(at);
  return point === null ? null : { ...at, ...point, commune: null };
}

function refusalOf(
  { recordId, at }: IncomingPoint,
  place: Located | null,
  seen: ReadonlySet<string>,
): string | null {
  if (seen.has(recordId)) return 'identifiant en double';
  if (place !== null) return null;
  return 'commune' in at ? `commune inconnue ou sans centre (${at.commune})` : 'hors de France';
}
