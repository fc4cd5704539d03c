import type {
  EventNature,
  FactChangeNature,
  ReadSnapshotQuery,
  ReadTerritorySnapshotQuery,
} from '../../graphql/generated/documents.js';

/** A snapshot with all that its page tells. */
export type PageSnapshot =
  | NonNullable<ReadSnapshotQuery['snapshot']>
  | NonNullable<ReadTerritorySnapshotQuery['territorySnapshot']>;

/** What may happen to a service point, or to a fact about territories. */
export type ChangeNature = EventNature | FactChangeNature;

type Change = PageSnapshot['changes'][number];

/** What happened to how many points or facts, then kind by kind. */
export interface NatureChanges {
  readonly nature: ChangeNature;
  readonly events: number;
  /** Most first. */
  readonly kinds: readonly Change[];
}

/** What a snapshot changed: natures, most frequent first, each with its kinds. */
export function changesByNature(changes: readonly Change[]): readonly NatureChanges[] {
  const natures = [...new Set(changes.map(({ nature }) => nature))];
  const grouped = natures.map((nature) => {
    const kinds = changes.filter((change) => change.nature === nature);
    return {
      nature,
      events: kinds.reduce((sum, { events }) => sum + events, 0),
      kinds: kinds.toSorted((a, b) => b.events - a.events),
    };
  });
  return grouped.sort((a, b) => b.events - a.events);
}
