import { expect, it } from '@jest/globals';
import type { LoaderArgs } from '../../graphql/load-context.js';
import { loader } from './territory-csv.route.js';

const PAGES = 30;
const ROWS = 200;
const NAMED = { code: 'gare', label: 'Gare', title: 'T', licence: 'L', vintage: 'V' };

/** A graph that gives a list of services page by page. */
const graph = (_: string, { after }: Record<string, unknown> = {}) => {
  const page = Number(after ?? 0);
  const nodes = Array.from({ length: ROWS }, (__, at) => ({
    ...{ id: `S-${String(page * ROWS + at)}`, name: 'S', territory: null, location: {} },
    ...{ kind: NAMED, source: NAMED },
  }));
  const pageInfo = { hasNextPage: page + 1 < PAGES, endCursor: String(page + 1) };
  return Promise.resolve({ data: { territory: { services: { nodes, pageInfo } } } });
};

it('a file of services ends with the last of them, not before', async () => {
  const params = { idSlug: 'FR-france', file: 'services.csv' };
  const answer = await loader({
    request: new Request('http://h/territoire/FR-france/donnees/services.csv'),
    params,
    context: { graph },
  } as unknown as LoaderArgs);
  const [, ...lines] = (await answer.text()).trimEnd().split('\r\n');
  expect(lines.length).toBe(PAGES * ROWS);
  expect(lines.at(-1)).toContain(`S-${String(PAGES * ROWS - 1)},`);
});
