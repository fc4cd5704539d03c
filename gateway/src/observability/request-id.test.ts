import { describe, expect, it } from '@jest/globals';
import { requestIdFrom } from './request-id.js';

describe('a request id', () => {
  it('is the caller’s when it is a plain word', () => {
    expect(requestIdFrom('abc-123')).toBe('abc-123');
  });

  it.each([undefined, '', 'a b', 'x\n{"level":"error"}', 'a'.repeat(65)])(
    'is ours when the caller’s is %j',
    (header) => {
      expect(requestIdFrom(header)).toMatch(/^[\da-f-]{36}$/);
    },
  );
});
