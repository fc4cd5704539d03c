import { describe, expect, it } from '@jest/globals';
import { badgeColors, contrast } from './badge-colors.js';

describe('the badge of a line', () => {
  it('has the colours of its network where they can be read', () => {
    expect(badgeColors('0000FF', 'FFFFFF')).toEqual({ background: '#0000FF', color: '#FFFFFF' });
  });

  it.each([
    ['white on orange', 'FF8000', 'FFFFFF', '#000000'],
    ['grey on navy', '000040', '555555', '#ffffff'],
    ['nothing on yellow', 'FFFF00', null, '#000000'],
  ])('is written in black or white instead of %s', (_case, color, text, ink) => {
    expect(badgeColors(color, text)?.color).toBe(ink);
  });

  it('has none where its network gives none', () => {
    expect(badgeColors(null, 'FFFFFF')).toBeUndefined();
  });

  it.each(['FF0000', '777777', '00FF00', '8000FF', '767676'])('reads on %s: 4.5:1', (color) => {
    const ink = badgeColors(color, null)?.color.slice(1) ?? color;
    expect(contrast(color, ink)).toBeGreaterThanOrEqual(4.5);
  });
});
