import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ROOT_CONTEXT } from '@opentelemetry/api';
import type { Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { traced, traceOf, withTrace } from './traced.js';
import { startTracing } from './tracing.js';

const PARENT = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
let collector: Server;
const received: string[] = [];
beforeAll(async () => {
  collector = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      received.push(`${request.url ?? ''} ${Buffer.concat(parts).toString('latin1')}`);
      response.setHeader('content-type', 'application/json').end('{}');
    });
  });
  await new Promise<void>((ready) => collector.listen(0, '127.0.0.1', ready));
});
afterAll(() => {
  collector.close();
});

describe('traces', () => {
  it('are off until they are asked for: nothing is added to what goes to subgraphs', async () => {
    expect(await traced('off', ROOT_CONTEXT, () => Promise.resolve(withTrace({})))).toEqual({});
  });

  it('go on from one process to the next, and reach the collector', async () => {
    const { port } = collector.address() as AddressInfo;
    const stop = await startTracing({ service: 'maillage', endpoint: `http://127.0.0.1:${port}/` });
    const parent = traceOf({ traceparent: PARENT });
    const headers = await traced('a question', parent, () => Promise.resolve(withTrace({})));
    await stop();
    expect(headers['traceparent']).toContain('0af7651916cd43dd8448eb211c80319c');
    expect(received.join()).toContain('/v1/traces');
    expect(received.join()).toContain('a question');
  });
});
