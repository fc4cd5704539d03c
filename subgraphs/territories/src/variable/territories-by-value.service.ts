import type { Connection, PageArgs } from '@maillage/kit';
import { checkPageSize, decodeCursor, encodeCursor, pageOf } from '@maillage/kit';
import { isTerritoryId } from '../territory/territory-id.js';
import { TerritoryIdInvalid } from '../territory/territory.errors.js';
import type { TerritoryRepository } from '../territory/territory.repository.js';
import { toTerritory } from '../territory/territory.row.js';
import type { Territory } from '../territory/territory.type.js';
import type { VariableCatalogue } from './variable-catalogue.js';
import { checkCategory, checkVintage, dayIn } from './variable.service.js';

/** Which territories are wanted. */
export interface WantedClass {
  readonly variable: string;
  readonly category: string;
  /** Null for the latest year. */
  readonly vintage: number | null;
  readonly within: string | null;
}

/** Territories by what a variable says of them. */
export class TerritoriesByValueService {
  constructor(private readonly territories: TerritoryRepository) {}

  /** @throws VariableUnknown, CategoryUnknown, VintageUnknown, TerritoryIdInvalid, PageSizeInvalid, CursorInvalid */
  async page(
    { variable: code, category, vintage, within }: WantedClass,
    { first, after }: PageArgs,
    catalogue: VariableCatalogue,
  ): Promise<Connection<Territory>> {
    checkPageSize(first);
    if (within !== null && !isTerritoryId(within)) throw new TerritoryIdInvalid(within);
    const variable = await catalogue.one(code);
    checkCategory(variable, category);
    const day = dayIn(variable, checkVintage(variable, vintage)) ?? '';
    const list = ['byValue', code, category, day, within ?? ''].join(':');
    const [last] = after == null ? [''] : decodeCursor(list, after, ['string']);
    const wanted = { variable: code, category, day, within };
    const rows = await this.territories.ofClass(wanted, first, String(last));
    const count = (): Promise<number> => this.territories.countOfClass(wanted);
    return pageOf(rows.map(toTerritory), first, count, ({ id }) => encodeCursor(list, [id]));
  }
}
