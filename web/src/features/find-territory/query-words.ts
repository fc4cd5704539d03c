/** Whether a search holds a letter or a digit: without one there is nothing to look for. */
export const saysSomething = (query: string): boolean => /[\p{L}\p{N}]/u.test(query);

const CODE = /^(\d{5}|\d{9}|2[AB]\d{3}|\d{2}|97\d|2[AB])$/i;

/** Whether a search reads as an official code, living or not. */
export const isCode = (query: string): boolean => CODE.test(query);
