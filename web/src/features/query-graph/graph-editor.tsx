import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import 'graphiql/style.css';
import { useMemo, useState } from 'react';
import { AnswerPanel } from './answer-panel.js';
import type { GraphReply } from './graph-reply.js';
import { readReply } from './graph-reply.js';

interface GraphEditorProps {
  readonly query: string;
  readonly variables: string;
}

/** GraphiQL on the hub's own graph, with the cost of the last query and its tables as CSV. */
export default function GraphEditor({ query, variables }: GraphEditorProps) {
  const [reply, setReply] = useState<GraphReply | null>(null);
  const fetcher = useMemo(
    () =>
      createGraphiQLFetcher({
        url: '/graphql',
        fetch: async (address, options) => {
          const answer = await fetch(address, options);
          // GraphiQL asks for the schema itself: what the reader did not ask is not told.
          const body = options?.body;
          const introspection = typeof body === 'string' && body.includes('IntrospectionQuery');
          if (!introspection) void readReply(answer.clone()).then(setReply);
          return answer;
        },
      }),
    [],
  );
  return (
    <>
      <GraphiQL
        fetcher={fetcher}
        query={query}
        variables={variables}
        shouldPersistHeaders={false}
      />
      <AnswerPanel reply={reply} />
    </>
  );
}
