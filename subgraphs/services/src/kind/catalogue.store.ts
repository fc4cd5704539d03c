import type { Source } from '../source/source.type.js';
import type { CatalogueRepository } from './catalogue.repository.js';
import type { ServiceKind } from './kind.type.js';

/** Every kind and source: a few dozen rows that almost every answer names. */
export interface CatalogueContent {
  readonly kinds: readonly ServiceKind[];
  readonly sources: readonly Source[];
  readonly version: string;
}

/** Keeps the catalogue from one request to the next, as long as the data are the same. */
export class CatalogueStore {
  private kept: CatalogueContent | null = null;

  constructor(
    private readonly repository: Pick<CatalogueRepository, 'sources' | 'kinds' | 'version'>,
  ) {}

  async read(): Promise<CatalogueContent> {
    const version = (await this.repository.version()) ?? '';
    if (this.kept?.version === version) return this.kept;
    const read = await this.load(version);
    this.kept = read;
    return read;
  }

  private async load(version: string): Promise<CatalogueContent> {
    const sources = await this.repository.sources();
    const byId = new Map(sources.map((s) => [s.id, s]));
    const kinds = (await this.repository.kinds()).flatMap(({ sourceId, ...kind }) => {
      const source = byId.get(sourceId);
      return source === undefined ? [] : [{ ...kind, source }];
    });
    return { kinds, sources, version };
  }
}
