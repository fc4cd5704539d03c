import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useEffect, useState } from 'react';
import { client } from './client.js';
import type { Whole } from './whole.js';

/** An answer as it comes: the last good one stays while the next is on its way. */
export interface Coming<T> {
  readonly data: T | null;
  readonly failed: boolean;
}

/** Asks again whenever the variables change; null asks nothing. */
export function useAnswer<T, V extends OperationVariables>(
  document: TypedDocumentNode<T, V>,
  variables: V | null,
): Coming<Whole<T>> {
  const [answer, setAnswer] = useState<Coming<Whole<T>>>({ data: null, failed: false });
  const key = JSON.stringify(variables);
  useEffect(() => {
    if (key === 'null') return undefined;
    const abort = new AbortController();
    const asked = JSON.parse(key) as V;
    client
      .query({
        query: document,
        variables: asked,
        // Shared with a question that is given up, an answer would be given up too.
        context: { queryDeduplication: false, fetchOptions: { signal: abort.signal } },
      })
      .then(({ data }) => {
        if (!abort.signal.aborted)
          setAnswer({ data: (data as Whole<T> | undefined) ?? null, failed: false });
      })
      .catch(() => {
        if (!abort.signal.aborted) setAnswer((last) => ({ ...last, failed: true }));
      });
    return () => {
      abort.abort();
    };
  }, [document, key]);
  return answer;
}
