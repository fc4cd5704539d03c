import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { edition } from '../edition.js';
import { mirroredEditions } from './mirror.js';

let root: string;
beforeAll(() => {
  root = mkdtempSync(path.join(os.tmpdir(), 'mirror-'));
  for (const stamp of ['2020-01-02', '2020-03-12', '2020-10-12']) {
    mkdirSync(path.join(root, 'fs', stamp), { recursive: true });
    writeFileSync(path.join(root, 'fs', stamp, 'points.json'), '[]');
  }
});
afterAll(() => {
  rmSync(root, { recursive: true });
});

const form = (stamps?: readonly [string, string]) =>
  edition({
    files: { points: { mirror: 'fs/{stamp}/points.json' } },
    ...(stamps !== undefined && { stamps }),
    rows: async function* () {
      yield await Promise.resolve({ line: 1, value: {} });
    },
    schema: z.unknown(),
    map: (row) => row,
  });

const found = (stamps?: readonly [string, string]) =>
  mirroredEditions(root, [form(stamps)]).map(({ stamp }) => stamp);

describe('the stamps of an edition', () => {
  it('are all those of its paths', () => {
    expect(found()).toEqual(['2020-01-02', '2020-03-12', '2020-10-12']);
  });

  it('are only its own where another form has the same paths', () => {
    expect(found(['2020-01-02', '2020-01-02'])).toEqual(['2020-01-02']);
    expect(found(['2020-03-12', '2020-10-12'])).toEqual(['2020-03-12', '2020-10-12']);
  });
});
