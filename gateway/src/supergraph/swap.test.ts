import { afterEach, describe, expect, it } from '@jest/globals';
import { FakeRegister } from '../testing/fake-register.js';
import { liveSubgraph } from '../testing/live-subgraph.js';
import { RawSocket, until } from '../testing/raw-socket.js';
import type { Served } from '../testing/serve-gateway.js';
import { serveGateway } from '../testing/serve-gateway.js';
import type { Upstream } from '../upstream/upstream.js';

let hub: Served | undefined;
const sockets: RawSocket[] = [];
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.close();
  await hub?.stop();
  hub = undefined;
});

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
}

async function serve(beyond: readonly Upstream[] = []) {
  const register = new FakeRegister();
  hub = await serveGateway({}, [liveSubgraph(register)], beyond);
  const { post, swap, supergraphSdl: whole, supergraphOf, url } = hub;
  const ask = async (query: string): Promise<Answer> =>
    (await (await post(JSON.stringify({ query }))).json()) as Answer;
  const following = async (query: string) => {
    const socket = await RawSocket.ready(url);
    sockets.push(socket);
    socket.subscribe('s', query);
    await until(() => socket.of('next').length === 1);
    return socket;
  };
  return { register, ask, following, swap, whole, supergraphOf };
}

const without = (sdl: string, field: string): string =>
  sdl.replace(new RegExp(`^ +${field}: .*\\n`, 'm'), '');
const codesOf = ({ errors = [] }: Answer) => errors.map(({ extensions }) => extensions.code);

const OFFICES = '{ place(id: "a") { name offices } }';

describe('a supergraph that is swapped', () => {
  it('is served from then on, and the old one again when it is put back', async () => {
    const { ask, swap, whole } = await serve();
    const told = await ask(OFFICES);
    await swap(without(whole, 'offices'));
    expect(codesOf(await ask(OFFICES))).toEqual(['GRAPHQL_VALIDATION_FAILED']);
    await swap(whole);
    expect(await ask(OFFICES)).toEqual(told);
    expect(told).toEqual({ data: { place: { name: 'Place a', offices: 3 } } });
  });

  it('fails no request that is made meanwhile', async () => {
    const { ask, swap, whole } = await serve();
    const other = without(whole, 'failing');
    let isOver = false;
    let asked = 0;
    const asking = async (who: number): Promise<Answer[]> => {
      const answers: Answer[] = [];
      while (!isOver)
        answers.push(await ask(`{ place(id: "${who}-${(asked += 1)}") { offices } }`));
      return answers;
    };
    const crowd = Promise.all(Array.from({ length: 8 }, (_, who) => asking(who)));
    for (let i = 0; i < 10; i += 1) {
      const enough = asked + 20;
      await until(() => asked > enough);
      await swap(i % 2 === 0 ? other : whole);
    }
    isOver = true;
    const answers = (await crowd).flat();
    expect(answers.length).toBeGreaterThan(200);
    expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toEqual(
      new Set(['{"data":{"place":{"offices":3}}}']),
    );
  });

  it('takes its turn when several are asked for', async () => {
    const { ask, swap, whole } = await serve();
    await Promise.all([swap(without(whole, 'offices')), swap(whole), swap(without(whole, 'twin'))]);
    expect(codesOf(await ask(OFFICES))).toEqual([]);
    expect(codesOf(await ask('{ place(id: "a") { twin { id } } }'))).toEqual([
      'GRAPHQL_VALIDATION_FAILED',
    ]);
  });
});

