import type { CopyValue, LonLat, RowOutcome, RowPlace } from '@maillage/kit';
import { LeftOut, officialCode, Refused } from '@maillage/kit';
import type { LegalPoint } from '../nearest/legal-projection.js';
import { legalPoint } from '../nearest/legal-projection.js';
import type { PointOfService } from '../producer/producer.port.js';
import { searchedName } from '../search/searched-name.js';
import { PointPrecision } from '../service/service.type.js';
import type { CommunePlace, Communes } from './communes.js';

/** Columns in the order of {@link incomingRows}; a row that is not kept has its reason instead. */
export const INCOMING_COLUMNS = [
  ...['line', 'file', 'refusal', 'reason', 'record_id', 'kind', 'name', 'search_name'],
  ...['lon', 'lat', 'zone', 'place', 'precision', 'mended', 'commune_given', 'commune'],
  ...['departement', 'approximate', 'opened_on', 'status', 'keys', 'details', 'rows'],
] as const;

const NOTHING: readonly CopyValue[] = INCOMING_COLUMNS.slice(6).map(() => null);

/** Farther than this from the centre of its commune, a point is not where it says, in metres. */
const FARTHEST_METRES = 60_000;

interface Located extends LonLat, LegalPoint {
  readonly precision: PointPrecision;
  /** Why the producer's own coordinates are not used. */
  readonly mended: string | null;
}

/**
 * The rows of an edition as they are copied: those kept, those refused and those left out.
 *
 * @param kindNumbers number of each kind by its code
 */
export async function* incomingRows(
  outcomes: AsyncIterable<RowOutcome<PointOfService>>,
  kindNumbers: ReadonlyMap<string, number>,
  communes: Communes,
): AsyncGenerator<readonly CopyValue[]> {
  for await (const { line, file, result } of outcomes) {
    const row =
      result instanceof LeftOut || result instanceof Refused
        ? result
        : pointRow({ line, file }, result, kindNumbers, communes);
    if (row instanceof LeftOut)
      yield [line, file, 'LEFT_OUT', row.reason, null, ...NOTHING, row.rows];
    else if (row instanceof Refused) {
      const id = 'recordId' in result ? result.recordId : null;
      yield [line, file, row.code, row.reason, id, ...NOTHING, 1];
    } else yield row;
  }
}

function pointRow(
  { line, file }: RowPlace,
  point: PointOfService,
  kindNumbers: ReadonlyMap<string, number>,
  communes: Communes,
): readonly CopyValue[] | Refused {
  const kind = kindNumbers.get(point.kind);
  if (kind === undefined)
    return new Refused('KIND_NEW', `la nature « ${point.kind} » n’est pas déclarée`);
  const given = point.commune === undefined ? null : officialCode(point.commune, 5);
  const commune = communes.ofCode(given);
  const place = locate(point, commune.centre);
  if (place instanceof Refused) return place;
  const { lon, lat, zone, precision } = place;
  const openedOn = dayThatCanBe(point.openedOn);
  const mended = place.mended ?? openedOn.mended;
  // One list, written once: this is done for each of a million rows.
  // prettier-ignore
  return [
    line, file, null, null, point.recordId, kind, point.name, searchedName(point.name), lon, lat, zone,
    `(${String(place.x)},${String(place.y)})`, precision, mended, given, commune.id,
    commune.departement, commune.id === null, openedOn.day, point.status ?? 'OPEN', point.keys ?? [],
    point.details === undefined ? null : JSON.stringify(point.details), 1,
  ];
}

/** A day on which a public service can have opened; one of the year 0220 is a slip of the hand. */
function dayThatCanBe(day: string | undefined) {
  if (day === undefined) return { day: null, mended: null };
  return day >= '1600' && day < '2200'
    ? { day, mended: null }
    : { day: null, mended: 'DATE_IMPOSSIBLE' };
}

/** The point itself, or the centre of its commune where its coordinates cannot be. */
function locate(point: PointOfService, commune: CommunePlace | null): Located | Refused {
  const { at } = point;
  if (at === undefined) return centreOf(point, commune, null);
  const placed = legalPoint(at);
  if (placed === null) return centreOf(point, commune, misplaced(at));
  if (commune !== null && isFar(placed, commune))
    return centreOf(point, commune, 'FAR_FROM_COMMUNE');
  const precision =
    point.atCommuneCentre === true ? PointPrecision.COMMUNE_CENTRE : PointPrecision.EXACT;
  return located(at, placed, precision, null);
}

function centreOf(
  { commune: given }: PointOfService,
  commune: CommunePlace | null,
  mended: string | null,
): Located | Refused {
  if (commune !== null) return located(commune, commune, PointPrecision.COMMUNE_CENTRE, mended);
  const where = given === undefined ? 'sans commune' : `commune inconnue (${given})`;
  if (mended === null) return new Refused('PLACE_UNKNOWN', `ni coordonnées ni lieu : ${where}`);
  return new Refused(mended, `coordonnées hors de France, et ${where}`);
}

/** Field by field: spreading objects of numbers takes twenty times as long. */
const located = (
  { lon, lat }: LonLat,
  { zone, x, y }: LegalPoint,
  precision: PointPrecision,
  mended: string | null,
): Located => ({ lon, lat, zone, x, y, precision, mended });

/** What is wrong with coordinates that are not in France. */
function misplaced({ lon, lat }: LonLat): string {
  if (lon === 0 && lat === 0) return 'COORDINATES_ZERO';
  return legalPoint({ lon: lat, lat: lon }) === null ? 'OUTSIDE_FRANCE' : 'COORDINATES_SWAPPED';
}

const isFar = (point: LegalPoint, commune: CommunePlace): boolean =>
  point.zone !== commune.zone ||
  Math.hypot(point.x - commune.x, point.y - commune.y) > FARTHEST_METRES;
