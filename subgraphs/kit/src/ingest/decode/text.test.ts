import { describe, expect, it } from '@jest/globals';
import { all, fileOf } from '../testing/file-of.js';
import type { Encoding } from './text.js';
import { textOf } from './text.js';

const text = async (bytes: Buffer, encoding?: Encoding) =>
  (await all(textOf(fileOf('f.csv', bytes, 1), encoding))).join('');

const codeOf = (bytes: Buffer, encoding?: Encoding) =>
  text(bytes, encoding).catch((error: unknown) => (error as { code: string }).code);

describe('text', () => {
  it.each([
    ['utf-8', Buffer.from('Évry — 3 €')],
    ['utf-8', Buffer.from('\uFEFFÉvry — 3 €')],
    ['windows-1252', Buffer.from('c9767279209720332080', 'hex')],
  ] as const)('is read in %s, whatever pieces it comes in', async (encoding, bytes) => {
    expect(await text(bytes, encoding)).toBe('Évry — 3 €');
  });

  it('is read in iso-8859-1', async () => {
    expect(await text(Buffer.from('Évry-sur-Seine', 'latin1'), 'iso-8859-1')).toBe(
      'Évry-sur-Seine',
    );
  });

  it('without accents is right in any of them', async () => {
    expect(await text(Buffer.from('Bar'), 'iso-8859-1')).toBe('Bar');
  });

  it('is refused when it is ISO-8859-1 and said to be UTF-8', async () => {
    expect(await codeOf(Buffer.from('Évry', 'latin1'))).toBe('SOURCE_FORMAT_CHANGED');
  });

  it.each(['iso-8859-1', 'windows-1252'] as const)(
    'is refused when it is UTF-8 and said to be %s',
    async (encoding) => {
      expect(await codeOf(Buffer.from('code;Évry'), encoding)).toBe('SOURCE_FORMAT_CHANGED');
    },
  );

  it('is refused when it is cut inside a letter', async () => {
    expect(await codeOf(Buffer.from('Bar é').subarray(0, -1))).toBe('SOURCE_FORMAT_CHANGED');
  });

  it.each(['<html lang="fr">', '\uFEFF  <!doctype HTML>', '<!-- 1 --><html>'])(
    'is refused when it is a web page: %s',
    async (page) => {
      expect(await codeOf(Buffer.from(page))).toBe('SOURCE_FORMAT_CHANGED');
    },
  );
});
