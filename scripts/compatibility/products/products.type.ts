import { Directive, Field, Float, ID, Int, ObjectType } from 'type-graphql';

/** The suite's own types (its products.graphql), made as our subgraphs make theirs. */
@ObjectType({ description: 'A variation of a product.' })
export class ProductVariation {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;
}

@ObjectType({ description: 'What a product measures.' })
@Directive('@shareable')
export class ProductDimension {
  @Field(() => String, { nullable: true, description: 'Its size.' })
  size!: string | null;

  @Field(() => Float, { nullable: true, description: 'Its weight.' })
  weight!: number | null;

  @Field(() => String, { nullable: true, description: 'The unit of its weight.' })
  @Directive('@inaccessible')
  unit!: string | null;
}

@ObjectType({ description: 'A study.' })
export class CaseStudy {
  @Field(() => ID, { description: 'Its number.' })
  caseNumber!: string;

  @Field(() => String, { nullable: true, description: 'What it is about.' })
  description!: string | null;
}

@ObjectType({ description: 'What a study found of a product.' })
@Directive('@key(fields: "study { caseNumber }")')
export class ProductResearch {
  @Field(() => CaseStudy, { description: 'The study.' })
  study!: CaseStudy;

  @Field(() => String, { nullable: true, description: 'What came of it.' })
  outcome!: string | null;
}

@ObjectType({ description: 'Who made a product; owned by another subgraph.' })
@Directive('@key(fields: "email")')
export class User {
  @Field(() => ID, { description: 'Its key.' })
  email!: string;

  @Field(() => String, { nullable: true, description: 'Name, taken over from its owner.' })
  @Directive('@override(from: "users")')
  name!: string | null;

  @Field(() => Int, { nullable: true, description: 'How many products it made.' })
  @Directive('@external')
  totalProductsCreated!: number | null;

  @Field(() => Int, { description: 'How long it has worked.' })
  @Directive('@external')
  yearsOfEmployment!: number;
}

@ObjectType({ description: 'A product that is no longer made.' })
@Directive('@key(fields: "sku package")')
export class DeprecatedProduct {
  @Field(() => String, { description: 'Stock keeping unit.' })
  sku!: string;

  @Field(() => String, { description: 'Package.' })
  package!: string;

  @Field(() => String, { nullable: true, description: 'Why it is no longer made.' })
  reason!: string | null;

  @Field(() => User, { nullable: true, description: 'Who made it.' })
  createdBy!: User | null;
}

@ObjectType({ description: 'A product.' })
@Directive('@custom')
@Directive('@key(fields: "id")')
@Directive('@key(fields: "sku package")')
@Directive('@key(fields: "sku variation { id }")')
export class Product {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'Stock keeping unit.' })
  sku!: string | null;

  @Field(() => String, { nullable: true, description: 'Package.' })
  package!: string | null;

  @Field(() => ProductVariation, { nullable: true, description: 'Its variation.' })
  variation!: ProductVariation | null;

  @Field(() => ProductDimension, { nullable: true, description: 'What it measures.' })
  dimensions!: ProductDimension | null;

  @Field(() => User, { nullable: true, description: 'Who made it.' })
  @Directive('@provides(fields: "totalProductsCreated")')
  createdBy!: User | null;

  @Field(() => String, { nullable: true, description: 'Notes for ourselves.' })
  @Directive('@tag(name: "internal")')
  notes!: string | null;

  @Field(() => [ProductResearch], { description: 'What studies found of it.' })
  research!: ProductResearch[];
}

@ObjectType({ description: 'An inventory; an interface elsewhere.' })
@Directive('@interfaceObject')
@Directive('@key(fields: "id")')
export class Inventory {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => [DeprecatedProduct], { description: 'Products no longer made.' })
  deprecatedProducts!: DeprecatedProduct[];
}
