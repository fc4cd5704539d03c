import { describe, expect, it } from '@jest/globals';
import { editDistance } from './edit-distance.js';

describe('the distance of two words', () => {
  it.each([
    ['gare', 'gare', 0],
    ['prefcture', 'prefecture', 1],
    ['gaer', 'gare', 1],
    ['mariie', 'mairie', 1],
    ['', 'ab', 2],
    ['lille', 'roubaix', 3],
  ])('%s – %s is %i, above two being all the same', (a, b, distance) => {
    expect(editDistance(a, b, 2)).toBe(distance);
    expect(editDistance(b, a, 2)).toBe(distance);
  });
});
