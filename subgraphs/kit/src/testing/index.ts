export { fileOf } from '../ingest/testing/file-of.js';
export {
  cutting,
  endless,
  ranging,
  saying,
  serverOf,
  silent,
} from '../ingest/testing/server-of.js';
export type { Answering, TestServer } from '../ingest/testing/server-of.js';
export { workbookOf } from '../ingest/testing/workbook-of.js';
export { zipOf } from '../ingest/testing/zip-of.js';
export { aHubError } from './a-hub-error.js';
export { ask } from './ask.js';
export { editionOf, fixtureFile, outcomesOf, realBeginning, realEdition } from './read-edition.js';
export type { EditionRows } from './read-edition.js';
export { mirrorFolder, realFile } from './real-file.js';
export { silentLogger } from './silent-logger.js';
export { testDatabase } from './test-database.js';
export type { TestDatabase } from './test-database.js';
