import { isTerritoryId } from '../territory/territory-id.js';
import type { TerritoryLevel } from '../territory/territory-level.js';
import { TerritoryIdInvalid } from '../territory/territory.errors.js';
import type { VariableCatalogue } from '../variable/variable-catalogue.js';
import { checkVintage, dayIn } from '../variable/variable.service.js';
import type { TerritoryColumnsRepository } from './territory-columns.repository.js';
import type { TerritoryColumns } from './territory-columns.type.js';

/** Which columns are wanted. */
export interface WantedColumns {
  readonly level: TerritoryLevel;
  readonly within: string | null;
  readonly variable: string | null;
  /** Null for the latest year. */
  readonly vintage: number | null;
  readonly constant: boolean;
}

/** Whole levels as columns. */
export class TerritoryColumnsService {
  constructor(private readonly columns: TerritoryColumnsRepository) {}

  /** @throws TerritoryIdInvalid, VariableUnknown, VintageUnknown */
  async read(wanted: WantedColumns, catalogue: VariableCatalogue): Promise<TerritoryColumns> {
    const { level, within, variable: code, constant } = wanted;
    if (within !== null && !isTerritoryId(within)) throw new TerritoryIdInvalid(within);
    if (code === null) return this.columns.ofLevel(level, within);
    const variable = await catalogue.one(code);
    const vintage = checkVintage(variable, wanted.vintage);
    const day = dayIn(variable, vintage);
    const [columns, values] = await Promise.all([
      this.columns.ofLevel(level, within),
      this.columns.values(level, within, { variable: code, vintage, day, constant }),
    ]);
    return Object.assign(
      columns,
      variable.categories === null ? { values } : { categories: values },
    );
  }
}
