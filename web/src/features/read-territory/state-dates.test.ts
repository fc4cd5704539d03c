import { describe, expect, it } from '@jest/globals';
import { formatsIn } from '../../i18n/formats.js';
import { HISTORY_WORDS } from './history.words.js';
import { beginningOf, endOf } from './state-dates.js';

const words = HISTORY_WORDS.fr;
const formats = formatsIn('fr');
const known = { from: '1974-05-02', fromAfter: null, to: '2016-01-02', toAfter: null };

describe('the dates of a state', () => {
  it('are days when the producer gives days', () => {
    expect(beginningOf(known, words, formats)).toBe('2 mai 1974');
    expect(endOf(known, words, formats)).toBe('2 janvier 2016');
  });

  it('are two bounds when only those are known', () => {
    const vague = { ...known, fromAfter: '1973-05-02', toAfter: '2015-01-02' };
    expect(beginningOf(vague, words, formats)).toBe('entre le 2 mai 1973 et le 2 mai 1974');
    expect(endOf(vague, words, formats)).toBe('entre le 2 janvier 2015 et le 2 janvier 2016');
  });

  it('say what is older than the history, and what lasts', () => {
    const lasting = { from: null, fromAfter: null, to: null, toAfter: null };
    expect(beginningOf(lasting, words, formats)).toBe('avant le début de l’histoire connue');
    expect(endOf(lasting, words, formats)).toBe('encore aujourd’hui');
  });
});
