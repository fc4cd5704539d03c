import { groupedBy, SourceUnknown } from '@maillage/kit';
import DataLoader from 'dataloader';
import type { GivenRow, TerritorySourceRepository } from './territory-source.repository.js';
import type { TerritorySource } from './territory-source.type.js';

/** Sources of territories in one request. */
export class SourceCatalogue {
  private content: Promise<readonly TerritorySource[]> | null = null;
  /** What each tells, by its id. */
  readonly given: DataLoader<string, readonly GivenRow[]>;

  constructor(private readonly sources: TerritorySourceRepository) {
    this.given = new DataLoader(async (ids: readonly string[]) => {
      const of = groupedBy(await sources.given(ids), ({ source }) => source);
      return ids.map((id) => of.get(id) ?? []);
    });
  }

  /** By title, read at the first need. */
  all(): Promise<readonly TerritorySource[]> {
    this.content ??= this.sources.all();
    return this.content;
  }

  /** @throws SourceUnknown */
  async one(id: string): Promise<TerritorySource> {
    const found = (await this.all()).find((source) => source.id === id);
    if (found === undefined) throw new SourceUnknown(id);
    return found;
  }
}
