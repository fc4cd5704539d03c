import { describe, expect, it } from '@jest/globals';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { createGunzip, gzipSync } from 'node:zlib';
import { bounded } from './bounded.js';

const unzipped = (content: string, limit: number) =>
  text(bounded([Readable.from([gzipSync(content)]), createGunzip()], 'a.csv', limit));

describe('a bounded chain', () => {
  it('gives everything up to its limit', async () => {
    expect(await unzipped('x'.repeat(1000), 1000)).toHaveLength(1000);
  });

  it('cuts a bomb', async () => {
    await expect(unzipped('x'.repeat(1_000_000), 10_000)).rejects.toMatchObject({
      code: 'SOURCE_TOO_LARGE',
    });
  });
});
