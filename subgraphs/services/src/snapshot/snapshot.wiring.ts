import { SnapshotFileResolver } from './snapshot-file.resolver.js';
import { SnapshotResolver } from './snapshot.resolver.js';

/** Resolvers of snapshots and of their files. */
export const SNAPSHOT_RESOLVERS = [SnapshotResolver, SnapshotFileResolver] as const;

/** The same, on what they need. @param isKept whether the hub can give a producer's file again */
export const snapshotInstances = (
  isKept: (sha256: string) => boolean,
): (readonly [unknown, object])[] => [
  [SnapshotResolver, new SnapshotResolver()],
  [SnapshotFileResolver, new SnapshotFileResolver(isKept)],
];
