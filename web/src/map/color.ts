/** Red, green, blue, and opacity when not whole, from 0 to 255. */
export type Color = readonly [number, number, number] | readonly [number, number, number, number];
