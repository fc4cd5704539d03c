import type { LoaderArgs } from '../../graphql/load-context.js';
import { listedPaths } from './listed-paths.js';
import { sitemapIndex } from './sitemap.js';

export async function loader({ context }: LoaderArgs): Promise<Response> {
  const files = await listedPaths(context);
  return new Response(sitemapIndex(context.publicUrl, files), {
    headers: { 'content-type': 'application/xml; charset=utf-8' },
  });
}
