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

/** Two servers of the same schema, ready to be compared. */
export interface Nested {
  readonly sides: readonly Side[];
  /** What a request has cost the process that was asked, side by side, in words. */
  readonly costs: () => string;
  readonly stop: () => Promise<void>;
}

/** Starts two sides and checks that they answer alike before they are timed. */
export async function nestedSides(
  { targets, dataDir }: Bench,
  names: readonly [SideName, SideName],
): Promise<Nested> {
  const running: RunningSide[] = [];
  const stop = async (): Promise<void> => {
    await Promise.all(running.map((side) => side.stop()));
  };
  try {
    for (const side of names) running.push(await startSide({ side, targets, logDir: dataDir }));
    const load = await loadOf(running[0]?.url ?? '');
    await sameAnswers(running, load);
    for (const { url } of running) await throughput(url, load, WARM_UP);
    const measured = running.map((side, i) => new Measure(names[i] ?? '', side, load));
    return {
      sides: measured,
      costs: () => measured.map((side) => side.cost()).join('; '),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** A side under load, with the processor time that its requests took. */
class Measure implements Side {
  private requests = 0;
  private cpuMs = 0;

  constructor(
    readonly name: string,
    private readonly side: RunningSide,
    private readonly load: Load,
  ) {}

  readonly measure = async (): Promise<number> => {
    const before = await this.side.cpu();
    const perSecond = await throughput(this.side.url, this.load, PRESSURE);
    this.cpuMs += (await this.side.cpu()) - before;
    this.requests += perSecond * PRESSURE.seconds;
    return perSecond;
  };

  cost(): string {
    return `${this.name} ${(this.cpuMs / this.requests).toFixed(1)} ms`;
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
