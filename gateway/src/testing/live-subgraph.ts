import type { Subgraph } from '@maillage/kit';
import { HubError } from '@maillage/kit';
import type { GraphAnswer } from '../request/graph-answer.js';
import type { FakeRegister } from './fake-register.js';
import { subgraph } from './two-subgraphs.js';

class CursorInvalid extends HubError {
  static override readonly code = 'CURSOR_INVALID';
}

const CHANGES = `
  type Query { changeBatch(ids: [ID!]!, cursor: String!): ChangeBatch }
  type Subscription { changes(filter: ChangeFilter, after: String): ChangeBatch }
  input ChangeFilter { modulo: Int }
  type ChangeBatch { cursor: String! changes: [Change!]! }
  type Change @key(fields: "id") { id: ID! place: Place }
  type Place @key(fields: "id", resolvable: false) { id: ID! }`;

/** What `reforms` offers to the gateway, over a fake register: changes of places. */
export function liveSubgraph(register: FakeRegister): Subgraph {
  const changeBatch = (_: unknown, { ids, cursor }: { ids: string[]; cursor: string }) => {
    register.queries += 1;
    return { cursor, changes: ids.map((id) => ({ id, place: { id } })) };
  };
  const subscribe = async (_: unknown, variables: Record<string, unknown>) => {
    const leaving = new AbortController();
    const answers = register.subscribe({ query: '', variables }, leaving.signal);
    const first = await answers.next();
    if (first.done !== true && first.value.errors !== undefined) throw new CursorInvalid('Non.');
    return endable(answers, first, leaving);
  };
  const resolvers = { Query: { changeBatch }, Subscription: { changes: { subscribe } } };
  return subgraph('reforms', CHANGES, resolvers, { contexts: [], version: 'v1' });
}

/** What was told first, then the rest; ends at once when it is returned, even while it waits. */
function endable(
  answers: AsyncGenerator<GraphAnswer>,
  first: IteratorResult<GraphAnswer>,
  leaving: AbortController,
) {
  let told: IteratorResult<GraphAnswer> | null = first;
  return {
    next: async () => {
      const step = told ?? (await answers.next());
      told = null;
      return { ...step, value: step.done === true ? undefined : step.value.data };
    },
    return: async () => {
      leaving.abort();
      await answers.return(undefined);
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
