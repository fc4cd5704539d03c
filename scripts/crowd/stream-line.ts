import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { request } from 'node:http';
import type { Answer, OpenLine } from './line.js';

/** A subscription as Server-Sent Events. */
export const streamLine: OpenLine = async (hub, { query, variables }, { told, ended }) => {
  const search = new URLSearchParams({ query, variables: JSON.stringify(variables) });
  const sent = request(`${hub}/graphql/stream?${search.toString()}`, {
    agent: false,
    headers: { accept: 'text/event-stream' },
  }).end();
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  let text = '';
  response.setEncoding('utf8').on('data', (part: string) => {
    const events = (text + part).split('\n\n');
    text = events.pop() ?? '';
    for (const event of events) {
      if (event !== ':') told(() => answerIn(event));
    }
  });
  response.once('error', () => undefined);
  response.once('close', () => {
    ended(`closed after ${String(response.statusCode)}`);
  });
  return {
    cut: () => {
      response.destroy();
    },
  };
};

function answerIn(event: string): Answer {
  const data = /^event: next\ndata: (.*)$/m.exec(event)?.[1];
  return data === undefined ? { errors: event } : (JSON.parse(data) as Answer);
}
