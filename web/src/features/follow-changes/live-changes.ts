import { print } from 'graphql';
import type { ChangeFilter, FollowChangesSubscription } from '../../graphql/generated/documents.js';
import { FollowChangesDocument } from '../../graphql/generated/documents.js';

/** A change as it is told when it becomes known. */
export type LiveChange = NonNullable<FollowChangesSubscription['changes']>['changes'][number];

/** Where a browser follows changes, after a cursor if it had one. */
export function streamAddress(filter: ChangeFilter, after: string | null): string {
  const search = new URLSearchParams({
    query: print(FollowChangesDocument),
    variables: JSON.stringify({ filter, after }),
  });
  return `/graphql/stream?${search.toString()}`;
}

/** The changes of an event, the newest first; none where it says something else. */
export function changesOf(data: string): readonly LiveChange[] {
  const answer = JSON.parse(data) as { readonly data?: FollowChangesSubscription | null };
  return [...(answer.data?.changes.changes ?? [])].reverse();
}

/** Codes of what passes by itself: a part of the hub that starts again, a database that is away for long. */
const PASSING = new Set([
  ...['SUBGRAPH_UNAVAILABLE', 'DATABASE_UNAVAILABLE', 'DATABASE_TIMEOUT'],
  ...['DEADLINE_EXCEEDED', 'INTERNAL_ERROR'],
]);

/** Whether an event says that nothing can be told for now: one that asks again later goes on from there. */
export const isPassing = (data: string): boolean => codesOf(data).some((code) => PASSING.has(code));

/** Whether an event says that the cursor is of another register, or of what this filter was in another version. */
export const isOfAnother = (data: string): boolean => codesOf(data).includes('CURSOR_INVALID');

interface Told {
  readonly errors?: readonly { readonly extensions?: { readonly code?: string } }[];
}

const codesOf = (data: string): readonly string[] =>
  ((JSON.parse(data) as Told).errors ?? []).map(({ extensions }) => extensions?.code ?? '');

/** What was told, with what is told now: a change that is told again is as it is now. */
export function withTold(
  known: readonly LiveChange[],
  told: readonly LiveChange[],
): readonly LiveChange[] {
  const again = new Set(told.map(({ id }) => id));
  return [...told, ...known.filter(({ id }) => !again.has(id))].filter(
    ({ retractedAt }) => retractedAt === null,
  );
}
