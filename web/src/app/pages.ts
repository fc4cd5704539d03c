/** A page: its address after the language, and its module. */
export interface SitePage {
  readonly path: string;
  readonly file: string;
}

export const HOME = 'app/home.page.tsx';

/** Every page but the home page, in each language: routes, sitemap and tests are made from here. */
export const PAGES: readonly SitePage[] = [
  { path: 'carte', file: 'features/explore-map/explore-map.page.tsx' },
  { path: 'territoire/:idSlug', file: 'features/read-territory/read-territory.page.tsx' },
  { path: 'pres-de-moi', file: 'features/near-me/near-me.page.tsx' },
  { path: 'recherche', file: 'features/find-territory/search.page.tsx' },
  { path: 'changements', file: 'app/changes.page.tsx' },
  { path: 'changement/:id', file: 'features/follow-changes/change.page.tsx' },
  { path: 'reformes', file: 'app/reforms.page.tsx' },
  { path: 'reforme/:id', file: 'app/reform.page.tsx' },
  { path: 'sources', file: 'features/read-sources/read-sources.page.tsx' },
  { path: 'source/:id', file: 'features/read-sources/read-source.page.tsx' },
  { path: 'service/:id', file: 'features/read-service/read-service.page.tsx' },
  { path: 'graphql', file: 'features/query-graph/query-graph.page.tsx' },
  { path: 'aide', file: 'features/get-help/get-help.page.tsx' },
  { path: 'a-propos', file: 'features/know-site/about.page.tsx' },
  { path: 'erreurs', file: 'features/read-errors/read-errors.page.tsx' },
  { path: 'accessibilite', file: 'features/know-site/accessibility.page.tsx' },
];

/** What pages offer as files, in each language: not pages to be found. */
export const FILES: readonly SitePage[] = [
  { path: 'changements.atom', file: 'features/follow-changes/atom.route.ts' },
  { path: 'changements.ics', file: 'features/follow-changes/calendar.route.ts' },
  { path: 'changements.csv', file: 'features/follow-changes/changes-csv.route.ts' },
  {
    path: 'changements-chronologie.csv',
    file: 'features/follow-changes/timeline-csv.route.ts',
  },
  { path: 'carte.csv', file: 'features/explore-map/csv.route.ts' },
  { path: 'carte.geojson', file: 'features/explore-map/geojson.route.ts' },
  {
    path: 'territoire/:idSlug/donnees/:file',
    file: 'features/read-territory/territory-csv.route.ts',
  },
];

/** What a search says is not a page to be found by another search. */
const UNLISTED = new Set(['recherche']);

/** Addresses that are one page each, to be found by search engines. */
export const LISTED: readonly string[] = [
  '/',
  ...PAGES.filter(({ path }) => !path.includes(':') && !UNLISTED.has(path)).map(
    ({ path }) => `/${path}`,
  ),
];
