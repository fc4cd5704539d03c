import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { removeEmbeddedCluster } from '@maillage/kit';
import { readExamples, readSupergraph } from '@maillage/schema';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../../testing/free-port.js';
import { hubUrl } from '../hub-url.js';
import { seenOnce } from '../seen-once.js';
import { clusterUrl } from './embedded-cluster.js';
import type { HubProcess } from './hub-process.js';
import { ready, startWithin } from './hub-process.js';

const data = mkdtempSync(join(tmpdir(), 'maillage-distributed-'));
const supergraph = join(data, 'supergraph.graphql');
let port: number;
let hub: HubProcess;
beforeAll(async () => {
  port = await freePort();
  const loaded = process.env['MAILLAGE_E2E_DATA'];
  // The data that the tests' own hub has loaded: a load takes half a minute, and is another test's.
  const env = loaded === undefined ? {} : { DATABASE_URL: clusterUrl(loaded) };
  writeFileSync(supergraph, readSupergraph());
  hub = startWithin(
    { env: { ...env, MAILLAGE_SUPERGRAPH: supergraph } },
    '--distributed',
    '--port',
    String(port),
    '--data',
    data,
  );
  await ready(hub, port);
});
afterAll(async () => {
  hub.child.kill('SIGINT');
  await hub.ended;
  await removeEmbeddedCluster(data);
  rmSync(data, { recursive: true, force: true });
});

const here = (): string => `http://127.0.0.1:${String(port)}`;

interface Answer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions: object }[];
}

async function ask(base: string, query: string): Promise<Answer> {
  const response = await fetch(`${base}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return (await response.json()) as Answer;
}

interface Listening {
  readonly msg: string;
  readonly subgraph: string;
  readonly pid: number;
  readonly port: number;
}

const log = (): string[] => readFileSync(join(data, 'hub.log'), 'utf8').trim().split('\n');

const linesOf = (told: string): number => log().filter((line) => line.includes(told)).length;

/** Where a subgraph listened last, as the hub's log tells. */
function listening(name: string): Listening {
  const told = log().map((line) => JSON.parse(line) as Listening);
  const found = told.findLast((l) => l.msg === 'subgraph listens' && l.subgraph === name);
  if (found === undefined) throw new Error(`${name} never listened`);
  return found;
}

/** Has the hub read another supergraph, and waits for the line that it writes then. */
async function swap(sdl: string, line: string): Promise<void> {
  const before = linesOf(line);
  writeFileSync(supergraph, sdl);
  hub.child.kill('SIGUSR2');
  const lines = () => Promise.resolve(linesOf(line));
  expect(await seenOnce(lines, (seen) => seen > before)).toBe(before + 1);
}

const TWO = '{ territory(id: "COM-59512") { name serviceCounts(kinds: ["gare"]) { count } } }';

describe('the distributed hub', () => {
  it.each(readExamples().map((example) => [example.name, example] as const))(
    'answers « %s » as the co-located one does',
    async (_name, { query }) => {
      const [there, co] = await Promise.all([ask(here(), query), ask(hubUrl(), query)]);
      expect(there.errors).toBeUndefined();
      expect(there).toEqual(co);
    },
  );

  it('gives the same error, code and details included', async () => {
    const query = '{ territory(id: "COM-99999") { name } }';
    const [there, co] = await Promise.all([ask(here(), query), ask(hubUrl(), query)]);
    expect(there.errors?.[0]?.extensions).toMatchObject({ code: 'TERRITORY_UNKNOWN' });
    expect(there.errors?.[0]?.extensions).toEqual(co.errors?.[0]?.extensions);
  });

  it('serves outlines from the subgraph that owns them, compressed', async () => {
    const { data: found } = await ask(here(), '{ outlines { levels { level url } } }');
    const { levels } = found?.['outlines'] as { levels: { level: string; url: string }[] };
    const url = levels.find(({ level }) => level === 'REGION')?.url ?? '';
    const response = await fetch(`${here()}${url}`);
    expect(response.headers.get('content-encoding')).toBe('gzip');
    expect(await response.json()).toMatchObject({ type: 'Topology' });
  });

  it('keeps its subgraphs on this machine, in good health', async () => {
    const { port: own } = listening('services');
    const health = await fetch(`http://127.0.0.1:${String(own)}/health/ready`);
    expect([health.status, await health.json()]).toEqual([200, { status: 'ok' }]);
  });

  it('gives partial data and a code while a subgraph is dead, and all again by itself', async () => {
    const before = listening('services');
    process.kill(before.pid, 'SIGKILL');
    await sleep(50);
    const started = Date.now();
    const partial = await ask(here(), TWO);
    expect(Date.now() - started).toBeLessThan(1000);
    expect(partial.data).toMatchObject({ territory: { name: 'Roubaix' } });
    expect(partial.errors).toMatchObject([
      { extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'services' } },
    ]);
    const whole = await seenOnce(
      () => ask(here(), TWO),
      ({ errors }) => errors === undefined,
    );
    expect(whole).toEqual(await ask(hubUrl(), TWO));
    expect(listening('services').pid).not.toBe(before.pid);
  });

  it('reads its supergraph again on SIGUSR2, and keeps the one it has when the file is no good', async () => {
    const query = '{ outlines { levels { level } } }';
    const told = await ask(here(), query);
    const codes = async () => {
      const { errors } = await ask(here(), query);
      return errors?.map(({ extensions }) => (extensions as { code: string }).code);
    };
    const whole = readSupergraph();
    await swap(whole.replace('  outlines: ', '  contours: '), 'supergraph swapped');
    expect(await codes()).toEqual(['GRAPHQL_VALIDATION_FAILED']);
    await swap(whole, 'supergraph swapped');
    await swap('type Query {', 'the supergraph is not swapped');
    expect(await ask(here(), query)).toEqual(told);
  });

  it('serves another supergraph all the same while a subgraph hangs, and names it', async () => {
    const { pid } = listening('reforms');
    process.kill(pid, 'SIGSTOP');
    try {
      await swap(readSupergraph().replace('  outlines: ', '  contours: '), '"silent":["reforms"]');
      expect(await ask(here(), '{ outlines { levels { level } } }')).toMatchObject({
        errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }],
      });
    } finally {
      process.kill(pid, 'SIGCONT');
    }
    await swap(readSupergraph(), 'supergraph swapped');
  });

  it('leaves no process behind on Ctrl-C', async () => {
    const pids = ['territories', 'services'].map((name) => listening(name).pid);
    hub.child.kill('SIGINT');
    expect(await hub.ended).toBe(0);
    for (const pid of pids) expect(() => process.kill(pid, 0)).toThrow('ESRCH');
  });
});
