import { askData, askText } from '../ask.js';
import type { Bench } from '../bench.js';
import type { Side } from '../in-turn.js';
import type { SideName } from '../server/messages.js';
import type { RunningSide } from '../server/side.js';
import { startSide } from '../server/side.js';
import type { Load } from '../steady-load.js';
import { throughput } from '../steady-load.js';

/**
 * Three hops: a territory, then its services, then the territory of each of 20 services. Little else:
 * what PostgreSQL does is the same on every side and would hide what is compared.
 */
const QUERY = `query Nested($id: ID!) {
  territory(id: $id) {
    name population
    services(first: 20) { nodes { name kind { label } territory { name population } } }
  }
}`;

/** Distinct départements and EPCI: enough that no answer comes twice within a second. */
const IDS = `{ departements: territoryColumns(level: DEPARTEMENT) { ids } epci: territoryColumns(level: EPCI) { ids } }`;

const PRESSURE = { connections: 16, seconds: 4 } as const;
const WARM_UP = { connections: 16, seconds: 3 } as const;

/** Starts two sides and checks that they answer alike before they are timed. */
export async function nestedSides(
  { targets, dataDir }: Bench,
  names: readonly [SideName, SideName],
): Promise<{ readonly sides: readonly Side[]; readonly stop: () => Promise<void> }> {
  const running: RunningSide[] = [];
  const stop = async (): Promise<void> => {
    await Promise.all(running.map((side) => side.stop()));
  };
  try {
    for (const side of names) running.push(await startSide({ side, targets, logDir: dataDir }));
    const load = await loadOf(running[0]?.url ?? '');
    await sameAnswers(running, load);
    for (const { url } of running) await throughput(url, load, WARM_UP);
    const sides = running.map(({ url }, i) => ({
      name: names[i] ?? '',
      measure: () => throughput(url, load, PRESSURE),
    }));
    return { sides, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function loadOf(url: string): Promise<Load> {
  type Columns = Readonly<Record<'departements' | 'epci', { readonly ids: readonly string[] }>>;
  const { departements, epci } = await askData<Columns>(url, IDS);
  return { query: QUERY, variables: [...departements.ids, ...epci.ids].map((id) => ({ id })) };
}

async function sameAnswers(
  running: readonly RunningSide[],
  { query, variables }: Load,
): Promise<void> {
  for (const asked of variables.slice(0, 50)) {
    const [ours, theirs] = await Promise.all(
      running.map(async ({ url }) => JSON.parse(await askText(url, query, asked)) as object),
    );
    const [a, b] = [JSON.stringify(ours), JSON.stringify(theirs)];
    if (a !== b) throw new Error(`the sides differ on ${JSON.stringify(asked)}:\n${a}\n${b}`);
  }
}
