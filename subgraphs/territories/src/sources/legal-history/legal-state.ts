import type { Text } from './legal-texts.js';

/** A région or département, from one text to another. */
export interface LegalState {
  readonly code: string;
  readonly name: string;
  /** Absent where it has been since before 1943. */
  readonly from?: Text;
  /** Absent where it still is. */
  readonly to?: Text;
  /** Codes of what it became, of the same level. */
  readonly into?: readonly string[];
}
