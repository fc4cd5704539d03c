import { Arg, Directive, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { DEPRECATED, PRODUCTS } from './products.data.js';
import { DeprecatedProduct, Product, User } from './products.type.js';

/** The suite's two questions. */
@Resolver(() => Product)
export class ProductResolver {
  @Query(() => Product, { nullable: true, description: 'A product by its id.' })
  product(@Arg('id', () => ID) id: string): Product | null {
    return PRODUCTS.find((known) => known.id === id) ?? null;
  }

  @Query(() => DeprecatedProduct, {
    nullable: true,
    description: 'A product that is no longer made.',
    deprecationReason: 'Use product query instead',
  })
  deprecatedProduct(
    @Arg('sku', () => String) sku: string,
    @Arg('package', () => String) name: string,
  ): DeprecatedProduct | null {
    return sku === DEPRECATED.sku && name === DEPRECATED.package ? DEPRECATED : null;
  }
}

/** What this subgraph reckons from another's fields. */
@Resolver(() => User)
export class UserResolver {
  @FieldResolver(() => Int, { nullable: true, description: 'Products made in a year.' })
  @Directive('@requires(fields: "totalProductsCreated yearsOfEmployment")')
  averageProductsCreatedPerYear(@Root() user: User): number | null {
    if (user.totalProductsCreated === null) return null;
    return Math.round(user.totalProductsCreated / user.yearsOfEmployment);
  }
}
