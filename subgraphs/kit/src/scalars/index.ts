export { DateScalar } from './date.scalar.js';
