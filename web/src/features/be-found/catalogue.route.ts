import { createHash } from 'node:crypto';
import { ask } from '../../graphql/ask.js';
import { CatalogueDocument } from '../../graphql/generated/documents.js';
import type { LoaderArgs } from '../../graphql/load-context.js';
import { catalogueOf, PREFIXES } from './catalogue.js';
import { ofServices, ofTerritories } from './catalogued-source.js';
import { turtleOf } from './turtle.js';

/** The catalogue of sources, at `/catalog.ttl` and `/catalog.jsonld`; 304 to who has it. */
export async function loader({ context, request }: LoaderArgs): Promise<Response> {
  const { sources, territorySources } = await ask(context, CatalogueDocument, {});
  const catalogued = [...sources.map(ofServices), ...territorySources.map(ofTerritories)];
  const catalogue = catalogueOf(context.publicUrl, catalogued);
  const isTurtle = new URL(request.url).pathname.endsWith('.ttl');
  const text = isTurtle ? await turtleOf(catalogue, PREFIXES) : JSON.stringify(catalogue, null, 1);
  const tag = `"${createHash('sha256').update(text).digest('hex').slice(0, 20)}"`;
  const headers = {
    'content-type': `${isTurtle ? 'text/turtle' : 'application/ld+json'}; charset=utf-8`,
    'cache-control': 'public, max-age=300',
    'access-control-allow-origin': '*',
    etag: tag,
  };
  const known = (request.headers.get('if-none-match') ?? '').replaceAll('W/', '').split(/,\s*/);
  if (known.includes(tag)) return new Response(null, { status: 304, headers });
  return new Response(text, { headers });
}
