import type { PointPrecision, Service } from './service.type.js';

/** Columns of {@link ServiceRow}, for a table named `s`. */
export const SERVICE_COLUMNS = `s.id, s.name, s.kind, s.lon, s.lat, s.precision, s.territory,
  s.approximate, s.source, s.state`;

/** A row of `service`, as the driver gives it. */
export interface ServiceRow {
  readonly id: string;
  readonly name: string;
  readonly kind: number;
  readonly lon: number;
  readonly lat: number;
  readonly precision: PointPrecision;
  readonly territory: string | null;
  readonly approximate: boolean;
  readonly source: string;
  /** The producer's words that it is made from. */
  readonly state: string;
}

/** The public service of a row. */
export function toService(row: ServiceRow): Service {
  const { id, name, kind, lon, lat, precision, territory, approximate, source, state } = row;
  return {
    ...{ id, name, location: { lon, lat, precision } },
    territory: territory === null ? null : { id: territory },
    approximateTerritory: approximate,
    kindNum: kind,
    sourceId: source,
    state,
  };
}
