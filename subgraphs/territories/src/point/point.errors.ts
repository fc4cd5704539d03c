import { HubError } from '@maillage/kit';

/** A point off the Earth, at sea, or outside France. */
export class PointOutside extends HubError {
  static override readonly code = 'POINT_OUTSIDE';
  constructor(lon: number, lat: number) {
    super(
      `Le point ${String(lon)}, ${String(lat)} n’est dans aucune commune : donnez une longitude puis une latitude.`,
      { details: { lon, lat } },
    );
  }
}
