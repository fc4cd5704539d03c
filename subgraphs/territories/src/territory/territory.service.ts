import type { Connection, PageArgs } from '@maillage/kit';
import { checkPageSize, decodeCursor, encodeCursor, pageOf } from '@maillage/kit';
import { checkDay } from '../state/known-days.js';
import type { WalkRepository } from '../state/walk.repository.js';
import type { AsOfLoader } from './as-of.loader.js';
import { isTerritoryId } from './territory-id.js';
import type { TerritoryLevel } from './territory-level.js';
import { LEVELS_BELOW } from './territory-level.js';
import { ChildrenNotDated, TerritoryIdInvalid, TerritoryUnknown } from './territory.errors.js';
import type { TerritoryLoader } from './territory.loader.js';
import type { TerritoryRepository } from './territory.repository.js';
import { toTerritory } from './territory.row.js';
import type { Territory } from './territory.type.js';

/** What a request shares. */
export interface Loaders {
  readonly territories: TerritoryLoader;
  readonly asOf: AsOfLoader;
}

/** What can be asked about territories. */
export class TerritoryService {
  constructor(
    private readonly territories: TerritoryRepository,
    private readonly walk: WalkRepository,
  ) {}

  /**
   * As it is, or as it stood on a day.
   *
   * @throws TerritoryIdInvalid, TerritoryUnknown, DateOutOfRange
   */
  async one(id: string, day: string | null, { territories, asOf }: Loaders): Promise<Territory> {
    if (!isTerritoryId(id)) throw new TerritoryIdInvalid(id);
    if (day !== null) checkDay(day);
    const found = await (day === null ? territories.load(id) : asOf.load({ id, day }));
    if (found === null) throw new TerritoryUnknown(id);
    return found;
  }

  /** What a territory that does not live, today or on the day asked, has become by then. */
  async successor(territory: Territory, { territories, asOf }: Loaders): Promise<Territory | null> {
    const { successorId, asOf: day, stateKey, alive } = territory;
    if (day === null) return successorId === null ? null : territories.load(successorId);
    if (alive || stateKey === null) return null;
    const heirs = await this.walk.forward([stateKey], day);
    const heir = heirs.length === 1 ? heirs[0]?.territory : null;
    return heir == null ? null : asOf.load({ id: heir, day });
  }

  async byCode(code: string): Promise<Territory[]> {
    const official = code.trim().toUpperCase();
    return (await this.territories.byCode(official)).map(toTerritory);
  }

  /** Nearest first; a territory that no longer lives has none. */
  async ancestors(territory: Territory, { territories, asOf }: Loaders): Promise<Territory[]> {
    const { ancestorIds, asOf: day } = territory;
    const found =
      day === null
        ? await territories.loadMany([...ancestorIds])
        : await asOf.loadMany(ancestorIds.map((id) => ({ id, day })));
    return found.filter((t): t is Territory => t !== null && !(t instanceof Error));
  }

  /** A page of the territories below, at a level or at the next one down. */
  async children(
    parent: Territory,
    level: TerritoryLevel | null | undefined,
    page: PageArgs,
  ): Promise<Connection<Territory>> {
    checkPageSize(page.first);
    if (parent.asOf !== null) throw new ChildrenNotDated();
    const levels = level == null ? LEVELS_BELOW[parent.level] : [level];
    const list = `children:${parent.id}:${levels.join('+')}`;
    const after = page.after == null ? null : keyOf(list, page.after);
    const rows = await this.territories.under(parent.id, levels, { first: page.first, after });
    const count = (): Promise<number> => this.territories.countUnder(parent.id, levels);
    const read = rows.map(toTerritory);
    return pageOf(read, page.first, count, (t) => encodeCursor(list, [t.slug, t.id]));
  }
}

function keyOf(list: string, cursor: string): readonly [string, string] {
  const [slug, id] = decodeCursor(list, cursor, ['string', 'string']);
  return [String(slug), String(id)];
}
