import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client';

/** The browser's way to the graph. Columns are kept by whoever asked: the cache would copy them. */
export const client = new ApolloClient({
  link: new HttpLink({ uri: '/graphql' }),
  cache: new InMemoryCache(),
  dataMasking: true,
  defaultOptions: { query: { fetchPolicy: 'no-cache' } },
});
