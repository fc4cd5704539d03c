/**
 * An official code as its producer should have written it: capitals, and the zero that a table lost.
 *
 * @param length of a whole code
 */
export function officialCode(given: string, length: number): string {
  const code = given.trim().toUpperCase();
  return code.length === length - 1 && /^\d+$/.test(code) ? `0${code}` : code;
}
