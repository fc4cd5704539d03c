export { ConfigInvalid, readConfig } from './read-config.js';
