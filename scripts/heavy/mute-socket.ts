import { once } from 'node:events';
import { WebSocket } from 'ws';

/** Enough to fill what the kernel keeps for it, in a few batches. */
const SUBSCRIPTIONS = 20;
const DAYS = Array.from(
  { length: 30 },
  (_, i) => `d${String(i)}: observedBetween { after before }`,
);
const TIMES = Array.from({ length: 15 }, (_, i) => `t${String(i)}: recordedAt`);
const QUERY = `subscription { changes { cursor changes { id ${[...DAYS, ...TIMES].join(' ')} } } }`;

/** A socket that subscribes to everything, widely, and then reads nothing. */
export async function muteSocket(hub: string): Promise<WebSocket> {
  const socket = new WebSocket(`${hub.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
  await once(socket, 'open');
  socket.send('{"type":"connection_init"}');
  await once(socket, 'message');
  for (let i = 0; i < SUBSCRIPTIONS; i += 1) {
    socket.send(JSON.stringify({ id: String(i), type: 'subscribe', payload: { query: QUERY } }));
  }
  const [told] = (await once(socket, 'message')) as [Buffer];
  if (!told.includes('"next"')) throw new Error(`not followed: ${told.toString().slice(0, 300)}`);
  socket.on('error', () => undefined);
  socket.pause();
  return socket;
}
