/** Longitude and latitude, in WGS 84 degrees. */
export type Position = readonly [lon: number, lat: number];

/** An outer ring, then its holes; each is closed, its last position repeats the first. */
export type PositionPolygon = readonly (readonly Position[])[];

/** The limits of a territory, or of a piece of it, as one who surveyed or generalised them gives them. */
export interface OfficialOutline {
  /** Its id on the day that the file describes. */
  readonly territory: string;
  readonly polygons: readonly PositionPolygon[];
}
