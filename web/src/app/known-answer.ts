import type { LoaderArgs } from '../graphql/load-context.js';

/** A text for other programs, and what says so. */
export interface Written {
  readonly text: string;
  /** With its charset. */
  readonly type: string;
}

/** Programs ask again and again: they are told to wait, and what they have is not sent again. */
const HEADERS = { 'cache-control': 'public, max-age=300', 'access-control-allow-origin': '*' };

/**
 * Answers who may have the answer already: named by the data that it is made from, so that a reader who asks each second
 * costs neither a question to the graph nor a line to send.
 */
export async function knownAnswer(
  { context, request }: LoaderArgs,
  write: () => Promise<Written>,
): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  const etag = await context.tag(context.publicUrl + pathname + search);
  const named = { ...HEADERS, ...(etag !== null && { etag }) };
  if (etag !== null && isNamed(request.headers.get('if-none-match') ?? '', etag))
    return new Response(null, { status: 304, headers: named });
  const { text, type } = await write();
  return new Response(text, { headers: { ...named, 'content-type': type } });
}

const bare = (tag: string): string => tag.trim().replace(/^W\//, '');

/** Whether an `if-none-match` header names an answer. */
const isNamed = (header: string, etag: string): boolean =>
  header.split(',').some((one) => bare(one) === bare(etag));
