import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const css = readFileSync(join('web', 'src', 'design', 'tokens.css'), 'utf8');
const TOKEN = /--([a-z-]+):\s*light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g;
const tokens = new Map([...css.matchAll(TOKEN)].map(([, name, ...both]) => [name, both]));

/** Relative luminance of WCAG 2.2. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string, theme: number): number {
  const [low = 0, high = 0] = [one, other]
    .map((name) => luminance(tokens.get(name)?.[theme] ?? 'missing'))
    .sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

describe.each([
  ['light', 0],
  ['dark', 1],
])('in the %s theme', (_name, theme) => {
  it.each([
    ['ink', 'ground'],
    ['ink', 'raised'],
    ['ink-quiet', 'ground'],
    ['ink-quiet', 'raised'],
    ['accent', 'ground'],
    ['accent', 'raised'],
    ['accent-ink', 'accent'],
    ['notice-ink', 'notice'],
  ])('the text %s reads on %s: 4.5:1', (text, ground) => {
    expect(contrast(text, ground, theme)).toBeGreaterThanOrEqual(4.5);
  });

  it.each([
    ['line', 'ground'],
    ['focus', 'ground'],
    ['focus', 'raised'],
    ['focus', 'notice'],
  ])('the graphic %s is seen on %s: 3:1', (graphic, ground) => {
    expect(contrast(graphic, ground, theme)).toBeGreaterThanOrEqual(3);
  });
});

it('takes nothing of the State’s own identity', () => {
  const sheets = ['tokens', 'base', 'parts'].map((name) =>
    readFileSync(join('web', 'src', 'design', `${name}.css`), 'utf8'),
  );
  expect(sheets.join('\n')).not.toMatch(/marianne|spectral|dsfr|gouv\.fr/i);
});
