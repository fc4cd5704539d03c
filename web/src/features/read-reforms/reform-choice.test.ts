import { describe, expect, it } from '@jest/globals';
import { choiceOf, choiceWords } from './reform-choice.js';

const words = (search: string) => choiceWords(choiceOf(new URLSearchParams(search)));

describe('the address of a reform', () => {
  it('chooses a figure, a level and a measure, and says them again', () => {
    expect(words('chiffre=merged&niveau=region&mesure=nombre')).toEqual([
      ['chiffre', 'merged'],
      ['niveau', 'region'],
      ['mesure', 'nombre'],
    ]);
  });

  it.each(['', 'niveau=commune', 'niveau=constructor', 'mesure=autre'])(
    'chooses nothing where it says nothing that it can mean: %s',
    (search) => {
      expect(words(search)).toEqual([]);
    },
  );
});
