import { describe, expect, it } from '@jest/globals';
import { failureIn } from './failures.js';

describe('the sentence of a failure', () => {
  it('is ours, in the language of the page, when we have one', () => {
    expect(failureIn('fr', 'TERRITORY_UNKNOWN', 'x')).toBe('Aucun territoire ne porte ce code.');
    expect(failureIn('en', 'TERRITORY_UNKNOWN', 'x')).toBe('No territory has this code.');
  });

  it('is the graph’s for a code that we do not know', () => {
    expect(failureIn('en', 'NEW_CODE', 'La phrase du graphe.')).toBe('La phrase du graphe.');
  });

  it('is never empty', () => {
    expect(failureIn('en', 'NEW_CODE')).toContain('Try again');
  });
});
