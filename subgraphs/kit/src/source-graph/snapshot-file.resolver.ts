import { FieldResolver, Resolver, Root } from 'type-graphql';
import { SnapshotFile } from './snapshot-parts.type.js';

@Resolver(() => SnapshotFile)
export class SnapshotFileResolver {
  constructor(private readonly isKept: (sha256: string) => boolean) {}

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'Where the hub gives its bytes again, under the licence of its source; null where they are not kept, or its snapshot waits for a steward.',
  })
  url(@Root() { sha256, path }: SnapshotFile): string | null {
    return path !== null && this.isKept(sha256) ? path : null;
  }
}
