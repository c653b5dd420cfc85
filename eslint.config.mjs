import nx from '@nx/eslint-plugin';
import prettier from 'eslint-config-prettier';
import tseslint from 'typescript-eslint';

/** The arrows of the architecture: who may import whom. */
const boundaries = [
  { sourceTag: 'layer:canonical', onlyDependOnLibsWithTags: ['layer:canonical'] },
  { sourceTag: 'layer:platform', onlyDependOnLibsWithTags: ['layer:platform', 'layer:canonical'] },
  { sourceTag: 'layer:connector', onlyDependOnLibsWithTags: ['layer:connector', 'layer:platform', 'layer:canonical'] },
  { sourceTag: 'layer:system', onlyDependOnLibsWithTags: ['layer:connector', 'layer:platform', 'layer:canonical'] },
  { sourceTag: 'layer:process', onlyDependOnLibsWithTags: ['layer:contracts', 'layer:platform', 'layer:canonical'] },
  { sourceTag: 'layer:experience', onlyDependOnLibsWithTags: ['layer:contracts', 'layer:platform', 'layer:canonical'] },
  { sourceTag: 'layer:contracts', onlyDependOnLibsWithTags: ['layer:contracts', 'layer:platform'] },
  { sourceTag: 'layer:card', onlyDependOnLibsWithTags: ['layer:contracts'] },
  { sourceTag: 'layer:sandbox', onlyDependOnLibsWithTags: ['layer:platform', 'layer:canonical'] },
  { sourceTag: 'layer:testing', onlyDependOnLibsWithTags: ['*'] },
  { sourceTag: 'layer:tools', onlyDependOnLibsWithTags: ['*'] },
];

export default tseslint.config(
  { ignores: ['**/dist/**', '**/node_modules/**', '**/.handover/**', 'libs/contracts/src/*/**'] },
  ...tseslint.configs.recommended,
  prettier,
  {
    plugins: { '@nx': nx },
    files: ['**/*.ts', '**/*.tsx', '**/*.mjs'],
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Read configuration through @handover/platform (src/config).' },
      ],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    files: ['apps/**/*.ts', 'apps/**/*.tsx', 'libs/**/*.ts'],
    ignores: ['**/*.spec.ts', '**/test/**'],
    rules: {
      '@nx/enforce-module-boundaries': [
        'error',
        { enforceBuildableLibDependency: false, allow: [], depConstraints: boundaries },
      ],
    },
  },
  {
    // The card brings nothing along into a page of somebody else's: of the contracts, their types alone.
    files: ['libs/crm-card/src/**/*.ts'],
    ignores: ['**/*.spec.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        { patterns: [{ regex: '^[^.]', allowTypeImports: true, message: 'The card imports types alone.' }] },
      ],
    },
  },
  {
    files: ['libs/platform/src/config/**', 'tools/**', 'test/**', 'libs/testing/**', '**/*.spec.ts', '**/test/**'],
    rules: { 'no-restricted-properties': 'off' },
  },
);
