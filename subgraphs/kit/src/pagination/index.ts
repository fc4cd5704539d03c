export { CursorInvalid, dayPart, decodeCursor, encodeCursor, wholePart } from './cursor.js';
export type { CursorKey } from './cursor.js';
export {
  MAX_PAGE,
  PageArgs,
  PageInfo,
  PageSizeInvalid,
  checkPageSize,
  connectionOf,
  pageOf,
} from './page.type.js';
export type { Connection, Edge } from './page.type.js';
