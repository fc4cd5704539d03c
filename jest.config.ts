/**
 * @jest-config-loader esbuild-register
 */
import type { Config } from 'jest';

const packages = [
  'schema',
  'subgraphs/kit',
  'subgraphs/territories',
  'subgraphs/services',
  'subgraphs/reforms',
  'gateway',
  'web',
  'scripts',
];

/** One transform for every project: native ESM, decorators without emitted metadata (docs/adr/0003). */
const shared: Config = {
  rootDir: '.',
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true, decorators: true },
          target: 'es2022',
          keepClassNames: true,
          transform: {
            legacyDecorator: true,
            decoratorMetadata: false,
            useDefineForClassFields: false,
            react: { runtime: 'automatic' },
          },
        },
        module: { type: 'es6' },
      },
    ],
  },
  testPathIgnorePatterns: ['/node_modules/', '/dist/', '/build/'],
  modulePathIgnorePatterns: ['/dist/', '/build/', '/.maillage/'],
};

/** The suffix of a test file says what it needs: nothing, a PostgreSQL, the running hub, or minutes. */
const config: Config = {
  // For what hangs, whatever else the machine does: a test that is about time says its own.
  testTimeout: 30_000,
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: packages.map((p) => `<rootDir>/${p}/**/*.test.{ts,tsx}`),
      testPathIgnorePatterns: [
        ...(shared.testPathIgnorePatterns ?? []),
        '\\.(integration|e2e|heavy)\\.test\\.tsx?$',
      ],
    },
    {
      ...shared,
      displayName: 'integration',
      testMatch: packages.map((p) => `<rootDir>/${p}/**/*.integration.test.ts`),
      globalSetup: '<rootDir>/scripts/testing/integration.setup.mjs',
      globalTeardown: '<rootDir>/scripts/testing/integration.teardown.mjs',
    },
    {
      ...shared,
      displayName: 'e2e',
      testMatch: ['<rootDir>/scripts/e2e/**/*.e2e.test.ts'],
      globalSetup: '<rootDir>/scripts/testing/e2e.setup.mjs',
      globalTeardown: '<rootDir>/scripts/testing/e2e.teardown.mjs',
    },
    {
      ...shared,
      displayName: 'heavy',
      testMatch: packages.map((p) => `<rootDir>/${p}/**/*.heavy.test.ts`),
    },
  ],
};

export default config;
