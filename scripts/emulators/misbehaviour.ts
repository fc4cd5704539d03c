import type { RequestHandler, Response } from 'express';
import { gzipSync } from 'node:zlib';

/** How a server of open data fails, as seen in the wild. */
export const MISBEHAVIOURS = [
  ...(['bomb', 'busy', 'cut', 'endless', 'error', 'html', 'none', 'short'] as const),
  ...(['silent', 'wrong-length'] as const),
] as const;

/** One of them: a body cut at 60 %, a page of a list without its last row, a `Content-Length` that lies, … */
export type Misbehaviour = (typeof MISBEHAVIOURS)[number];

/** Fails as it is told to, by `?misbehave=` or by what is queued; answers go on unharmed otherwise. */
export function misbehaving(queue: Misbehaviour[]): RequestHandler {
  return (request, response, next) => {
    const asked = MISBEHAVIOURS.find((how) => how === request.query['misbehave']);
    const how = asked ?? queue.shift();
    if (how === undefined || HARMS[how](response)) next();
  };
}

const PAGE = '<!doctype html><html lang="fr"><title>Maintenance</title><p>Revenez plus tard.</p>';

const BOMB = gzipSync(Buffer.alloc(30_000_000));

/** What each does to an answer; true when the answer is still to be made. */
const HARMS: Readonly<Record<Misbehaviour, (response: Response) => boolean>> = {
  bomb: (response) => {
    response.type('json').set('content-encoding', 'gzip').end(BOMB);
    return false;
  },
  busy: (response) => {
    response.status(429).set('retry-after', '1').json({ error: 'Too many requests' });
    return false;
  },
  cut: (response) => sendingPart(response, 0.6, 0),
  endless: (response) => {
    response.type('json').write('[');
    pour(response);
    return false;
  },
  error: (response) => {
    response.status(500).type('html').send('<h1>Internal Server Error</h1>');
    return false;
  },
  html: (response) => {
    response.type('html').send(PAGE);
    return false;
  },
  /** Behaves, so that the next call does not. */
  none: () => true,
  short: (response) => losingLast(response),
  silent: () => false,
  'wrong-length': (response) => sendingPart(response, 1, 1000),
};

function pour(response: Response): void {
  while (!response.destroyed && response.write('{},'.repeat(20_000)));
  if (!response.destroyed) response.once('drain', pour.bind(null, response));
}

/** Announces more than it sends, then hangs up. */
function sendingPart(response: Response, share: number, more: number): boolean {
  response.send = (body: string | Buffer) => {
    const bytes = Buffer.from(body);
    response.set('content-length', String(bytes.length + more));
    response.write(bytes.subarray(0, Math.floor(bytes.length * share)), () => {
      setTimeout(() => response.socket?.destroy(), 20);
    });
    return response;
  };
  return true;
}

/** Leaves out the last row of a page, and says nothing of it. */
function losingLast(response: Response): boolean {
  const json = response.json.bind(response);
  response.json = (body: { results?: unknown[]; data?: unknown[] } | unknown[]) => {
    if (Array.isArray(body)) return json(body.slice(0, -1));
    const { results, data } = body;
    return json({
      ...body,
      ...(results && { results: results.slice(0, -1) }),
      ...(data && { data: data.slice(0, -1) }),
    });
  };
  return true;
}
