import { expect, it } from '@jest/globals';
import { lastChange } from './last-change.js';

it.each([
  [['1943–2019', '2026', '2017'], '2026-01-01'],
  [['2026 (paquet npm 6.0.0)'], '2026-01-01'],
  [['paquet npm 2.0.1'], null],
  [['paquet npm 2024.1.0'], null],
  [[], null],
])('pages made of %j last changed on %s', (vintages, day) => {
  expect(lastChange(vintages)).toBe(day);
});
