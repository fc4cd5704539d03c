export { DateTimeScalar } from './date-time.scalar.js';
export { DateScalar } from './date.scalar.js';
