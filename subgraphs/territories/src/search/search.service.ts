import { checkPageSize } from '@maillage/kit';
import type { TerritoryLevel } from '../territory/territory-level.js';
import { SearchEmpty } from '../territory/territory.errors.js';
import type { TerritoryLoader } from '../territory/territory.loader.js';
import type { TerritoryMatch } from '../territory/territory.type.js';
import { normaliseName } from './normalise-name.js';
import type { FoundRow, MatchKind, SearchRepository, SearchTerms } from './search.repository.js';

/** No official name is longer; more is cut. */
const LONGEST = 60;
const MAX_MATCHES = 50;

/** A match that leaves no doubt about the spelling. */
const SURE: ReadonlySet<MatchKind> = new Set(['postalCode', 'code', 'name']);

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
    const rows = await this.rows({ name, code, levels: search.levels, first: search.first });
    const territories = await Promise.all(rows.map((row) => loader.load(row.id)));
    return rows.flatMap(({ matched, score }, i) => {
      const territory = territories[i];
      return territory == null ? [] : [{ territory, matched, score }];
    });
  }

  /** Likely spellings fill the list only where nothing is written exactly as asked. */
  private async rows(terms: SearchTerms): Promise<FoundRow[]> {
    const written = await this.names.written(terms);
    const enough = written.length >= terms.first || written.some((row) => SURE.has(row.matched));
    if (enough) return written;
    const known = new Set(written.map((row) => row.id));
    const similar = (await this.names.similar(terms)).filter((row) => !known.has(row.id));
    return [...written, ...similar].slice(0, terms.first);
  }
}
