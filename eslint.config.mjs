import imports from 'eslint-plugin-import-x';
import jest from 'eslint-plugin-jest';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** The environment is read once, at a composition root (docs/adr/0002). */
const noEnvironment = {
  selector: "MemberExpression[object.name='process'][property.name='env']",
  message: 'Only config.ts and the scripts read the environment.',
};

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/build/**',
      '**/generated/**',
      '**/.react-router/**',
      '**/.maillage/**',
    ],
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: { allowDefaultProject: ['jest.config.ts'] } },
    },
    plugins: { 'import-x': imports },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      // Resolvers and args classes of type-graphql are classes for their decorators' sake.
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/prefer-nullish-coalescing': [
        'error',
        { ignorePrimitives: { string: true } },
      ],
      // TypeScript's own noPropertyAccessFromIndexSignature asks for the brackets.
      '@typescript-eslint/dot-notation': 'off',
      // GraphQL types are shapes: plain objects are what resolvers return.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'import-x/no-extraneous-dependencies': 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      complexity: ['error', 10],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      'no-restricted-syntax': ['error', noEnvironment],
    },
  },
  {
    files: ['**/*.resolver.ts'],
    rules: { 'max-statements': ['error', 5] },
  },
  {
    files: ['scripts/**/*.ts', '**/config.ts', 'gateway/src/observability/stay-home.ts'],
    rules: { 'no-console': 'off', 'no-restricted-syntax': 'off' },
  },
  {
    // The embedded PostgreSQL inherits PATH and the test database its address: both are set outside.
    files: ['subgraphs/kit/src/database/embedded/*.ts', 'subgraphs/kit/src/testing/*.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['**/*.test.{ts,tsx}', '**/testing/**/*.ts'],
    plugins: { jest },
    rules: {
      'jest/expect-expect': 'error',
      'jest/no-focused-tests': 'error',
      'jest/no-identical-title': 'error',
      'jest/valid-expect': 'error',
      'no-restricted-properties': [
        'error',
        { object: 'jest', property: 'mock', message: 'Hand a fake through the constructor.' },
      ],
      // A describe block is a chapter, not a function.
      'max-lines-per-function': 'off',
      'import-x/no-extraneous-dependencies': [
        'error',
        { packageDir: ['.'], devDependencies: true },
      ],
    },
  },
  {
    files: ['web/src/**/*.{ts,tsx}'],
    extends: [jsxA11y.flatConfigs.recommended],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      // React Router's loaders answer by throwing: a page that is missing, a redirection.
      '@typescript-eslint/only-throw-error': [
        'error',
        {
          allow: [
            { from: 'package', name: 'DataWithResponseInit', package: 'react-router' },
            { from: 'lib', name: 'Response' },
          ],
        },
      ],
      // A table wider than the screen is scrolled with the keyboard too.
      'jsx-a11y/no-noninteractive-tabindex': ['error', { roles: ['tabpanel', 'group', 'region'] }],
    },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly' } },
    rules: { 'max-lines': ['error', 300], complexity: ['error', 10] },
  },
);
