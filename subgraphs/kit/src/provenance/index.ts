export { ObservedBetween } from './observed-between.type.js';
export { Provenance } from './provenance.type.js';
