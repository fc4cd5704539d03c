import { describe, expect, it } from '@jest/globals';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { answerRange } from './answer-range.js';

const BODY = '0123456789';
const fixed = {
  ...{ sha256: 'abc', bytes: BODY.length },
  open: () => Readable.from([Buffer.from('0123'), Buffer.from('456789')]),
};

async function asked(headers: Record<string, string>) {
  const {
    status,
    headers: told,
    body,
  } = answerRange(fixed, headers, { 'content-type': 'text/csv' });
  return { status, told, body: body instanceof Readable ? await text(body) : body.toString() };
}

describe('bytes that never change', () => {
  it('are given whole, with their tag and their length', async () => {
    expect(await asked({})).toEqual({
      ...{ status: 200, body: BODY },
      told: {
        ...{ 'content-type': 'text/csv', etag: '"abc"' },
        ...{ 'content-length': '10', 'accept-ranges': 'bytes' },
      },
    });
  });

  it.each([
    ['bytes=0-3', '0123', 'bytes 0-3/10'],
    ['bytes=2-6', '23456', 'bytes 2-6/10'],
    ['bytes=7-', '789', 'bytes 7-9/10'],
    ['bytes=7-99', '789', 'bytes 7-9/10'],
    ['bytes=-3', '789', 'bytes 7-9/10'],
    ['bytes=-99', BODY, 'bytes 0-9/10'],
  ])('are given in part: %s', async (range, body, told) => {
    const answer = await asked({ range });
    expect(answer).toMatchObject({ status: 206, body, told: { 'content-range': told } });
    expect(answer.told['content-length']).toBe(String(body.length));
  });

  it.each(['bytes=10-', 'bytes=99-100', 'bytes=-0'])('have no such part: %s', async (range) => {
    expect(await asked({ range })).toMatchObject({
      ...{ status: 416, body: '', told: { 'content-range': 'bytes */10' } },
    });
  });

  it.each(['bytes=0-1,4-5', 'bytes=5-2', 'lines=1-2', 'bytes=-', 'bytes=x-y'])(
    'are given whole when what is asked is not one range: %s',
    async (range) => {
      expect(await asked({ range })).toMatchObject({ status: 200, body: BODY });
    },
  );

  it('are given whole to who began with another version', async () => {
    expect(await asked({ range: 'bytes=2-', 'if-range': '"old"' })).toMatchObject({ status: 200 });
    expect(await asked({ range: 'bytes=2-', 'if-range': '"abc"' })).toMatchObject({ status: 206 });
  });

  it.each(['"abc"', '"old", "abc"', '*'])('are not sent to who has them: %s', async (tags) => {
    expect(await asked({ 'if-none-match': tags })).toMatchObject({ status: 304, body: '' });
  });
});
