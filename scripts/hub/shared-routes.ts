import type { HttpAnswer, HttpRoute } from '@maillage/kit';
import { groupedBy } from '@maillage/kit';

type Asked = Parameters<HttpRoute['handle']>;

/** Routes, those of one path as one: of the subgraphs that serve it, the first that knows what is asked for answers. */
export const sharedRoutes = (routes: readonly HttpRoute[]): HttpRoute[] =>
  [...groupedBy(routes, ({ path }) => path)].map(([path, owners]) => ({
    path,
    handle: (...asked) => firstFound(owners, asked),
  }));

async function firstFound(
  [owner, ...others]: readonly HttpRoute[],
  asked: Asked,
): Promise<HttpAnswer> {
  if (owner === undefined) throw new Error('a path is that of a route');
  const answer = await owner.handle(...asked);
  if (answer.status !== 404 || others.length === 0) return answer;
  if (typeof answer.body === 'object' && 'destroy' in answer.body) answer.body.destroy();
  return firstFound(others, asked);
}
