import { describe, expect, it } from '@jest/globals';
import type { SitemapFile } from './sitemap.js';
import { sitemap, sitemapIndex } from './sitemap.js';

const ORIGIN = 'https://maillage.example';

const file = (...paths: string[]) => ({ paths, lastmod: '2026-01-01' });

describe('a sitemap', () => {
  const text = [...sitemap(ORIGIN, file('/', '/territoire/FR-france'))].join('');

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
    expect([...sitemap(ORIGIN, file('/a?b=1&c="<'))].join('')).toContain('/a?b=1&amp;c=&quot;&lt;');
  });

  it('comes in pieces, however long', () => {
    const paths = Array.from({ length: 1200 }, (_, n) => `/${String(n)}`);
    const pieces = [...sitemap(ORIGIN, file(...paths))];
    expect(pieces).toHaveLength(5);
    expect(pieces.join('').match(/<url>/g)).toHaveLength(2400);
  });
});

describe('the day of the last change', () => {
  it('is said of each page, before its twins', () => {
    const [first = ''] = [...sitemap(ORIGIN, file('/'))].join('').split('</url>');
    expect(first).toContain(`<loc>${ORIGIN}/</loc><lastmod>2026-01-01</lastmod><xhtml:link`);
  });

  it('is not said where nobody knows it', () => {
    expect([...sitemap(ORIGIN, { paths: ['/'], lastmod: null })].join('')).not.toContain('lastmod');
  });
});

it('the index names the files, with the day they changed', () => {
  const files = new Map<string, SitemapFile>([
    ['pages.xml', { ...file(), lastmod: null }],
    ['region-1.xml', file()],
  ]);
  const index = sitemapIndex(ORIGIN, files);
  expect(index).toContain(`<sitemap><loc>${ORIGIN}/sitemaps/pages.xml</loc></sitemap>`);
  expect(index).toContain(
    `<sitemap><loc>${ORIGIN}/sitemaps/region-1.xml</loc><lastmod>2026-01-01</lastmod></sitemap>`,
  );
});
