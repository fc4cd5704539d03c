export { CursorInvalid, decodeCursor, encodeCursor } from './cursor.js';
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