describe('live subscriptions across a swap', () => {
  const select = (fields: string) => `subscription { changes { changes { ${fields} } } }`;

  it('go on; one that selects what is gone is ended with its error', async () => {
    const { register, following, swap, whole } = await serve();
    const [plain, wide] = [
      await following(select('id')),
      await following(select('id place { offices }')),
    ];
    await swap(without(whole, 'offices'));
    register.add();
    await until(() => wide.of('complete').length === 1 && plain.of('next').length === 2);
    expect(wide.of('next').slice(1)).toMatchObject([
      { payload: { errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }] } },
    ]);
    expect(plain.of('next')[1]).toMatchObject({
      payload: { data: { changes: { changes: [{ id: '1' }] } } },
    });
    await swap(whole);
    register.add();
    await until(() => plain.of('next').length === 3);
    expect(plain.of('complete')).toEqual([]);
  });

  it('are ended when the new graph has none', async () => {
    const { register, following, swap, whole } = await serve();
    const socket = await following(select('id'));
    await swap(
      whole.replace(/type Subscription[^}]*}/, '').replace(/ +subscription: Subscription\n/, ''),
    );
    await until(() => socket.of('complete').length === 1);
    expect(socket.of('next').slice(1)).toMatchObject([
      { payload: { errors: [{ extensions: { code: 'SUBSCRIPTIONS_NOT_SERVED' } }] } },
    ]);
    await until(() => register.open === 0);
  });
});

describe('a supergraph that cannot be served', () => {
  it.each<[string, (whole: string) => string, string]>([
    ['is no schema', () => 'nonsense {', 'SUPERGRAPH_INVALID'],
    ['is that of nothing', () => '', 'SUPERGRAPH_INVALID'],
    [
      'is a plain schema, composed of nothing',
      () => 'type Query { place: Int }',
      'SUPERGRAPH_INVALID',
    ],
    [
      'lacks a type that it names',
      (whole) => whole.replace(/type Place\n[^}]*}\n/, ''),
      'SUPERGRAPH_INVALID',
    ],
    [
      'names a subgraph that is not here',
      (whole) => whole.replace('name: "counts"', 'name: "nobody"'),
      'SUBGRAPH_UNKNOWN',
    ],
  ])('because it %s is refused, and changes nothing', async (_case, change, code) => {
    const { ask, swap, whole } = await serve();
    await expect(swap(change(whole))).rejects.toMatchObject({ code });
    expect(await ask(OFFICES)).toEqual({ data: { place: { name: 'Place a', offices: 3 } } });
    await swap(without(whole, 'failing'));
  });
});

describe('a subgraph that does not answer', () => {
  it('is not added: the supergraph is refused until it does', async () => {
    const counts = new Silent();
    const { ask, swap, whole, supergraphOf } = await serve([counts.upstream]);
    await swap(supergraphOf('places'));
    await expect(swap(whole)).rejects.toMatchObject({
      ...{ code: 'SUBGRAPH_SILENT', message: expect.stringContaining('"counts"') },
    });
    expect(codesOf(await ask(OFFICES))).toEqual(['GRAPHQL_VALIDATION_FAILED']);
    counts.isBack = true;
    expect(await swap(whole)).toEqual([]);
    expect(codesOf(await ask(OFFICES))).toEqual([]);
  });

  it('and was served already holds nothing up: what is new elsewhere is served, and it is named', async () => {
    const { ask, swap, whole } = await serve([new Silent().upstream]);
    expect(await swap(without(whole, 'twin'))).toEqual(['counts']);
    expect(codesOf(await ask('{ place(id: "a") { twin { id } } }'))).toEqual([
      'GRAPHQL_VALIDATION_FAILED',
    ]);
  });

  it('may be taken out', async () => {
    const { ask, swap, supergraphOf } = await serve([new Silent().upstream]);
    expect(await swap(supergraphOf('places'))).toEqual([]);
    expect(await ask('{ place(id: "a") { name } }')).toEqual({
      data: { place: { name: 'Place a' } },
    });
  });

  it('and says nothing at all is waited for five seconds, whatever it does with its calls', async () => {
    const { swap, whole } = await serve([new Silent(true).upstream]);
    expect(await swap(without(whole, 'twin'))).toEqual(['counts']);
  });
});

/** The subgraph of counts, in a process that refuses calls, or takes them and says nothing. */
class Silent {
  isBack = false;

  constructor(private readonly hangs = false) {}

  readonly upstream: Upstream = {
    name: 'counts',
    source: {
      process: () => {
        if (this.isBack) return Promise.resolve({ data: { _entities: [{ offices: 3 }] } });
        if (this.hangs) return new Promise(() => undefined);
        return Promise.reject(new Error('connection refused'));
      },
    },
    subscribe: () => {
      throw new Error('not asked');
    },
    version: () => Promise.resolve('v1'),
    isCut: () => false,
    close: () => undefined,
  };
}
