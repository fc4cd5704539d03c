import type { HttpRoute } from '@maillage/kit';
import { buffer } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';

const unzip = promisify(gunzip);

/** Reads what subgraphs serve beside the graph, by its path, without leaving the process. */
export function subgraphFiles(routes: readonly HttpRoute[]) {
  return async (path: string): Promise<string | null> => {
    for (const route of routes) {
      const params = paramsOf(route.path, path);
      if (params === null) continue;
      const { status, headers, body } = await route.handle(params, {});
      if (status !== 200) return null;
      if (typeof body === 'string') return body;
      const bytes = Buffer.isBuffer(body) ? body : await buffer(body);
      return (headers['content-encoding'] === 'gzip' ? await unzip(bytes) : bytes).toString('utf8');
    }
    return null;
  };
}

/** The values of `/outlines/:version/:file` in a path; null when it is not of that shape. */
export function paramsOf(pattern: string, path: string): Record<string, string> | null {
  const [wanted, given] = [pattern.split('/'), path.split('/')];
  if (wanted.length !== given.length) return null;
  const pairs = wanted.map((part, i) => [part, given[i] ?? ''] as const);
  if (pairs.some(([part, value]) => !part.startsWith(':') && part !== value)) return null;
  return Object.fromEntries(
    pairs.filter(([part]) => part.startsWith(':')).map(([part, value]) => [part.slice(1), value]),
  );
}
