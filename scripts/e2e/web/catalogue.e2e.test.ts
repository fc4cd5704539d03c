import { describe, expect, it } from '@jest/globals';
import { hubUrl } from '../hub-url.js';

describe.each([
  ['/catalog.ttl', 'text/turtle'],
  ['/catalog.jsonld', 'application/ld+json'],
])('the catalogue at %s', (path, type) => {
  it('is what it says, and is not sent again to who has it', async () => {
    const first = await fetch(hubUrl(path));
    const text = await first.text();
    expect([first.status, first.headers.get('content-type')]).toEqual([
      200,
      `${type}; charset=utf-8`,
    ]);
    expect(text).toContain('dcat:Catalog');
    expect(text).toContain('/source/trainline-stations');
    const etag = first.headers.get('etag') ?? '';
    const again = await fetch(hubUrl(path), { headers: { 'if-none-match': etag } });
    expect([etag, again.status]).toEqual([expect.stringMatching(/^(W\/)?"[\w-]+"$/), 304]);
  });
});

it('the page of sources leads to the catalogue', async () => {
  const page = await (await fetch(hubUrl('/sources'))).text();
  expect(page).toMatch(/<link rel="alternate" type="text\/turtle" href="\/catalog\.ttl"/);
  expect(page).toContain('href="/catalog.jsonld"');
});
