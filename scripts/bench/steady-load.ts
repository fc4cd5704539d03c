import autocannon from 'autocannon';

/** What is sent over and over: one operation, its variables changing with each request. */
export interface Load {
  readonly query: string;
  readonly variables: readonly Readonly<Record<string, unknown>>[];
}

/** How hard, and how long. */
export interface Pressure {
  readonly connections: number;
  readonly seconds: number;
}

/**
 * Requests per second that a server answers under a steady load.
 *
 * @throws Error when any answer is not a 200: a failure is no figure
 */
export async function throughput(url: string, load: Load, pressure: Pressure): Promise<number> {
  const { connections, seconds } = pressure;
  const result = await autocannon({
    ...{ url: `${url}/graphql`, connections, duration: seconds },
    ...{ method: 'POST', headers: { 'content-type': 'application/json' } },
    requests: load.variables.map((variables) => ({
      body: JSON.stringify({ query: load.query, variables }),
    })),
  });
  const failed = result.non2xx + result.errors + result.timeouts;
  if (failed > 0) throw new Error(`${String(failed)} of the requests to ${url} failed`);
  return result.requests.average;
}
