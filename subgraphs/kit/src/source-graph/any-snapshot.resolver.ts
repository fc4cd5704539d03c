import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Connection } from '../pagination/index.js';
import { PageArgs } from '../pagination/index.js';
import { AnySnapshot } from './any-snapshot.type.js';
import type { RefusedRow } from './snapshot-parts.type.js';
import { RefusedRowConnection } from './snapshot-parts.type.js';
import { refusedPage } from './snapshot.service.js';
import type { SourceGraphContext } from './source-graph.context.js';

/** What any snapshot did not keep. */
@Resolver(() => AnySnapshot)
export class AnySnapshotResolver {
  @FieldResolver(() => RefusedRowConnection, {
    description: 'Rows that could not be used, in the order of the file: to tell the producer.',
  })
  refusedRows(
    @Root() snapshot: AnySnapshot,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { snapshots }: SourceGraphContext,
  ): Promise<Connection<RefusedRow>> {
    return refusedPage(snapshot, page, snapshots);
  }
}
