import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import 'graphiql/style.css';

const fetcher = createGraphiQLFetcher({ url: '/graphql' });

/** GraphiQL on the hub's own graph. */
export default function GraphEditor({ query }: { readonly query: string }) {
  return <GraphiQL fetcher={fetcher} query={query} shouldPersistHeaders={false} />;
}
