import { describe, expect, it } from '@jest/globals';
import type { HttpRoute } from '@maillage/kit';
import { gzipSync } from 'node:zlib';
import { paramsOf, subgraphFiles } from './subgraph-files.js';

const outlines: HttpRoute = {
  path: '/outlines/:version/:file',
  handle: ({ file }) =>
    Promise.resolve(
      file === 'region.topo.json'
        ? { status: 200, headers: { 'content-encoding': 'gzip' }, body: gzipSync('{"é":1}') }
        : { status: 404, headers: {}, body: 'Not found' },
    ),
};

describe('the files of subgraphs', () => {
  it('are read without their compression', async () => {
    expect(await subgraphFiles([outlines])('/outlines/abc/region.topo.json')).toBe('{"é":1}');
  });

  it.each(['/outlines/abc/ailleurs.json', '/outlines/abc', '/ailleurs'])(
    'are nothing at %s',
    async (path) => {
      expect(await subgraphFiles([outlines])(path)).toBeNull();
    },
  );

  it('are found by the shape of their path alone', () => {
    expect(paramsOf('/outlines/:version/:file', '/outlines/1/x')).toEqual({
      version: '1',
      file: 'x',
    });
    expect(paramsOf('/outlines/:version/:file', '/dedans/1/x')).toBeNull();
  });
});
