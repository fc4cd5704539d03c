import { describe, expect, it } from '@jest/globals';
import { hubUrl } from '../hub-url.js';
import { SHAPES } from './shapes.js';

/** A second is long for a refusal; the rest is for a machine that does something else. */
const QUICK_MS = 2500;

interface Refused {
  readonly errors: readonly [{ readonly message: string; readonly extensions: { code: string } }];
}

const post = (body: string): Promise<Response> =>
  fetch(hubUrl('/graphql'), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });

describe('a request that nobody should send', () => {
  it.each(SHAPES.map((shape) => [shape.name, shape.code, shape] as const))(
    '%s: %s, quickly, in a sentence that says nothing of the inside',
    async (_name, code, shape) => {
      const body = shape.body();
      const start = Date.now();
      const answer = await post(body);
      const { errors } = (await answer.json()) as Refused;
      expect([answer.status, errors[0].extensions.code]).toEqual([shape.status, code]);
      expect(errors[0].message.length).toBeGreaterThan(10);
      expect(JSON.stringify(errors)).not.toMatch(/stack|node_modules|SELECT|at .*\.ts/);
      expect(Date.now() - start).toBeLessThan(QUICK_MS);
    },
  );

  it('leaves the hub answering the others', async () => {
    const answer = await post(JSON.stringify({ query: '{ territory(id: "COM-59512") { name } }' }));
    expect(await answer.json()).toEqual({ data: { territory: { name: 'Roubaix' } } });
  });
});
