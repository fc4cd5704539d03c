import type { HTTPGraphQLResponse } from '@apollo/server';
import { HeaderMap } from '@apollo/server';
import type { IncomingMessage } from 'node:http';
import { BodyUnreadable } from './refusals.js';

/** A JSON body. @throws BodyUnreadable */
export function parsedBody(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new BodyUnreadable();
  }
}

/** A request's headers, as Apollo reads them. */
export function apolloHeaders({ headers }: IncomingMessage): HeaderMap {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return map;
}

/** The bytes of Apollo's answer. @throws Error on incremental delivery, which no operation here uses */
export function bytesOf({ body }: HTTPGraphQLResponse): Buffer {
  if (body.kind !== 'complete') throw new Error('incremental delivery is not served');
  return Buffer.from(body.string);
}
