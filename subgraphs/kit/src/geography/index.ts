export { greatCircleMetres } from './great-circle.js';
export type { LonLat } from './great-circle.js';
