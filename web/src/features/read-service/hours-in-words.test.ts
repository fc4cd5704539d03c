import { describe, expect, it } from '@jest/globals';
import { hoursInWords, weekOf } from './hours-in-words.js';

const on = (day: number, opens: string, closes: string) => ({ day, opens, closes });
const weekdays = [1, 2, 3, 4, 5];
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('opening hours in words', () => {
  it('tell together the days that follow one another with the same hours', () => {
    const hours = [
      ...weekdays.flatMap((day) => [on(day, '14:00', '17:00'), on(day, '08:30', '12:00')]),
      on(6, '09:00', '12:00'),
    ];
    expect(plain(hoursInWords('fr', hours))).toBe(
      'du lundi au vendredi, de 8 h 30 à 12 h et de 14 h à 17 h ; le samedi, de 9 h à 12 h ; fermé le dimanche',
    );
    expect(hoursInWords('en', hours)).toBe(
      'Monday to Friday, 8:30 to 12:00 and 14:00 to 17:00; Saturday, 9:00 to 12:00; closed Sunday',
    );
  });

  it('name two days in a row, and gather the closed ones at the end', () => {
    const hours = [on(1, '09:00', '12:00'), on(2, '09:00', '12:00'), on(4, '09:00', '12:00')];
    expect(plain(hoursInWords('fr', hours))).toBe(
      'le lundi et le mardi, de 9 h à 12 h ; le jeudi, de 9 h à 12 h ; fermé le mercredi et du vendredi au dimanche',
    );
  });

  it('list closed days as a person would', () => {
    const hours = [1, 3, 4, 5].map((day) => on(day, '09:00', '12:00'));
    expect(hoursInWords('fr', hours)).toMatch(/fermé le mardi, le samedi et le dimanche$/);
  });

  it('know a day without a night', () => {
    const hours = [1, 2, 3, 4, 5, 6, 7].map((day) => on(day, '00:00', '24:00'));
    expect(hoursInWords('fr', hours)).toBe('du lundi au dimanche, toute la journée');
  });

  it('say nothing where nothing is given: that is not being closed', () => {
    expect(hoursInWords('fr', [])).toBe('');
  });
});

it('a range that is given twice is there once', () => {
  expect(weekOf([on(1, '09:00', '12:00'), on(1, '09:00', '12:00')])[0]).toHaveLength(1);
});
