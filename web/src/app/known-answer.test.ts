import { describe, expect, it } from '@jest/globals';
import type { LoaderArgs } from '../graphql/load-context.js';
import { knownAnswer } from './known-answer.js';

/** Asks for a feed; counts how often it is written. */
function reader(tag: (key: string) => string | null = () => 'W/"1"') {
  let written = 0;
  const ask = (named?: string, path = '/a.atom?lieu=DEP-48') => {
    const headers = named === undefined ? {} : { 'if-none-match': named };
    const request = new Request(`http://hub${path}`, { headers });
    const context = {
      publicUrl: 'https://exemple.fr',
      tag: (key: string) => Promise.resolve(tag(key)),
    };
    return knownAnswer({ context, request } as unknown as LoaderArgs, () => {
      written += 1;
      return Promise.resolve({ text: 'told', type: 'text/plain; charset=utf-8' });
    });
  };
  return { ask, written: () => written };
}

describe('an answer to who asks again and again', () => {
  it('is written for who has none, with its name and how long to wait', async () => {
    const answer = await reader().ask();
    expect([answer.status, await answer.text()]).toEqual([200, 'told']);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      etag: 'W/"1"',
      'cache-control': 'public, max-age=300',
      'content-type': 'text/plain; charset=utf-8',
    });
  });

  it.each(['W/"1"', '"1"', '"0", W/"1"'])('is not written for who has it: %s', async (named) => {
    const { ask, written } = reader();
    const answer = await ask(named);
    expect([answer.status, await answer.text(), written()]).toEqual([304, '', 0]);
  });

  it('is another for each address of the site', async () => {
    const keys: string[] = [];
    const { ask } = reader((key) => (keys.push(key), null));
    await ask();
    await ask(undefined, '/a.atom?lieu=DEP-59');
    expect(keys).toEqual([
      'https://exemple.fr/a.atom?lieu=DEP-48',
      'https://exemple.fr/a.atom?lieu=DEP-59',
    ]);
  });

  it('has no name while the data cannot say their version', async () => {
    const answer = await reader(() => null).ask('W/"1"');
    expect([answer.status, answer.headers.has('etag')]).toEqual([200, false]);
  });
});
