import type { Sighting } from '../event/sighting.type.js';
import type { PointDetails } from '../producer/producer.port.js';
import type { VersionRow } from './service-history.repository.js';
import type { ValueProvenance } from './service-provenance.type.js';
import { ServiceField, ValueOrigin } from './service-provenance.type.js';
import { PointPrecision } from './service.type.js';

const DETAILS: readonly (readonly [ServiceField, keyof PointDetails])[] = [
  [ServiceField.ADDRESS, 'address'],
  [ServiceField.POSTAL_CODE, 'postalCode'],
  [ServiceField.CITY, 'city'],
  [ServiceField.PHONE, 'phone'],
  [ServiceField.EMAIL, 'email'],
  [ServiceField.WEBSITE, 'website'],
  [ServiceField.HOURS, 'hours'],
  [ServiceField.HOURS_NOTE, 'hoursNote'],
  [ServiceField.ACCESSIBLE, 'accessible'],
  [ServiceField.MORE, 'more'],
];

/** How each value of a version is read from it. */
const VALUES: readonly (readonly [ServiceField, (row: VersionRow) => unknown])[] = [
  [ServiceField.KIND, ({ kind }) => kind],
  [ServiceField.NAME, ({ name }) => name],
  [ServiceField.LOCATION, ({ lon, lat }) => [lon, lat]],
  [ServiceField.TERRITORY, ({ commune }) => commune],
  [ServiceField.OPENED_ON, ({ openedOn }) => openedOn],
  ...DETAILS.map(([field, key]) => [field, (row: VersionRow) => row.details?.[key]] as const),
];

/** Values are plain data out of the database: the same ones are written the same. */
const written = (value: unknown): string | null => {
  const isNothing = value == null || (Array.isArray(value) && value.length === 0);
  return isNothing ? null : JSON.stringify(value);
};

/**
 * Where each value of a version is from; a value that is not there has no origin.
 *
 * @param versions the newest first, of which those after `shown` are older
 * @param isDeduced whether its kind is deduced from the official code
 */
export function provenanceOf(
  versions: readonly VersionRow[],
  shown: VersionRow,
  isDeduced: boolean,
  seen: Sighting,
): ValueProvenance[] {
  const upToShown = versions.slice(versions.indexOf(shown));
  return VALUES.flatMap(([field, read]) => {
    const value = written(read(shown));
    if (value === null) return [];
    const since = oldestOfRun(upToShown, shown, (row) => written(read(row)) === value);
    const beganBetween = { after: since.beganAfter, before: since.beganBy };
    const how = isDeduced ? ValueOrigin.DEDUCED : originOf(field, shown);
    const given = how === ValueOrigin.RECODED ? shown.communeGiven : null;
    return [{ field, how, given, beganBetween, seen }];
  });
}

/** Where the value was the same without a break until `shown`. */
function oldestOfRun(
  versions: readonly VersionRow[],
  shown: VersionRow,
  isSame: (row: VersionRow) => boolean,
): VersionRow {
  const other = versions.findIndex((row) => !isSame(row));
  return versions.slice(0, other === -1 ? undefined : other).at(-1) ?? shown;
}

function originOf(field: ServiceField, row: VersionRow): ValueOrigin {
  if (field === ServiceField.LOCATION && row.precision === PointPrecision.COMMUNE_CENTRE)
    return ValueOrigin.COMMUNE_CENTRE;
  if (field !== ServiceField.TERRITORY) return ValueOrigin.GIVEN;
  if (row.approximate) return ValueOrigin.NEAREST_CENTRE;
  const isAsGiven = row.communeGiven === null || row.commune?.endsWith(`-${row.communeGiven}`);
  return isAsGiven === true ? ValueOrigin.GIVEN : ValueOrigin.RECODED;
}
