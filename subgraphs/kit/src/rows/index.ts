export { groupedBy } from './grouped-by.js';
export { partition } from './partition.js';
