import type { Connection, PageArgs } from '@maillage/kit';
import { checkPageSize, dayPart, decodeCursor, encodeCursor, pageOf } from '@maillage/kit';
import type { ChangeFilter } from './change-filter.type.js';
import { ChangeUnknown } from './change.errors.js';
import type { ChangeLoaders } from './change.loaders.js';
import { changeLoaders } from './change.loaders.js';
import type { ChangeRepository } from './change.repository.js';
import { toChange } from './change.row.js';
import type { Change } from './change.type.js';
import { filterName } from './filter-name.js';
import type { FilterReader } from './filter-reader.js';

/** Later than any, so that a list begins with its newest. */
const NEWEST = ['9999-12-31', '~'] as const;

/** What can be asked of the register. */
export class ChangeService {
  constructor(
    private readonly changes: ChangeRepository,
    private readonly filters: FilterReader,
  ) {}

  /** A change, even one that was taken back. @throws ChangeUnknown */
  async one(id: string, { byId }: ChangeLoaders): Promise<Change> {
    const row = await byId.load(id);
    if (row === null) throw new ChangeUnknown(id);
    return toChange(row);
  }

  /**
   * Those of some ids that are known, in their order.
   *
   * @param loaders of the request; a subscription, which lasts for hours, has none: they would keep all that it told
   */
  async known(
    ids: readonly string[],
    { byId }: ChangeLoaders = changeLoaders(this.changes),
  ): Promise<Change[]> {
    const rows = await Promise.all(ids.map((id) => byId.load(id)));
    return rows.filter((row) => row !== null).map(toChange);
  }

  /**
   * A page of what holds, the newest first.
   *
   * @param territories in place of those of the filter
   * @throws ChangeFilterInvalid, ReformUnknown, PageSizeInvalid, CursorInvalid
   */
  async list(
    filter: ChangeFilter,
    { first, after }: PageArgs,
    territories = filter.territories,
  ): Promise<Connection<Change>> {
    checkPageSize(first);
    const values = this.filters.valuesOf(filter, territories);
    const name = filterName('changes', values);
    const [day, id] = after == null ? NEWEST : decodeCursor(name, after, ['string', 'string']);
    const rows = await this.changes.page(values, first, [dayPart(day), String(id)]);
    return pageOf(
      rows.map(toChange),
      first,
      () => this.changes.count(values),
      (change) => encodeCursor(name, [change.observedBetween.before, change.id]),
    );
  }
}
