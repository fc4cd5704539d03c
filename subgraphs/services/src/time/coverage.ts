/** Days on which a source spoke of a kind in an area: the country (`FR`) or a département. */
export interface Spoken {
  readonly kind: number;
  readonly source: string;
  /** The lowest is counted. */
  readonly rank: number;
  readonly area: string;
  /** ISO, in order. */
  readonly days: readonly string[];
}

/** What is known of a kind in a département on a day. */
export interface Observation {
  /** The source that is counted there. */
  readonly source: string;
  /** Day of its last snapshot by then; null before its first. */
  readonly on: string | null;
  /** Day of its next one. */
  readonly next: string | null;
}

/** What is known of a kind in a territory on a day. */
export interface TerritoryObservation {
  /** The oldest of the snapshots that say so; null where part of it was not observed yet. */
  readonly on: string | null;
  /** Whether a later snapshot tells what became of a part of it. */
  readonly isBetween: boolean;
}

/** A source that is counted, of a kind in a département. */
export interface Counted {
  readonly kind: number;
  readonly departement: string;
  readonly source: string;
  /** Day of the snapshot that is counted (ISO). */
  readonly on: string;
}

const COUNTRY = 'FR';
const UNOBSERVED: TerritoryObservation = { on: null, isBetween: false };

/**
 * Which source is counted where, and which of its snapshots says how things stood on a day. The source
 * is the same on every day, whichever others spoke before it: a change of source is no change of fact.
 */
export class Coverage {
  private readonly known = new Map<string, Observation | null>();

  constructor(
    private readonly spoken: readonly Spoken[],
    private readonly day: string,
  ) {}

  /** Null where nobody ever speaks of it. */
  of(kind: number, departement: string): Observation | null {
    const key = `${String(kind)} ${departement}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const found = this.observe(kind, departement);
    this.known.set(key, found);
    return found;
  }

  /** Absent until every part of the territory that is ever spoken of has been: half a count is none. */
  ofTerritory(kind: number, departements: readonly string[]): TerritoryObservation {
    const parts = departements.map((d) => this.of(kind, d)).filter((part) => part !== null);
    const days = parts.map(({ on }) => on);
    if (days.length === 0 || days.includes(null)) return UNOBSERVED;
    const [on = null] = days.sort();
    return { on, isBetween: parts.some((part) => part.next !== null && part.on !== this.day) };
  }

  /** What is counted of these kinds, in these départements, by the day. */
  counted(kinds: readonly number[], departements: readonly string[]): Counted[] {
    return kinds.flatMap((kind) =>
      departements.flatMap((departement) => {
        const { source, on = null } = this.of(kind, departement) ?? {};
        return source === undefined || on === null ? [] : [{ kind, departement, source, on }];
      }),
    );
  }

  private observe(kind: number, departement: string): Observation | null {
    const there = this.spoken.filter(
      (s) => s.kind === kind && (s.area === COUNTRY || s.area === departement),
    );
    const [first] = [...there].sort((a, b) => a.rank - b.rank || (a.source < b.source ? -1 : 1));
    if (first === undefined) return null;
    const { source } = first;
    const days = there.filter((s) => s.source === source).flatMap((s) => s.days);
    return { source, ...around(days, this.day) };
  }
}

/** The last of some days by another, and the first after it. */
function around(days: readonly string[], day: string): Pick<Observation, 'on' | 'next'> {
  const inOrder = [...days].sort();
  return {
    on: inOrder.filter((d) => d <= day).at(-1) ?? null,
    next: inOrder.find((d) => d > day) ?? null,
  };
}
