import type { TypedDocumentNode } from '@apollo/client';
import { print } from 'graphql';
import type { AppLoadContext } from 'react-router';
import { data } from 'react-router';
import type { GraphAnswer } from './load-context.js';
import type { Whole } from './whole.js';

/** What an error page needs to speak: a stable code and, when the graph gave one, a sentence. */
export interface PageFailure {
  readonly code: string;
  readonly message?: string;
}

/** A page that does not exist, thrown from a loader. */
export function notFound(code: string, message?: string) {
  return data({ code, ...(message !== undefined && { message }) } satisfies PageFailure, 404);
}

const NOT_FOUND = /(_UNKNOWN|_NOT_FOUND|_INVALID)$/;

/** The failure to throw for an answer that holds errors. */
export function failureOf(errors: NonNullable<GraphAnswer['errors']>) {
  const first = errors[0];
  const code = first?.extensions?.['code'];
  const failure: PageFailure = {
    code: typeof code === 'string' ? code : 'GRAPH_UNAVAILABLE',
    ...(first !== undefined && { message: first.message }),
  };
  return data(failure, NOT_FOUND.test(failure.code) ? 404 : 502);
}

const printed = new WeakMap<object, string>();

function textOf(document: TypedDocumentNode<unknown, never>): string {
  const known = printed.get(document);
  if (known !== undefined) return known;
  const text = print(document);
  printed.set(document, text);
  return text;
}

/** Asks one operation from a loader; a failure becomes the error page with its code. */
export async function ask<TData, TVariables extends Record<string, unknown>>(
  context: AppLoadContext,
  document: TypedDocumentNode<TData, TVariables>,
  variables: TVariables,
): Promise<Whole<TData>> {
  const answer = await context.graph(textOf(document), variables);
  if (answer.errors !== undefined && answer.errors.length > 0) throw failureOf(answer.errors);
  return answer.data as Whole<TData>;
}
