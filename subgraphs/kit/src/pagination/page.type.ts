import type { ClassType } from 'type-graphql';
import { ArgsType, Directive, Field, Int, ObjectType } from 'type-graphql';
import { HubError } from '../errors/index.js';

/** The most rows that one page holds. */
export const MAX_PAGE = 200;

/** A page of a size that no list gives. */
export class PageSizeInvalid extends HubError {
  static override readonly code = 'PAGE_SIZE_INVALID';
  constructor(first: number, max: number) {
    super(`« first » vaut ${String(first)} : demandez entre 1 et ${String(max)} lignes.`, {
      details: { first, max },
    });
  }
}

/** Throws {@link PageSizeInvalid} unless `first` is between 1 and `max`. */
export function checkPageSize(first: number, max: number = MAX_PAGE): void {
  if (first < 1 || first > max) throw new PageSizeInvalid(first, max);
}

/** The arguments of every paged list. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: 50, description: 'Rows to return, 1 to 200.' })
  first!: number;

  @Field(() => String, { nullable: true, description: 'Cursor of the last row already read.' })
  after?: string | null;
}

/** Where a page ends. */
@ObjectType({ description: 'Where a page ends, and whether another follows.' })
@Directive('@shareable')
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether more rows follow.' })
  hasNextPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the last row of this page.' })
  endCursor!: string | null;
}

/** One row and its cursor. */
export interface Edge<T> {
  readonly cursor: string;
  readonly node: T;
}

/** A page of rows, as resolvers return it. */
export interface Connection<T> {
  readonly edges: readonly Edge<T>[];
  readonly nodes: readonly T[];
  readonly pageInfo: PageInfo;
  /** Rows of the whole list, whatever the page. */
  readonly totalCount: number | Promise<number>;
}

const UNDECORATED: ClassDecorator = () => undefined;

/**
 * The GraphQL connection type `<Name>Connection` over a node class.
 *
 * @param decorated what its types bear: `@shareable` where several subgraphs have them
 */
export function connectionOf<T extends object>(
  node: () => ClassType<T>,
  name: string,
  decorated = UNDECORATED,
): ClassType<Connection<T>> {
  @ObjectType(`${name}Edge`, { description: 'One row of a page.' })
  @decorated
  class NodeEdge implements Edge<T> {
    @Field(() => String, { description: 'Pass it as `after` to read on from here.' })
    cursor!: string;

    @Field(() => node(), { description: 'The row.' })
    node!: T;
  }

  @ObjectType(`${name}Connection`, { description: 'A page of a list.' })
  @decorated
  class NodeConnection implements Connection<T> {
    @Field(() => [NodeEdge], { description: 'Rows with their cursors.' })
    edges!: NodeEdge[];

    @Field(() => [node()], { description: 'Rows alone.' })
    nodes!: T[];

    @Field(() => PageInfo, { description: 'Where the page ends.' })
    pageInfo!: PageInfo;

    @Field(() => Int, { description: 'Rows of the whole list.' })
    totalCount!: number | Promise<number>;
  }
  return NodeConnection;
}

/**
 * Makes a page from rows read with `limit first + 1`. Cursors are made, and the whole list is
 * counted once, only where the question asks for them.
 *
 * @param rows up to `first + 1` rows in the list's order
 * @param count counts the rows of the whole list
 * @param cursorOf the cursor of a row
 */
export function pageOf<T>(
  rows: readonly T[],
  first: number,
  count: () => Promise<number>,
  cursorOf: (row: T) => string,
): Connection<T> {
  const nodes = rows.slice(0, first);
  const last = nodes.at(-1);
  let counted: Promise<number> | null = null;
  return {
    nodes,
    get edges() {
      return nodes.map((node) => ({ cursor: cursorOf(node), node }));
    },
    get pageInfo() {
      const endCursor = last === undefined ? null : cursorOf(last);
      return { hasNextPage: rows.length > first, endCursor };
    },
    get totalCount() {
      counted ??= count();
      return counted;
    },
  };
}
