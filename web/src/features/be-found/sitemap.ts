import { inLanguage, LANGUAGES } from '../../i18n/language.js';

/** One sitemap: its pages, and the day on which they last changed where it is known. */
export interface SitemapFile {
  readonly paths: readonly string[];
  readonly lastmod: string | null;
}

/** Pages of one file: two addresses each, well below the 50,000 that a sitemap may hold. */
export const PER_FILE = 10_000;

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
const PROTOCOL = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const changed = (lastmod: string | null): string =>
  lastmod === null ? '' : `<lastmod>${lastmod}</lastmod>`;

/** The list of sitemaps. */
export function sitemapIndex(origin: string, files: ReadonlyMap<string, SitemapFile>): string {
  const entries = [...files].map(([name, { lastmod }]) => {
    const address = escaped(`${origin}/sitemaps/${name}`);
    return `<sitemap><loc>${address}</loc>${changed(lastmod)}</sitemap>\n`;
  });
  return `${HEAD}<sitemapindex ${PROTOCOL}>\n${entries.join('')}</sitemapindex>\n`;
}

/** A page in each language, each naming the others. */
function entries(origin: string, path: string, lastmod: string | null): string {
  const addresses = LANGUAGES.map((each) => [each, escaped(origin + inLanguage(path, each))]);
  const twins = [...addresses, ['x-default', escaped(origin + path)]]
    .map(
      ([language, href]) =>
        `<xhtml:link rel="alternate" hreflang="${language ?? ''}" href="${href ?? ''}"/>`,
    )
    .join('');
  const rest = `${changed(lastmod)}${twins}</url>\n`;
  return addresses.map(([, href]) => `<url><loc>${href ?? ''}</loc>${rest}`).join('');
}

/** A sitemap piece by piece: a file of communes weighs 10 MB before compression. */
export function* sitemap(origin: string, { paths, lastmod }: SitemapFile): Generator<string> {
  yield `${HEAD}<urlset ${PROTOCOL} xmlns:xhtml="http://www.w3.org/1999/xhtml">\n`;
  for (let at = 0; at < paths.length; at += 500) {
    yield paths
      .slice(at, at + 500)
      .map((path) => entries(origin, path, lastmod))
      .join('');
  }
  yield '</urlset>\n';
}
