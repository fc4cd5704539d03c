import { createReadableStreamFromReadable } from '@react-router/node';
import { Readable } from 'node:stream';
import type { LoaderArgs } from '../../graphql/load-context.js';
import { listedPaths } from './listed-paths.js';
import { sitemap } from './sitemap.js';

export async function loader({ context, params }: LoaderArgs): Promise<Response> {
  const files = await listedPaths(context);
  const file = files.get(params['file'] ?? '');
  if (file === undefined) return new Response(null, { status: 404 });
  const pieces = Readable.from(sitemap(context.publicUrl, file));
  return new Response(createReadableStreamFromReadable(pieces), {
    headers: { 'content-type': 'application/xml; charset=utf-8' },
  });
}
