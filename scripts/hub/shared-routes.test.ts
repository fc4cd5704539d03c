import { describe, expect, it } from '@jest/globals';
import type { HttpRoute } from '@maillage/kit';
import { Readable } from 'node:stream';
import { sharedRoutes } from './shared-routes.js';

const unread = Readable.from(['Not found']);
const answering = (status: number, body: string | Readable): HttpRoute => ({
  path: '/files/:id',
  handle: ({ id }) => Promise.resolve({ status, headers: { id: String(id) }, body }),
});
const other: HttpRoute = { ...answering(200, 'outlines'), path: '/outlines/:id' };

describe('a path that several subgraphs serve', () => {
  it('is answered by the first of them that knows what is asked for', async () => {
    const routes = sharedRoutes([answering(404, unread), other, answering(200, 'mine')]);
    expect(routes.map(({ path }) => path)).toEqual(['/files/:id', '/outlines/:id']);
    expect(await routes[0]?.handle({ id: '7' }, {})).toEqual({
      ...{ status: 200, headers: { id: '7' }, body: 'mine' },
    });
    expect(unread.destroyed).toBe(true);
  });

  it('is not found where none of them knows it', async () => {
    const [route] = sharedRoutes([answering(404, 'no'), answering(404, 'nor I')]);
    expect(await route?.handle({}, {})).toMatchObject({ status: 404, body: 'nor I' });
  });
});
