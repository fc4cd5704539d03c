import type { HttpRoute } from '@maillage/kit';
import { answerFile } from '@maillage/kit';
import type { OutlineSetRepository } from './outline-set.repository.js';

const FILE = /^([a-z]+)\.topo\.json$/;

/** Serves outline files: the version is in the address, so a browser keeps them for ever. */
export function outlineRoute(outlines: OutlineSetRepository): HttpRoute {
  return {
    path: '/outlines/:version/:file',
    handle: async (params, headers) => {
      const level = FILE.exec(params['file'] ?? '')?.[1]?.toUpperCase();
      const stored = level && (await outlines.file(level, params['version'] ?? ''));
      return answerFile(stored || null, headers);
    },
  };
}
