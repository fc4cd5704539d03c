import { checkPageSize } from '@maillage/kit';
import type { TerritoryLevel } from '../territory/territory-level.js';
import { SearchEmpty } from '../territory/territory.errors.js';
import type { TerritoryLoader } from '../territory/territory.loader.js';
import type { TerritoryMatch } from '../territory/territory.type.js';
import { normaliseName } from './normalise-name.js';
import type { SearchRepository } from './search.repository.js';

/** No official name is longer; more is cut. */
const LONGEST = 60;
const MAX_MATCHES = 50;

/** What a search asks for. */
export interface Search {
  readonly query: string;
  readonly levels: readonly TerritoryLevel[] | null;
  readonly first: number;
}

/** Finds territories by name, postal code or official code. */
export class SearchService {
  constructor(private readonly names: SearchRepository) {}

  /** @throws SearchEmpty when the query has no letter or digit, PageSizeInvalid beyond 50 */
  async find(search: Search, loader: TerritoryLoader): Promise<TerritoryMatch[]> {
    checkPageSize(search.first, MAX_MATCHES);
    const query = search.query.slice(0, LONGEST);
    const name = normaliseName(query);
    if (name === '') throw new SearchEmpty();
    const code = query.replace(/\s/g, '').toUpperCase();
    const rows = await this.names.find(name, code, search.levels, search.first);
    const territories = await Promise.all(rows.map((row) => loader.load(row.id)));
    return rows.flatMap(({ matched, score }, i) => {
      const territory = territories[i];
      return territory == null ? [] : [{ territory, matched, score }];
    });
  }
}
