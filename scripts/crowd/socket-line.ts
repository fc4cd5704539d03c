import { once } from 'node:events';
import { WebSocket } from 'ws';
import type { Answer, OpenLine } from './line.js';

interface Frame {
  readonly type: string;
  readonly payload?: Answer;
}

/** A subscription over WebSocket (`graphql-transport-ws`). */
export const socketLine: OpenLine = async (hub, payload, { told, ended }) => {
  const socket = new WebSocket(`${hub.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
  await once(socket, 'open');
  socket.send('{"type":"connection_init"}');
  await once(socket, 'message');
  socket.on('message', (data: Buffer) => {
    told(() => answerIn(data));
  });
  socket.on('close', (code, reason) => {
    ended(`closed with ${String(code)} ${reason.toString()}`);
  });
  socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload }));
  return {
    cut: () => {
      socket.terminate();
    },
  };
};

function answerIn(data: Buffer): Answer {
  const { type, payload } = JSON.parse(data.toString()) as Frame;
  return type === 'next' && payload !== undefined ? payload : { errors: data.toString() };
}
