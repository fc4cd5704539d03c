import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client';

/**
 * The browser's way to the graph. Columns are kept by whoever asked: the cache would copy them. Fragments share selections
 * and hide nothing: the types of answers do not either.
 */
export const client = new ApolloClient({
  link: new HttpLink({ uri: '/graphql' }),
  cache: new InMemoryCache(),
  defaultOptions: { query: { fetchPolicy: 'no-cache' } },
});
