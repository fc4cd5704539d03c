import { describe, expect, it } from '@jest/globals';
import { sitemap, sitemapIndex } from './sitemap.js';

const ORIGIN = 'https://maillage.example';

describe('a sitemap', () => {
  const text = [...sitemap(ORIGIN, ['/', '/territoire/FR-france'])].join('');

  it('has each page in each language', () => {
    expect([...text.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, loc]) => loc)).toEqual([
      `${ORIGIN}/`,
      `${ORIGIN}/en`,
      `${ORIGIN}/territoire/FR-france`,
      `${ORIGIN}/en/territoire/FR-france`,
    ]);
  });

  it('names at each address all of its twins, itself included', () => {
    const [, , france = ''] = text.split('<url>').slice(1);
    expect(
      [...france.matchAll(/hreflang="([^"]*)" href="([^"]*)"/g)].map((m) => m.slice(1)),
    ).toEqual([
      ['fr', `${ORIGIN}/territoire/FR-france`],
      ['en', `${ORIGIN}/en/territoire/FR-france`],
      ['x-default', `${ORIGIN}/territoire/FR-france`],
    ]);
  });

  it('escapes what XML reserves', () => {
    expect([...sitemap(ORIGIN, ['/a?b=1&c="<'])].join('')).toContain('/a?b=1&amp;c=&quot;&lt;');
  });

  it('comes in pieces, however long', () => {
    const paths = Array.from({ length: 1200 }, (_, n) => `/${String(n)}`);
    const pieces = [...sitemap(ORIGIN, paths)];
    expect(pieces).toHaveLength(5);
    expect(pieces.join('').match(/<url>/g)).toHaveLength(2400);
  });
});

it('the index names the files', () => {
  expect(sitemapIndex(ORIGIN, ['pages.xml'])).toContain(
    `<sitemap><loc>${ORIGIN}/sitemaps/pages.xml</loc></sitemap>`,
  );
});
