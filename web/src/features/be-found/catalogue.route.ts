import { knownAnswer } from '../../app/known-answer.js';
import { ask } from '../../graphql/ask.js';
import { CatalogueDocument } from '../../graphql/generated/documents.js';
import type { LoaderArgs } from '../../graphql/load-context.js';
import { catalogueOf, PREFIXES } from './catalogue.js';
import { ofServices, ofTerritories } from './catalogued-source.js';
import { turtleOf } from './turtle.js';

/** The catalogue of sources, at `/catalog.ttl` and `/catalog.jsonld`; 304 to who has it. */
export function loader(args: LoaderArgs): Promise<Response> {
  const { context, request } = args;
  const isTurtle = new URL(request.url).pathname.endsWith('.ttl');
  return knownAnswer(args, async () => {
    const { sources, territorySources } = await ask(context, CatalogueDocument, {});
    const catalogued = [...sources.map(ofServices), ...territorySources.map(ofTerritories)];
    const catalogue = catalogueOf(context.publicUrl, catalogued);
    return isTurtle
      ? { text: await turtleOf(catalogue, PREFIXES), type: 'text/turtle; charset=utf-8' }
      : { text: JSON.stringify(catalogue, null, 1), type: 'application/ld+json; charset=utf-8' };
  });
}
