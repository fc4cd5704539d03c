import { AnySnapshotResolver } from './any-snapshot.resolver.js';
import { AnySourceResolver } from './any-source.resolver.js';
import { SnapshotFileResolver } from './snapshot-file.resolver.js';

/** Resolvers of what every source and snapshot has in common. */
export const SOURCE_GRAPH_RESOLVERS = [
  AnySourceResolver,
  AnySnapshotResolver,
  SnapshotFileResolver,
] as const;

/** The same, on what they need. @param isKept whether the hub can give a producer's file again */
export const sourceGraphInstances = (
  isKept: (sha256: string) => boolean,
): (readonly [unknown, object])[] => [
  [AnySourceResolver, new AnySourceResolver()],
  [AnySnapshotResolver, new AnySnapshotResolver()],
  [SnapshotFileResolver, new SnapshotFileResolver(isKept)],
];
