import type { ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import type { HttpAnswer } from '../federation/index.js';

/** Sends what a route answers, once its head is written; a stream at the pace of whoever reads it. */
export async function sendBody(response: ServerResponse, body: HttpAnswer['body']): Promise<void> {
  if (typeof body === 'string' || Buffer.isBuffer(body)) {
    response.end(body);
    return;
  }
  if (response.req.method === 'HEAD') {
    body.destroy();
    response.end();
    return;
  }
  try {
    await pipeline(body, response);
  } catch {
    // Its head has left: what is cut short is seen to be, by its length.
    response.destroy();
  }
}
