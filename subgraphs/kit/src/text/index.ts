export { editDistance } from './edit-distance.js';
export { isoDay } from './iso-day.js';
export { normaliseName, slugOf } from './normalise-name.js';
export { officialCode } from './official-code.js';
