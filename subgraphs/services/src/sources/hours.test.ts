import { describe, expect, it } from '@jest/globals';
import { toldDay, toldWeek } from './hours.js';

const spans = (cell: string) =>
  toldDay(1, cell).hours.map(({ opens, closes }) => `${opens}-${closes}`);

describe('the hours of a day in words', () => {
  it.each([
    ['9:00 - 12:00 / 13:30 - 17:00', ['09:00-12:00', '13:30-17:00']],
    ['9h30 – 12h15', ['09:30-12:15']],
    ['8 h 30  -  12 h / 13 h 30 - 17 h 00 ', ['08:30-12:00', '13:30-17:00']],
    ['9h-12h et 14h-17h', ['09:00-12:00', '14:00-17:00']],
    ['8h30-12h 13H30-17H', ['08:30-12:00', '13:30-17:00']],
    ['de 9h30 à 17h30', ['09:30-17:30']],
    ['9h-12h / 14h/17h', ['09:00-12:00', '14:00-17:00']],
  ])('are understood in « %s »', (cell, expected) => {
    expect(spans(cell)).toEqual(expected);
    expect(toldDay(1, cell).note).toBeUndefined();
  });

  it.each(['-', '/', 'Fermé', 'fermée', 'non', ''])('are none where « %s » says closed', (cell) => {
    expect(toldDay(1, cell)).toEqual({ hours: [] });
  });

  it('keep in words what follows the ranges', () => {
    expect(toldDay(2, '9:00 - 12:00 / Après-midi sur RDV')).toEqual({
      hours: [{ day: 2, opens: '09:00', closes: '12:00' }],
      note: 'mardi : Après-midi sur RDV',
    });
  });

  it.each([
    'Semaines paires : 9:00 - 12:00 / 13:30 - 17:00',
    '9:00 - 12:00 selon planning permanences',
    '9:00 - 12:30 (semaines impaires) / 13:30 - 17:00',
    '12:00 - 9:00',
    '9:00 - 12:00 / 13:30',
    '9:00 -12: 13:30 -17:',
    '25:00 - 26:00',
  ])('are not guessed from « %s »', (cell) => {
    expect(toldDay(1, cell)).toMatchObject({ hours: [], note: `lundi : ${cell}` });
  });
});

describe('the hours of a week', () => {
  it('say nothing where every day says that nothing is told', () => {
    const untold = Array.from({ length: 6 }, () => 'Horaires non communiqués');
    expect(toldWeek(untold)).toEqual({ hours: [], hoursNote: undefined });
  });

  it('gather ranges and words, the comment last', () => {
    expect(toldWeek(['9h-12h', 'Sur RDV'], 'Fermé en août')).toEqual({
      hours: [{ day: 1, opens: '09:00', closes: '12:00' }],
      hoursNote: 'mardi : Sur RDV ; Fermé en août',
    });
  });
});
