import { describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { request } from 'node:http';
import { hubUrl } from '../hub-url.js';

const CHANGES =
  'subscription ($after: String) { changes(after: $after) { cursor changes { id } } }';

/** The first event that the hub tells of changes. */
async function firstEvent(variables: object): Promise<string> {
  const answer = await fetch(hubUrl('/graphql/stream'), {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify({ query: CHANGES, variables }),
  });
  const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
  const told = await reader?.read();
  await reader?.cancel();
  return told?.value ?? '';
}

describe('live changes', () => {
  it('begin with the cursor to go on from', async () => {
    expect(await firstEvent({})).toMatch(
      /^id: (\S+)\nevent: next\ndata: {"data":{"changes":{"cursor":"\1","changes":\[\]}}}\n\n/,
    );
  });

  it('refuse a cursor that they did not give', async () => {
    expect(await firstEvent({ after: 'forged' })).toContain('"code":"CURSOR_INVALID"');
  });

  it('are given by WebSocket on the hub’s own port', async () => {
    const asked = request(hubUrl('/graphql'), {
      headers: {
        connection: 'upgrade',
        upgrade: 'websocket',
        'sec-websocket-version': '13',
        'sec-websocket-key': Buffer.from('sixteen bytes it').toString('base64'),
        'sec-websocket-protocol': 'graphql-transport-ws',
      },
    }).end();
    const [{ statusCode, headers }, socket] = (await once(asked, 'upgrade')) as [
      IncomingMessage,
      { destroy: () => void },
    ];
    socket.destroy();
    expect([statusCode, headers['sec-websocket-protocol']]).toEqual([101, 'graphql-transport-ws']);
  });
});
