import type {
  DeprecatedProduct,
  Inventory,
  Product,
  ProductResearch,
  User,
} from './products.type.js';

/** The rows that the suite's tests ask for. */
export const USER: User = {
  email: 'support@apollographql.com',
  name: 'Jane Smith',
  totalProductsCreated: 1337,
  yearsOfEmployment: 10,
};

export const DEPRECATED: DeprecatedProduct = {
  sku: 'apollo-federation-v1',
  package: '@apollo/federation-v1',
  reason: 'Migrate to Federation V2',
  createdBy: USER,
};

export const RESEARCH: readonly ProductResearch[] = [
  { study: { caseNumber: '1234', description: 'Federation Study' }, outcome: null },
  { study: { caseNumber: '1235', description: 'Studio Study' }, outcome: null },
];

const product = (name: string, packaged: string, variation: string, study: number): Product => ({
  ...{ id: `apollo-${name}`, sku: name, package: packaged },
  ...{ variation: { id: variation }, createdBy: USER, notes: null },
  dimensions: { size: 'small', weight: 1, unit: 'kg' },
  research: RESEARCH.slice(study, study + 1),
});

export const PRODUCTS: readonly Product[] = [
  product('federation', '@apollo/federation', 'OSS', 0),
  product('studio', '', 'platform', 1),
];

export const inventory = (id: string): Inventory => ({ id, deprecatedProducts: [DEPRECATED] });
