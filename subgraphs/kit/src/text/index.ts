export { normaliseName, slugOf } from './normalise-name.js';
export { officialCode } from './official-code.js';
