export { normaliseName, slugOf } from './normalise-name.js';
