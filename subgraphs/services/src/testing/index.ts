export { randomFrom } from './random.js';
export { seedPoints } from './seed-points.js';
export type { Seed, SeedReport } from './seed-points.js';
export { takeIn } from './take-in.js';
export { tellEvents } from './tell-events.js';
export type { InventedEvent } from './tell-events.js';
export { forgetSource, toldHistory } from './told-history.js';
export type { ToldHistory } from './told-history.js';
