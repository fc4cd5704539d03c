import type { Example } from './examples.js';

/** What the editor opens on. */
export interface Question {
  readonly query: string;
  /** JSON, as it is written in the editor; empty without any. */
  readonly variables: string;
  /** The example that was chosen, when the address brings no question of its own. */
  readonly example: Example | undefined;
}

/** The question that an address brings (`?query=…&variables=…`), else the example it names, else the first. */
export function questionOf(search: URLSearchParams, examples: readonly Example[]): Question {
  const query = search.get('query') ?? '';
  if (query.trim() !== '') {
    return { query, variables: search.get('variables') ?? '', example: undefined };
  }
  const example = examples.find(({ id }) => id === search.get('exemple')) ?? examples[0];
  return { query: example?.query ?? '', variables: '', example };
}

/** The variables as a script sends them; what is not JSON is left out. */
function sent(variables: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(variables);
    return typeof value === 'object' && value !== null ? { variables: value } : {};
  } catch {
    return {};
  }
}

/** The question as a command: what a script would send. */
export function commandOf(endpoint: string, { query, variables }: Question): string {
  const body = JSON.stringify({ query, ...sent(variables) }).replaceAll("'", '\\u0027');
  return `curl ${endpoint} -H 'content-type: application/json' \\\n  --data '${body}'`;
}
