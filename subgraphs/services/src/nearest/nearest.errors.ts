import { HubError } from '@maillage/kit';

/** A point that cannot be on Earth, or is far from any French land. */
export class PointOutside extends HubError {
  static override readonly code = 'POINT_OUTSIDE';
  constructor(lon: number, lat: number) {
    super(
      `Le point ${String(lon)}, ${String(lat)} est hors de France : donnez une longitude puis une latitude.`,
      {
        details: { lon, lat },
      },
    );
  }
}
