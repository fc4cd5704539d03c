import { describe, expect, it } from '@jest/globals';
import { openDatabase } from '@maillage/kit';
import { tellEvents } from '@maillage/services/testing';
import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { request } from 'node:http';
import { eventsOf } from '../events-of.js';
import { hubUrl } from '../hub-url.js';
import { clusterTarget } from '../process/embedded-cluster.js';

const CHANGES =
  'subscription ($after: String) { changes(after: $after) { cursor changes { id } } }';

/** The first event that the hub tells of changes. */
async function firstEvent(variables: object): Promise<string> {
  const answer = await fetch(hubUrl('/graphql/stream'), {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify({ query: CHANGES, variables }),
  });
  const events = eventsOf(answer);
  const told = await events.next();
  await events.return(undefined);
  return told.value ?? '';
}

/** What is told after the first event, once something was done. */
async function laterEvent(query: string, act: () => Promise<void>): Promise<unknown> {
  const search = new URLSearchParams({ query });
  const events = eventsOf(await fetch(hubUrl(`/graphql/stream?${search.toString()}`)));
  await events.next();
  await act();
  const told = await events.next();
  await events.return(undefined);
  return JSON.parse(/^data: (.*)$/m.exec(told.value ?? '')?.[1] ?? 'null');
}

/** Of a nature that no page lists unless it is asked for: other tests read the same hub. */
const FORGOTTEN =
  'subscription { changes(filter: { natures: [RENAMED] }) { changes { id nature service { id name } territory { name } } } }';

async function tellForgotten(dataDir: string): Promise<void> {
  const target = clusterTarget(dataDir, 'services');
  const database = await openDatabase({ target, migrations: [] });
  const event = { nature: 'RENAMED', kind: 'mairie', commune: 'COM-48095', source: 'seats' };
  await tellEvents(database, [{ ...event, id: 'E-forgotten', service: 'S-forgotten' }]);
  await database.destroy();
}

describe('live changes', () => {
  it('begin with the cursor to go on from', async () => {
    expect(await firstEvent({})).toMatch(
      /^id: (\S+)\nevent: next\ndata: {"data":{"changes":{"cursor":"\1","changes":\[\]}}}$/,
    );
  });

  const data = process.env['MAILLAGE_E2E_DATA'];
  // Another hub than the tests' own has a database of its own.
  (data === undefined ? it.skip : it)(
    'tell a change whose service is forgotten, with an error at that field',
    async () => {
      const told = await laterEvent(FORGOTTEN, () => tellForgotten(data ?? ''));
      expect(told).toMatchObject({
        data: {
          changes: {
            changes: [{ nature: 'RENAMED', service: null, territory: { name: 'Mende' } }],
          },
        },
        errors: [
          { path: ['changes', 'changes', 0, 'service'], extensions: { code: 'SERVICE_UNKNOWN' } },
        ],
      });
    },
  );

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
