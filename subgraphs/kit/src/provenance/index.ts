export { Provenance } from './provenance.type.js';
