import { describe, expect, it } from '@jest/globals';
import { isCode, saysSomething } from './query-words.js';

it('looks for nothing without a letter or a digit', () => {
  expect(['!', '  ', '«»'].map(saysSomething)).toEqual([false, false, false]);
  expect(['é', '5'].map(saysSomething)).toEqual([true, true]);
});

describe('an official code', () => {
  it.each(['59512', '2a004', '2B', '59', '974', '200093201'])('may be « %s »', (code) => {
    expect(isCode(code)).toBe(true);
  });

  it.each(['roubaix', '595', '5951', '59 512', ''])('is not « %s »', (text) => {
    expect(isCode(text)).toBe(false);
  });
});
