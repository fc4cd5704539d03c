import type { HttpRoute } from '@maillage/kit';
import { answerFile } from '@maillage/kit';
import type { PointsFileRepository } from './points-file.repository.js';

const FILE = /^([a-z0-9-]+)\.json$/;

/** Serves the points of a kind: the version is in the address, so a browser keeps them for ever. */
export function pointsFileRoute(files: PointsFileRepository): HttpRoute {
  return {
    path: '/points/:version/:file',
    handle: async (params, headers) => {
      const kind = FILE.exec(params['file'] ?? '')?.[1];
      const stored = kind && (await files.file(kind, params['version'] ?? ''));
      return answerFile(stored || null, headers);
    },
  };
}
