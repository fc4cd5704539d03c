import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a server does with a request. */
export type Answering = (request: IncomingMessage, response: ServerResponse) => void;

/** A server of this machine, for one test. */
export interface TestServer extends AsyncDisposable {
  /** Its name and port. */
  readonly host: string;
  readonly url: string;
  /** Headers of each request that came. */
  readonly asked: readonly IncomingMessage['headers'][];
}

/** A server that answers each request in turn as told, then always as it did last. */
export async function serverOf(...answers: readonly Answering[]): Promise<TestServer> {
  const asked: IncomingMessage['headers'][] = [];
  const server = createServer((request, response) => {
    const answer = answers[Math.min(asked.length, answers.length - 1)];
    asked.push(request.headers);
    answer?.(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  return {
    ...{ host, asked, url: `http://${host}/points.csv` },
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Answers with this. */
export const saying =
  (status: number, headers: Record<string, string>, body: string | Buffer = ''): Answering =>
  (_, response) => {
    response.writeHead(status, headers).end(body);
  };

/** Announces a whole body, sends a share of it, and hangs up. */
export const cutting =
  (body: string, share: number, headers: Record<string, string> = {}): Answering =>
  (_, response) => {
    response.writeHead(200, { 'content-length': String(body.length), ...headers });
    response.write(body.slice(0, Math.floor(body.length * share)), () => {
      setTimeout(() => response.socket?.destroy(), 20);
    });
  };

/** Gives the part that is asked for, when its proof is that of this version; all of it otherwise. */
export const ranging =
  (body: string, etag: string): Answering =>
  ({ headers }, response) => {
    const from = Number(/^bytes=(\d+)-$/.exec(headers.range ?? '')?.[1] ?? 0);
    const headersOut = { 'accept-ranges': 'bytes', etag };
    if (from === 0 || headers['if-range'] !== etag) {
      response.writeHead(200, headersOut).end(body);
      return;
    }
    const range = `bytes ${String(from)}-${String(body.length - 1)}/${String(body.length)}`;
    response.writeHead(206, { ...headersOut, 'content-range': range }).end(body.slice(from));
  };

/** Never ends. */
export const endless: Answering = (_, response) => {
  response.writeHead(200, { 'content-type': 'text/csv' });
  const write = (): void => {
    while (!response.destroyed && response.write('01;Bar\n'.repeat(10_000)));
    if (!response.destroyed) response.once('drain', write);
  };
  write();
};

/** Says nothing, from the start or after these first words. */
export const silent =
  (first?: string): Answering =>
  (_, response) => {
    if (first !== undefined) response.writeHead(200, { 'content-type': 'text/csv' }).write(first);
  };
