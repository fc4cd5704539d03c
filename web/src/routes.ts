import type { RouteConfig, RouteConfigEntry } from '@react-router/dev/routes';
import { index, route } from '@react-router/dev/routes';
import { FILES, HOME, PAGES } from './app/pages.js';

/** The same modules serve both languages: the address says which one is spoken. */
const spoken = (prefix: '' | 'en/'): RouteConfigEntry[] =>
  [...PAGES, ...FILES].map(({ path, file }) => route(prefix + path, file, { id: prefix + path }));

export default [
  index(HOME, { id: 'accueil' }),
  ...spoken(''),
  route('en', HOME, { id: 'en/accueil' }),
  ...spoken('en/'),
  route('robots.txt', 'features/be-found/robots.route.ts'),
  route('sitemap.xml', 'features/be-found/sitemap-index.route.ts'),
  route('sitemaps/:file', 'features/be-found/sitemap.route.ts'),
  route('catalog.ttl', 'features/be-found/catalogue.route.ts', { id: 'catalog.ttl' }),
  route('catalog.jsonld', 'features/be-found/catalogue.route.ts', { id: 'catalog.jsonld' }),
  route('*', 'app/not-found.page.tsx'),
] satisfies RouteConfig;
