export default {
  extends: ['@commitlint/config-conventional'],
  rules: {
    'scope-enum': [
      2,
      'always',
      ['gateway', 'services', 'territories', 'kit', 'web', 'schema', 'scripts', 'docs'],
    ],
  },
};
