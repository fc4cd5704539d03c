import type { StateGraph } from './state-graph.js';

/** What a territory was part of, from a day on. */
export interface MembershipDraft {
  readonly territory: string;
  /** Ids, nearest first, `FR` last. */
  readonly parents: readonly string[];
  readonly from: string;
  readonly to: string | null;
}

/** A population, on the perimeter of a yearly code. */
export interface PopulationDraft {
  readonly territory: string;
  /** Year that the figure describes. */
  readonly vintage: number;
  /** Year of the code whose perimeter it has. */
  readonly perimeter: number;
  readonly value: number;
  /** What the territory was part of in that code. */
  readonly ancestors: readonly string[];
}

/** Everything that is known of territories over time. */
export interface OfficialHistory {
  readonly graph: StateGraph;
  readonly memberships: readonly MembershipDraft[];
  readonly populations: readonly PopulationDraft[];
  /** The living commune of each merged code, as the latest code says. */
  readonly wholes: ReadonlyMap<string, string>;
  /** The day that the latest code describes. */
  readonly latest: string;
}
