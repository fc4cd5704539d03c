import type { Connection, PageArgs } from '@maillage/kit';
import { checkPageSize, decodeCursor, encodeCursor, pageOf } from '@maillage/kit';
import { isTerritoryId } from './territory-id.js';
import type { TerritoryLevel } from './territory-level.js';
import { LEVELS_BELOW } from './territory-level.js';
import { TerritoryIdInvalid, TerritoryUnknown } from './territory.errors.js';
import type { TerritoryLoader } from './territory.loader.js';
import type { TerritoryRepository } from './territory.repository.js';
import { toTerritory } from './territory.row.js';
import type { Territory } from './territory.type.js';

/** What can be asked about territories. */
export class TerritoryService {
  constructor(private readonly territories: TerritoryRepository) {}

  /** @throws TerritoryIdInvalid, TerritoryUnknown */
  async one(id: string, loader: TerritoryLoader): Promise<Territory> {
    if (!isTerritoryId(id)) throw new TerritoryIdInvalid(id);
    const found = await loader.load(id);
    if (found === null) throw new TerritoryUnknown(id);
    return found;
  }

  async byCode(code: string): Promise<Territory[]> {
    const official = code.trim().toUpperCase();
    return (await this.territories.byCode(official)).map(toTerritory);
  }

  /** Nearest first; a territory that no longer lives has none. */
  async ancestors({ ancestorIds }: Territory, loader: TerritoryLoader): Promise<Territory[]> {
    const found = await loader.loadMany([...ancestorIds]);
    return found.filter((t): t is Territory => t !== null && !(t instanceof Error));
  }

  /** A page of the territories below, at a level or at the next one down. */
  async children(
    parent: Territory,
    level: TerritoryLevel | null | undefined,
    page: PageArgs,
  ): Promise<Connection<Territory>> {
    checkPageSize(page.first);
    const levels = level == null ? LEVELS_BELOW[parent.level] : [level];
    const list = `children:${parent.id}:${levels.join('+')}`;
    const after = page.after == null ? null : keyOf(list, page.after);
    const [rows, total] = await Promise.all([
      this.territories.under(parent.id, levels, { first: page.first, after }),
      this.territories.countUnder(parent.id, levels),
    ]);
    const read = rows.map(toTerritory);
    return pageOf(read, page.first, total, (t) => encodeCursor(list, [t.slug, t.id]));
  }
}

function keyOf(list: string, cursor: string): readonly [string, string] {
  const [slug, id] = decodeCursor(list, cursor, ['string', 'string']);
  return [String(slug), String(id)];
}
