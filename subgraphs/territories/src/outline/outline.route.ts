import type { HttpRoute } from '@maillage/kit';
import type { OutlineSetRepository } from './outline-set.repository.js';

const FILE = /^([a-z]+)\.topo\.json$/;
const NOT_FOUND = { status: 404, headers: { 'content-type': 'text/plain' }, body: 'Not found\n' };

/** Serves outline files: the version is in the address, so a browser keeps them for ever. */
export function outlineRoute(outlines: OutlineSetRepository): HttpRoute {
  return {
    path: '/outlines/:version/:file',
    handle: async (params, headers) => {
      const level = FILE.exec(params['file'] ?? '')?.[1]?.toUpperCase();
      const stored = level && (await outlines.file(level, params['version'] ?? ''));
      if (!stored) return NOT_FOUND;
      const kept = { etag: stored.etag, 'cache-control': 'public, max-age=31536000, immutable' };
      if (headers['if-none-match'] === stored.etag) return { status: 304, headers: kept, body: '' };
      const type = { 'content-type': 'application/json', 'content-encoding': 'gzip' };
      return { status: 200, headers: { ...kept, ...type }, body: stored.gzipped };
    },
  };
}
