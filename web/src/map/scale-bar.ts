const EARTH_METRES = 40_075_016.686;
const WORLD_PIXELS = 512;
const NICE = [1, 2, 5];

/** A length on the ground that is easy to read, and the pixels that it takes. */
export interface ScaleBar {
  readonly metres: number;
  readonly pixels: number;
}

/** The longest of 1, 2, 5, 10, 20… metres that fits in some pixels, at a latitude and a zoom. */
export function scaleBar(latitude: number, zoom: number, longest: number): ScaleBar {
  const around = EARTH_METRES * Math.cos((latitude * Math.PI) / 180);
  const metresPerPixel = around / (WORLD_PIXELS * 2 ** zoom);
  const most = longest * metresPerPixel;
  const power = 10 ** Math.floor(Math.log10(most));
  const metres = power * Math.max(...NICE.filter((step) => step * power <= most));
  return { metres, pixels: metres / metresPerPixel };
}
