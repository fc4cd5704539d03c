import type { Polygon, RealOutlines } from '../outline/outline.types.js';
import { dissolve } from '../outline/real-outlines.js';
import { TerritoryLevel } from '../territory/territory-level.js';
import type { CommuneGround } from './commune-ground.js';
import { groundOn } from './commune-ground.js';
import { membersOn } from './members-on.js';
import type { OfficialHistory } from './official-history.js';
import type { TerritoryDraft } from './territory-draft.js';

/** Outlines that one edition of a source gives, on the grid: pieces by territory of its day. */
export interface OutlineEdition {
  readonly source: string;
  /** The day that it describes (ISO). */
  readonly validOn: string;
  readonly pieces: ReadonlyMap<string, readonly (readonly Polygon[])[]>;
}

/** An outline that stands, and where it is from. */
export interface ChosenOutline {
  readonly polygons: readonly Polygon[];
  readonly source: string;
  readonly validOn: string;
}

/**
 * The outline of each living territory for which one stands: the latest that was drawn of the same ground. A commune
 * that took in others has the union of theirs; what has lost or gained communes since has none.
 */
export function chooseOutlines(
  editions: readonly OutlineEdition[],
  history: OfficialHistory,
  living: readonly TerritoryDraft[],
): Map<string, ChosenOutline> {
  const chosen = new Map<string, ChosenOutline>();
  const latestFirst = editions.toSorted((a, b) => (a.validOn < b.validOn ? 1 : -1));
  for (const edition of latestFirst) {
    const outlineOf = reader(edition, history, living);
    for (const territory of living) {
      if (chosen.has(territory.id)) continue;
      const polygons = outlineOf(territory);
      const { source, validOn } = edition;
      if (polygons.length > 0) chosen.set(territory.id, { polygons, source, validOn });
    }
  }
  return chosen;
}

/** What is drawn, by id. */
export const realOutlinesOf = (chosen: ReadonlyMap<string, ChosenOutline>): RealOutlines =>
  new Map([...chosen].map(([id, { polygons }]) => [id, polygons]));

type Reader = (territory: TerritoryDraft) => readonly Polygon[];

function reader(
  { pieces, validOn }: OutlineEdition,
  history: OfficialHistory,
  living: readonly TerritoryDraft[],
): Reader {
  const day = validOn < history.latest ? validOn : history.latest;
  const ground = groundOn(history, day);
  const then = membersOn(history, ground, day);
  const now = membersToday(living);
  return ({ id, level }) => {
    if (level === TerritoryLevel.COMMUNE) return communeOutline(id, pieces, ground);
    const whole = pieces.get(id) ?? [];
    const isSame = level === TerritoryLevel.COLLECTIVITE || sameSet(then.get(id), now.get(id));
    return isSame ? dissolve(whole) : [];
  };
}

/** All of what it is made of must be drawn. */
function communeOutline(
  id: string,
  pieces: OutlineEdition['pieces'],
  { parts }: CommuneGround,
): readonly Polygon[] {
  const own = (parts.get(id) ?? []).map((part) => pieces.get(part));
  return own.includes(undefined) ? [] : dissolve(own.flatMap((one) => one ?? []));
}

function membersToday(living: readonly TerritoryDraft[]): Map<string, Set<string>> {
  const members = new Map<string, Set<string>>();
  for (const { id, level, ancestors } of living) {
    if (level !== TerritoryLevel.COMMUNE) continue;
    for (const above of ancestors) {
      const known = members.get(above);
      if (known === undefined) members.set(above, new Set([id]));
      else known.add(id);
    }
  }
  return members;
}

function sameSet(one: ReadonlySet<string> = NONE, other: ReadonlySet<string> = NONE): boolean {
  const isSameSize = one.size > 0 && one.size === other.size;
  return isSameSize && [...one].every((member) => other.has(member));
}

const NONE: ReadonlySet<string> = new Set();
