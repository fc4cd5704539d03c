import { createReadableStreamFromReadable } from '@react-router/node';
import { isbot } from 'isbot';
import { randomBytes } from 'node:crypto';
import { PassThrough } from 'node:stream';
import { renderToPipeableStream } from 'react-dom/server';
import type { EntryContext } from 'react-router';
import { ServerRouter } from 'react-router';
import { NonceContext } from './app/nonce.js';
import { contentPolicy } from './app/page-policy.js';

/** How long a page may take before what is ready is sent. */
const DEADLINE_MS = 6_000;

/** Renders a page, with the policy that its scripts obey. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
): Promise<Response> | Response {
  const nonce = randomBytes(16).toString('base64');
  headers.set('content-type', 'text/html; charset=utf-8');
  headers.set('content-security-policy', contentPolicy(nonce));
  headers.set('permissions-policy', 'camera=(), microphone=(), geolocation=(self)');
  if (request.method === 'HEAD') return new Response(null, { status, headers });
  return new Promise((resolve, reject) => {
    let code = status;
    const answer = () => {
      const body = new PassThrough({
        final(done) {
          clearTimeout(deadline);
          done();
        },
      });
      pipe(body);
      resolve(new Response(createReadableStreamFromReadable(body), { headers, status: code }));
    };
    // A crawler reads a page once: it is given the whole of it.
    const ready = isbot(request.headers.get('user-agent') ?? '') ? 'onAllReady' : 'onShellReady';
    const { pipe, abort } = renderToPipeableStream(
      <NonceContext value={nonce}>
        <ServerRouter context={context} url={request.url} nonce={nonce} />
      </NonceContext>,
      {
        nonce,
        [ready]: answer,
        onShellError: reject,
        onError: (error) => {
          code = 500;
          process.emitWarning(error instanceof Error ? error : String(error));
        },
      },
    );
    const deadline = setTimeout(abort, DEADLINE_MS);
  });
}
