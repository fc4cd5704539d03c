export { seedPoints } from './seed-points.js';
export type { Seed, SeedReport } from './seed-points.js';
