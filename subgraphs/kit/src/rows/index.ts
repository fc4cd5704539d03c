export { partition } from './partition.js';
