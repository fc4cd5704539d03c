import { checkPageSize, normaliseName } from '@maillage/kit';
import type { Catalogue } from '../kind/catalogue.js';
import type { ServiceKind } from '../kind/kind.type.js';
import type { ServiceRow } from '../service/service.row.js';
import { toService } from '../service/service.row.js';
import type { Lexicon, ReadKinds } from './kind-words.js';
import { lexiconOf, readKinds } from './kind-words.js';
import { SearchEmpty } from './search.errors.js';
import type { SearchFilter, SearchRepository } from './search.repository.js';
import type { ServiceSearch } from './search.type.js';
import { telling } from './spans.js';
import type { ReadTerritory } from './territory-words.js';
import { idsIn, namesIn, readTerritory } from './territory-words.js';

const MAX_FOUND = 50;
/** Words that are read; the rest of a longer query is left. */
const MAX_WORDS = 10;
const MAX_CHARACTERS = 120;
const MAX_BY_NAME = 5;
const MAX_OTHERS = 5;

/** Services found, and how. */
interface Found {
  readonly rows: readonly ServiceRow[];
  readonly total: number;
  readonly place: ReadTerritory;
  readonly words: readonly string[];
  readonly ignored: readonly string[];
  readonly approximate: boolean;
}

/** Searches services by words. */
export class SearchService {
  private learnt: { readonly version: string; readonly lexicon: Lexicon } | null = null;

  constructor(private readonly names: SearchRepository) {}

  /** @throws SearchEmpty when nothing can be read in the query, PageSizeInvalid beyond 50 */
  async find(query: string, first: number, catalogue: Catalogue): Promise<ServiceSearch> {
    checkPageSize(first, MAX_FOUND);
    const text = normaliseName(query.slice(0, MAX_CHARACTERS));
    if (text === '') throw new SearchEmpty();
    const typed = text.split(' ').slice(0, MAX_WORDS);
    const read = readKinds(typed, await this.lexiconOf(catalogue));
    const [found, byName] = await Promise.all([
      this.answer(read, first),
      typed.length > 1 ? this.named(typed.join(' '), first) : [],
    ]);
    return toSearch(read, found, byName);
  }

  /** What is written exactly comes first; what nothing answers to is spelt nearly so, or left. */
  private async answer(read: ReadKinds, first: number): Promise<Found> {
    const place = await this.placeIn(read.rest);
    const words = telling(place.rest);
    const kinds = numbersOf(read);
    const within =
      place.territory === null || place.territory.id === 'FR' ? null : place.territory.id;
    const understood = { place, words, ignored: [], approximate: read.approximate };
    if (kinds?.length === 0)
      return { ...understood, words: [], ignored: words, rows: [], total: 0 };
    const exact = await this.services({ kinds, within, words }, first);
    if (exact.total > 0 || words.length === 0) return { ...understood, ...exact };
    const elsewhere = place.territory && (await this.asNames(kinds, read.rest, first));
    if (elsewhere !== null && elsewhere.total > 0) return { ...understood, ...elsewhere };
    return this.nearly({ ...understood, ...exact }, { kinds, within, words }, first);
  }

  /** Services whose own name holds the text; enough for some to be among the others. */
  private named(text: string, first: number): Promise<ServiceRow[]> {
    const filter = { kinds: null, within: null, words: [text] };
    return this.names.services(filter, first + MAX_BY_NAME);
  }

  /** What looked like a place may be part of a name: « Saint-Lazare » is not in Le Saint. */
  private async asNames(
    kinds: readonly number[] | null,
    rest: readonly string[],
    first: number,
  ): Promise<Pick<Found, 'rows' | 'total' | 'place' | 'words'>> {
    const words = telling(rest);
    const found = await this.services({ kinds, within: null, words }, first);
    return { ...found, words, place: { territory: null, others: [], rest } };
  }

  private async lexiconOf(catalogue: Catalogue): Promise<Lexicon> {
    const { version, kinds } = await catalogue.read();
    if (this.learnt?.version !== version) this.learnt = { version, lexicon: lexiconOf(kinds) };
    return this.learnt.lexicon;
  }

  private async placeIn(words: readonly string[]): Promise<ReadTerritory> {
    if (words.length === 0) return { territory: null, others: [], rest: [] };
    return readTerritory(words, await this.names.territories(namesIn(words), idsIn(words)));
  }

  private async services(
    filter: SearchFilter,
    first: number,
  ): Promise<Pick<Found, 'rows' | 'total'>> {
    const [rows, total] = await Promise.all([
      this.names.services(filter, first),
      this.names.count(filter),
    ]);
    return { rows, total };
  }

  private async nearly(exact: Found, filter: SearchFilter, first: number): Promise<Found> {
    const text = filter.words.join(' ');
    if (exact.place.territory === null) {
      const [territory = null, ...others] = await this.names.nearTerritories(text, MAX_OTHERS);
      if (territory !== null) {
        const place = { territory, others, rest: [] };
        const inside = { ...filter, within: territory.id, words: [] };
        return { ...(await this.services(inside, first)), place, words: [], ...GUESSED };
      }
    }
    const rows = await this.names.nearServices(filter, first);
    if (rows.length > 0) return { ...exact, rows, total: rows.length, approximate: true };
    const nothing = filter.kinds === null && filter.within === null;
    const without = nothing ? exact : await this.services({ ...filter, words: [] }, first);
    return { ...exact, ...without, words: [], ignored: filter.words };
  }
}

const GUESSED = { ignored: [], approximate: true } as const;

/** Numbers of the kinds named; null when none is, none when all are unloaded. */
function numbersOf({ named }: ReadKinds): readonly number[] | null {
  if (named.length === 0) return null;
  return loadedOf(named).map((kind) => kind.num);
}

const loadedOf = (named: ReadKinds['named']): ServiceKind[] =>
  named.flatMap((kind) => ('loaded' in kind ? [kind.loaded] : []));

function toSearch(read: ReadKinds, found: Found, byName: readonly ServiceRow[]): ServiceSearch {
  const { rows, total, place, words, ignored, approximate } = found;
  const shown = new Set(rows.map((row) => row.id));
  const others = byName.filter((row) => !shown.has(row.id)).slice(0, MAX_BY_NAME);
  return {
    kinds: loadedOf(read.named),
    unloaded: read.named.flatMap((kind) =>
      'unloaded' in kind ? [{ ...kind.unloaded, code: kind.unloaded.kind }] : [],
    ),
    territory: place.territory && { id: place.territory.id },
    otherTerritories: place.others.slice(0, MAX_OTHERS).map(({ id }) => ({ id })),
    ...{ words, ignored, approximate, total },
    services: rows.map(toService),
    byName: others.map(toService),
  };
}
