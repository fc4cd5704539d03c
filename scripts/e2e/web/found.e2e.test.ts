import { beforeAll, describe, expect, it } from '@jest/globals';
import { askHub, hubUrl } from '../hub-url.js';
import { listedPages } from './site-pages.js';

/** The head of a page, as a crawler reads it. */
interface Head {
  readonly language: string;
  readonly title: string;
  readonly description: string;
  readonly canonical: string;
  readonly twins: Readonly<Record<string, string>>;
  readonly data: readonly unknown[];
}

const attribute = (tag: string, name: string): string =>
  new RegExp(` ${name}="([^"]*)"`, 'i').exec(tag)?.[1] ?? '';

const tags = (html: string, name: string): string[] =>
  [...html.matchAll(new RegExp(`<${name} [^>]*>`, 'g'))].map(([tag]) => tag);

async function read(path: string): Promise<Head> {
  const html = await (await fetch(hubUrl(path), { headers: { accept: 'text/html' } })).text();
  const links = tags(html, 'link');
  const twins = links.filter((tag) => attribute(tag, 'hreflang') !== '');
  const scripts = html.matchAll(/<script type="application\/ld\+json"[^>]*>([^<]*)<\/script>/g);
  return {
    language: attribute(tags(html, 'html')[0] ?? '', 'lang'),
    title: /<title>([^<]*)/.exec(html)?.[1] ?? '',
    description: attribute(
      tags(html, 'meta').find((tag) => attribute(tag, 'name') === 'description') ?? '',
      'content',
    ),
    canonical: attribute(links.find((tag) => attribute(tag, 'rel') === 'canonical') ?? '', 'href'),
    twins: Object.fromEntries(
      twins.map((tag) => [attribute(tag, 'hreflang'), attribute(tag, 'href')]),
    ),
    data: [...scripts].map(([, json = '']) => JSON.parse(json) as unknown),
  };
}

interface ServiceCount {
  readonly services: { readonly totalCount: number };
}

let paths: string[];
let heads: Map<string, Head>;
beforeAll(async () => {
  paths = [
    ...(await listedPages()),
    '/territoire/COM-59512-roubaix',
    '/en/territoire/COM-59512-roubaix',
  ];
  heads = new Map();
  for (const path of paths) heads.set(path, await read(path));
});

/** The pages that break a rule. */
const breaking = (isRight: (head: Head, path: string) => boolean): string[] =>
  [...heads].filter(([path, head]) => !isRight(head, path)).map(([path]) => path);

describe('every listed page', () => {
  it('is listed in both languages', () => {
    expect(paths).toEqual(expect.arrayContaining(['/', '/en', '/carte', '/en/carte', '/aide']));
  });

  it('says its language', () => {
    expect(breaking((h, path) => h.language === (/^\/en(\/|$)/.test(path) ? 'en' : 'fr'))).toEqual(
      [],
    );
  });

  it('has a title of 10 to 80 characters, its own', () => {
    expect(breaking((h) => h.title.length >= 10 && h.title.length <= 80)).toEqual([]);
    const titles = [...heads.values()].map((h) => `${h.language} ${h.title}`);
    expect(new Set(titles).size).toBe(titles.length);
  });

  it('has a description of 50 to 200 characters', () => {
    expect(breaking((h) => h.description.length >= 50 && h.description.length <= 200)).toEqual([]);
  });

  it('has one absolute address, its own, and names its twins', () => {
    expect(breaking((h, path) => h.canonical === hubUrl(path))).toEqual([]);
    expect(
      breaking(({ twins, canonical, language }) => {
        const { fr, en, 'x-default': otherwise } = twins;
        return twins[language] === canonical && fr === otherwise && en !== undefined && en !== fr;
      }),
    ).toEqual([]);
  });

  it.each([
    ['/', 'WebSite'],
    ['/en/sources', 'Dataset'],
    ['/territoire/COM-59512-roubaix', 'BreadcrumbList'],
    ['/en/territoire/COM-59512-roubaix', 'AdministrativeArea'],
  ])('%s says in structured data what it is: %s', (path, type) => {
    expect(JSON.stringify(heads.get(path)?.data)).toContain(`"@type":"${type}"`);
  });

  it('has structured data that parse, where it has any', () => {
    expect([...heads.values()].flatMap((h) => h.data).every((d) => typeof d === 'object')).toBe(
      true,
    );
  });
});

describe('the sitemap', () => {
  it('is named by robots.txt and lists files that answer', async () => {
    const robots = await (await fetch(hubUrl('/robots.txt'))).text();
    expect(robots).toContain(`Sitemap: ${hubUrl('/sitemap.xml')}`);
    const index = await (await fetch(hubUrl('/sitemap.xml'))).text();
    const files = [...index.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc = '']) => loc);
    expect(files.length).toBeGreaterThan(10);
    const answers = await Promise.all(files.map((file) => fetch(file)));
    expect(answers.map((a) => a.status)).toEqual(files.map(() => 200));
    const sizes = await Promise.all(
      answers.map(async (a) => (await a.text()).match(/<url>/g)?.length ?? 0),
    );
    expect(Math.max(...sizes)).toBeLessThanOrEqual(50_000);
    // 34,969 communes, in two languages; every service, in two languages.
    const communes = sizes.filter((_, at) => /\/commune-\d/.test(files[at] ?? ''));
    expect(communes.reduce((a, b) => a + b, 0)).toBeGreaterThan(69_000);
    const services = sizes.filter((_, at) => /\/service-[a-z-]+-\d/.test(files[at] ?? ''));
    const { data } = await askHub<ServiceCount>('{ services(first: 1) { totalCount } }');
    expect(services.reduce((a, b) => a + b, 0)).toBe(2 * data.services.totalCount);
  });

  it('says when what it lists last changed', async () => {
    const regions = await (await fetch(hubUrl('/sitemaps/region-1.xml'))).text();
    const days = [...regions.matchAll(/<lastmod>([^<]*)<\/lastmod>/g)].map(([, day = '']) => day);
    expect(days.length).toBe(regions.match(/<url>/g)?.length);
    expect(new Set(days).size).toBe(1);
    expect(days[0]).toMatch(/^20\d{2}-\d{2}-\d{2}$/);
  });

  it('lists services that have a page', async () => {
    const stations = await (await fetch(hubUrl('/sitemaps/service-gare-1.xml'))).text();
    const [, first = ''] = /<loc>([^<]*)<\/loc>/.exec(stations) ?? [];
    expect((await fetch(first)).status).toBe(200);
  });

  it('does not list what does not exist', async () => {
    expect((await fetch(hubUrl('/sitemaps/nothing.xml'))).status).toBe(404);
  });
});

describe('the policy of pages', () => {
  it('lets a page run its own scripts only, each answer with a mark of its own', async () => {
    const [one, other] = await Promise.all([fetch(hubUrl('/')), fetch(hubUrl('/'))]);
    const policy = one.headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/script-src 'self' 'nonce-[^']+';/);
    expect(policy).toContain("frame-ancestors 'self'");
    expect(policy).not.toBe(other.headers.get('content-security-policy'));
    expect(one.headers.get('x-content-type-options')).toBe('nosniff');
  });
});
