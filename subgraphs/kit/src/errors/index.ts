export { DataNotLoaded } from './data-not-loaded.js';
export { DatabaseTooSlow, DatabaseUnavailable, databaseFailure } from './database-unavailable.js';
export { INTERNAL_ERROR_MESSAGE, maskError, rootCause } from './format-error.js';
export { HubError, INTERNAL_ERROR_CODE } from './hub-error.js';
export type { ErrorLevel, HubErrorOptions } from './hub-error.js';
