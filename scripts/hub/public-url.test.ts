import { describe, expect, it } from '@jest/globals';
import { publicUrlOf } from './public-url.js';

const asked = (host?: string) => ({
  protocol: 'http',
  headers: host === undefined ? {} : { host },
});

describe('the beginning of public addresses', () => {
  it('is the configured one, whatever host a visitor claims', () => {
    expect(publicUrlOf('https://maillage.example/', asked('evil.example'))).toBe(
      'https://maillage.example',
    );
  });

  it.each(['localhost:4000', '127.0.0.1:4000', '[::1]:4000', 'hub.example'])(
    'is the visitor’s host %s when none is configured',
    (host) => {
      expect(publicUrlOf(undefined, asked(host))).toBe(`http://${host}`);
    },
  );

  it.each(['a"><script>', 'a/b', 'a b', '', 'x@y', undefined])(
    'is no header that does not read as a host: %s',
    (host) => {
      expect(publicUrlOf(undefined, asked(host))).toBe('http://localhost');
    },
  );
});
