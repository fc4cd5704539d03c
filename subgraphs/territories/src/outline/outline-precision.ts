/** How well an outline is known, from the surest. */
export enum OutlinePrecision {
  REAL = 'REAL',
  BOUNDED = 'BOUNDED',
  APPROXIMATE = 'APPROXIMATE',
  MARKER = 'MARKER',
}

const ORDER = Object.values(OutlinePrecision);

/** What is made of several outlines is known as well as the least known of them. */
export const leastSure = (precisions: readonly OutlinePrecision[]): OutlinePrecision =>
  ORDER.findLast((one) => precisions.includes(one)) ?? OutlinePrecision.APPROXIMATE;
