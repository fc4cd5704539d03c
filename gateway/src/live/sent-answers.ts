import type { WebSocket } from 'ws';
import { textOf } from './answer-text.js';
import type { ClientStream } from './client-stream.js';

/**
 * Sends the answers of a subscription, at the pace of their reader. The library would write each again for each
 * client: all that it reads here is their end.
 *
 * @param id that the client gave to its subscription
 */
export function sentAnswers(
  socket: WebSocket,
  id: string,
  stream: ClientStream,
): AsyncIterableIterator<never> {
  const before = `{"id":${JSON.stringify(id)},"type":"next","payload":`;
  const sent: AsyncIterableIterator<never> = {
    next: async () => {
      for (;;) {
        const step = await stream.next();
        if (step.done === true) return step;
        await send(socket, `${before}${textOf(step.value)}}`);
      }
    },
    return: async () => {
      await stream.return();
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]: () => sent,
  };
  return sent;
}

/** Resolves once it is with the kernel, or nobody is there any more. */
const send = (socket: WebSocket, text: string): Promise<void> =>
  new Promise((resolve, reject) => {
    if (socket.readyState !== socket.OPEN) resolve();
    else
      socket.send(text, (error) => {
        if (error) reject(error);
        else resolve();
      });
  });
