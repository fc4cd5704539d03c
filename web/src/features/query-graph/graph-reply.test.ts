import { expect, it } from '@jest/globals';
import { readReply } from './graph-reply.js';

it('tells the cost that the graph gave, and the tables of the answer', async () => {
  const headers = { 'x-graphql-cost': '12', 'x-graphql-cost-limit': '5000' };
  const reply = await readReply(Response.json({ data: { all: [{ id: 1 }] } }, { headers }));
  expect(reply.cost).toEqual({ spent: 12, limit: 5000 });
  expect(reply.tables.map((table) => table.path)).toEqual(['all']);
});

it('tells nothing that was not said', async () => {
  expect(await readReply(new Response('<html>'))).toEqual({ cost: null, tables: [] });
});
