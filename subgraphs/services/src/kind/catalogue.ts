import { SourceUnknown } from '@maillage/kit';
import type { Source } from '../source/source.type.js';
import type { CatalogueContent, CatalogueStore } from './catalogue.store.js';
import { KindUnknown } from './kind.errors.js';
import type { OperatorType, ServiceKind } from './kind.type.js';

/** Kinds and sources of one request, read at the first need. */
export class Catalogue {
  private content: Promise<CatalogueContent> | null = null;

  constructor(private readonly store: Pick<CatalogueStore, 'read'>) {}

  read(): Promise<CatalogueContent> {
    this.content ??= this.store.read();
    return this.content;
  }

  /**
   * Kinds by code and by who runs them, in the catalogue's order; what is not said is not filtered, but
   * that a kind which leads to services without being one must be named.
   *
   * @throws KindUnknown
   */
  async kinds(
    codes?: readonly string[] | null,
    operatorTypes?: readonly OperatorType[] | null,
  ): Promise<readonly ServiceKind[]> {
    const { kinds } = await this.read();
    const known = kinds.map((k) => k.code);
    const stranger = codes?.find((code) => !known.includes(code));
    if (stranger !== undefined) throw new KindUnknown(stranger, known);
    return kinds.filter(
      ({ code, operatorType, infrastructure }) =>
        (codes?.includes(code) ?? !infrastructure) &&
        (operatorTypes?.includes(operatorType) ?? true),
    );
  }

  /** A kind by its number in the tables. */
  async kindNumbered(num: number): Promise<ServiceKind> {
    const { kinds } = await this.read();
    const kind = kinds.find((k) => k.num === num);
    if (kind === undefined) throw new Error(`no kind has the number ${String(num)}`);
    return kind;
  }

  /** The same, where there may be none. */
  async kindOrNull(num: number | null): Promise<ServiceKind | null> {
    return num === null ? null : this.kindNumbered(num);
  }

  /** @throws SourceUnknown */
  async source(id: string): Promise<Source> {
    const { sources } = await this.read();
    const source = sources.find((s) => s.id === id);
    if (source === undefined) throw new SourceUnknown(id);
    return source;
  }
}
