export { ServiceDomain } from './service-domain.type.js';
