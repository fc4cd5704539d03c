import type { TypedDocumentNode } from '@apollo/client';
import { print } from 'graphql';
import type { AppLoadContext } from 'react-router';
import { data } from 'react-router';
import type { GraphAnswer } from './load-context.js';
import type { Whole } from './whole.js';

/** What can ask: the context of a loader, or a fake of it. */
export type Asker = Pick<AppLoadContext, 'graph'>;

type GraphErrors = NonNullable<GraphAnswer['errors']>;

/** What an error page needs to speak: a stable code and, when the graph gave one, a sentence. */
export interface PageFailure {
  readonly code: string;
  readonly message?: string;
}

/** A page that does not exist, thrown from a loader. */
export function notFound(code: string, message?: string) {
  return data({ code, ...(message !== undefined && { message }) } satisfies PageFailure, 404);
}

/** Whether a loader threw a page that does not exist. */
export const isMissing = (thrown: unknown): boolean =>
  typeof thrown === 'object' &&
  thrown !== null &&
  'init' in thrown &&
  (thrown.init as ResponseInit | null)?.status === 404;

/** How long a reader, or a crawler, waits before trying a page that could not be made. */
const RETRY_SECONDS = '10';

/** Headers of a page that must be asked again: nobody may keep it. */
export const PASSING = { 'cache-control': 'no-store' } as const;

/** A page whose essential part does not answer, thrown from a loader. */
export function unavailable(failure: PageFailure = { code: 'GRAPH_UNAVAILABLE' }) {
  return data(failure, { status: 503, headers: { ...PASSING, 'retry-after': RETRY_SECONDS } });
}

/** Codes of a question that no retry mends. */
const UNKNOWN = /(_UNKNOWN|_NOT_FOUND|_INVALID)$/;

const codeOf = (error: GraphErrors[number] | undefined): string => {
  const code = error?.extensions?.['code'];
  return typeof code === 'string' ? code : 'GRAPH_UNAVAILABLE';
};

/** The failure to throw for an answer that holds errors: what is unknown before what is down. */
export function failureOf(errors: GraphErrors) {
  const first = errors.find((error) => UNKNOWN.test(codeOf(error))) ?? errors[0];
  const code = codeOf(first);
  const failure = { code, ...(first !== undefined && { message: first.message }) };
  return UNKNOWN.test(code) ? data(failure satisfies PageFailure, 404) : unavailable(failure);
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
  context: Asker,
  document: TypedDocumentNode<TData, TVariables>,
  variables: TVariables,
): Promise<Whole<TData>> {
  const answer = await context.graph(textOf(document), variables);
  if (answer.errors !== undefined && answer.errors.length > 0) throw failureOf(answer.errors);
  return answer.data as Whole<TData>;
}

/** An answer that may lack the part of a subgraph that is down. */
export interface PartialAnswer<TData> {
  readonly data: TData;
  /** Whether something is missing that should be there. */
  readonly lacking: boolean;
}

/**
 * Asks one operation from a loader and keeps what there is: only a question about something unknown,
 * or an answer with nothing in it, becomes the error page.
 */
export async function askPartly<TData, TVariables extends Record<string, unknown>>(
  context: Asker,
  document: TypedDocumentNode<TData, TVariables>,
  variables: TVariables,
): Promise<PartialAnswer<TData>> {
  const answer = await context.graph(textOf(document), variables);
  const errors = answer.errors ?? [];
  const nothing = answer.data === null || answer.data === undefined;
  if (nothing || errors.some((error) => UNKNOWN.test(codeOf(error)))) throw failureOf(errors);
  return { data: answer.data as TData, lacking: errors.length > 0 };
}

/** The part without which there is no page. @throws a 503 when it is missing */
export function essential<T>(part: T | null | undefined): T {
  if (part === null || part === undefined) throw unavailable();
  return part;
}
