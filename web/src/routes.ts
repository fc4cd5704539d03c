import type { RouteConfig } from '@react-router/dev/routes';
import { index, route } from '@react-router/dev/routes';

export default [
  index('features/find-territory/welcome.page.tsx'),
  route('carte', 'features/explore-map/explore-map.page.tsx'),
  route('territoire/:idSlug', 'features/read-territory/read-territory.page.tsx'),
  route('recherche', 'features/find-territory/find-territory.page.tsx'),
  route('sources', 'features/read-sources/read-sources.page.tsx'),
  route('service/:id', 'features/read-service/read-service.page.tsx'),
  route('graphql', 'features/query-graph/query-graph.page.tsx'),
  route('*', 'app/not-found.page.tsx'),
] satisfies RouteConfig;
