/** The address of the hub that the end-to-end set-up started. */
export function hubUrl(path = ''): string {
  const base = process.env['MAILLAGE_E2E_URL'];
  if (base === undefined) throw new Error('MAILLAGE_E2E_URL is unset: run `npm run test:e2e`.');
  return `${base}${path}`;
}

/** What the graph answers over HTTP. */
export interface HubAnswer<T> {
  readonly data: T;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions: Readonly<Record<string, unknown>>;
  }[];
}

/** Asks the running hub one question. */
export async function askHub<T>(
  query: string,
  variables: Record<string, unknown> = {},
): Promise<HubAnswer<T>> {
  const answer = await fetch(hubUrl('/graphql'), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return (await answer.json()) as HubAnswer<T>;
}
