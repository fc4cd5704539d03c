import type { BuiltSubgraph, Subgraph } from '@maillage/kit';
import { buildSubgraph } from '@maillage/kit';
import { DirectiveLocation, GraphQLDirective } from 'graphql';
import { DEPRECATED, inventory, PRODUCTS, RESEARCH, USER } from './products.data.js';
import { ProductResolver, UserResolver } from './products.resolver.js';
import type { Product } from './products.type.js';
import { Inventory, ProductResearch } from './products.type.js';

/** A key as the gateway sends it: parts of an entity, nested ones included. */
type Key = Readonly<Record<string, unknown>>;

const custom = new GraphQLDirective({ name: 'custom', locations: [DirectiveLocation.OBJECT] });

const isSame = (key: Key, product: Product): boolean =>
  JSON.stringify(key['id'] ?? key['sku']) ===
    JSON.stringify(key['id'] ? product.id : product.sku) &&
  (key['package'] === undefined || key['package'] === product.package) &&
  (key['variation'] === undefined ||
    JSON.stringify(key['variation']) === JSON.stringify(product.variation));

const caseOf = (key: Key): unknown => (key['study'] as { caseNumber: unknown }).caseNumber;

/** The subgraph that the suite tests, built by what builds ours. */
export async function productsSubgraph(): Promise<Subgraph> {
  const built: BuiltSubgraph = await buildSubgraph<object>({
    resolvers: [ProductResolver, UserResolver],
    orphanedTypes: [ProductResearch, Inventory],
    instance: (asked) => new (asked as new () => object)(),
    imports: [
      ...[
        '@composeDirective',
        '@external',
        '@inaccessible',
        '@interfaceObject',
        '@key',
        '@override',
      ],
      ...['@provides', '@requires', '@shareable', '@tag'],
    ],
    directives: [custom],
    schemaDirectives: [
      '@link(url: "https://myspecs.dev/myCustomDirective/v1.0", import: ["@custom"])',
      '@composeDirective(name: "@custom")',
    ],
    references: {
      Product: (key: Key) => PRODUCTS.find((product) => isSame(key, product)) ?? null,
      DeprecatedProduct: (key: Key) => (key['sku'] === DEPRECATED.sku ? DEPRECATED : null),
      ProductResearch: (key: Key) =>
        RESEARCH.find(({ study }) => study.caseNumber === caseOf(key)) ?? null,
      User: (key: Key) => Object.assign({}, USER, key),
      Inventory: (key: Key) => inventory(String(key['id'])),
    },
  });
  return {
    ...{ name: 'products', ...built, routes: [] },
    context: (request) => request,
    ready: () => Promise.resolve(),
    version: () => Promise.resolve('1'),
    close: () => Promise.resolve(),
  };
}
