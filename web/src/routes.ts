import type { RouteConfig, RouteConfigEntry } from '@react-router/dev/routes';
import { index, route } from '@react-router/dev/routes';

/** Every page: its address after the language, and its module. */
const PAGES: readonly (readonly [path: string, file: string])[] = [
  ['carte', 'features/explore-map/explore-map.page.tsx'],
  ['carte.csv', 'features/explore-map/csv.route.ts'],
  ['carte.geojson', 'features/explore-map/geojson.route.ts'],
  ['territoire/:idSlug', 'features/read-territory/read-territory.page.tsx'],
  ['territoire/:idSlug/donnees/:file', 'features/read-territory/territory-csv.route.ts'],
  ['pres-de-moi', 'features/near-me/near-me.page.tsx'],
  ['recherche', 'features/find-territory/search.page.tsx'],
  ['sources', 'features/read-sources/read-sources.page.tsx'],
  ['service/:id', 'features/read-service/read-service.page.tsx'],
  ['graphql', 'features/query-graph/query-graph.page.tsx'],
];

const HOME = 'features/find-territory/welcome.page.tsx';

/** The same modules serve both languages: the address says which one is spoken. */
const spoken = (prefix: '' | 'en/'): RouteConfigEntry[] =>
  PAGES.map(([path, file]) => route(prefix + path, file, { id: prefix + path }));

export default [
  index(HOME, { id: 'accueil' }),
  ...spoken(''),
  route('en', HOME, { id: 'en/accueil' }),
  ...spoken('en/'),
  route('*', 'app/not-found.page.tsx'),
] satisfies RouteConfig;
