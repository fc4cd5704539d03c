import type { HttpRoute } from '@maillage/kit';
import { KeepAliveClient } from './keep-alive-client.js';

const LIMITS = { deadlineMs: 20_000, maxBytes: 64 * 1024 * 1024, sockets: 16 } as const;

/** What a subgraph may be asked of a file, and what it answers that its reader must know. */
const ASKED = ['if-none-match', 'if-modified-since', 'if-range', 'range', 'accept'];
const TOLD = [
  'accept-ranges',
  'content-length',
  'content-range',
  'content-type',
  'content-encoding',
  'cache-control',
  'etag',
  'last-modified',
  'content-disposition',
  'link',
  'repr-digest',
];

/** Passes a route of a remote subgraph on. @param base where that subgraph is now */
export function remoteRoute(path: string, base: () => string): HttpRoute {
  const client = new KeepAliveClient(LIMITS);
  return {
    path,
    handle: async (params, headers) => {
      const filled = path.replaceAll(/:(\w+)/g, (_, name: string) =>
        encodeURIComponent(params[name] ?? ''),
      );
      const answer = await client.send({
        url: `${base()}${filled}`,
        method: 'GET',
        raw: true,
        headers: picked(headers, ASKED),
      });
      return { status: answer.status, headers: picked(answer.headers, TOLD), body: answer.body };
    },
  };
}

function picked(
  headers: Readonly<Record<string, string | string[] | undefined>>,
  names: readonly string[],
): Record<string, string> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = headers[name];
      return typeof value === 'string' ? [[name, value]] : [];
    }),
  );
}
