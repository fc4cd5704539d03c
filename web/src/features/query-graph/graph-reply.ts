import type { AnswerTable } from './answer-tables.js';
import { answerTables } from './answer-tables.js';

/** What the page tells of the graph's last answer. */
export interface GraphReply {
  /** Cost of the query and the most allowed, where the graph said so. */
  readonly cost: { readonly spent: number; readonly limit: number } | null;
  readonly tables: readonly AnswerTable[];
}

function costOf(headers: Headers): GraphReply['cost'] {
  const [spent, limit] = ['x-graphql-cost', 'x-graphql-cost-limit'].map((name) =>
    headers.get(name),
  );
  return spent == null || limit == null ? null : { spent: Number(spent), limit: Number(limit) };
}

/** Reads an answer for its cost and its tables; one that is not JSON has none. */
export async function readReply(answer: Response): Promise<GraphReply> {
  const cost = costOf(answer.headers);
  try {
    const { data } = (await answer.json()) as { readonly data?: unknown };
    return { cost, tables: answerTables(data) };
  } catch {
    return { cost, tables: [] };
  }
}
