import litPlugin from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import {configs as wc} from 'eslint-plugin-wc';
import {defineConfig, globalIgnores} from 'eslint/config';
import tseslint from 'typescript-eslint';

const pureFolders = ['src/domain/**/*.ts', 'src/primitives/**/*.ts', 'src/messages/**/*.ts'];

/** What the pure layers may not touch: no clock, no network, no page. */
const impure = ['fetch', 'window', 'document', 'localStorage', 'sessionStorage', 'navigator', 'setTimeout'];

const parse = {
  object: 'Date',
  property: 'parse',
  message: 'Old libraries of dates put their own in its place; new Date reads the same.',
};

export default defineConfig(
  globalIgnores(['dist/', 'dist-storybook/', 'custom-elements.json']),
  {linterOptions: {reportUnusedDisableDirectives: 'error'}},
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  {
    rules: {
      eqeqeq: ['error', 'always', {null: 'ignore'}],
      'no-console': ['error', {allow: ['warn', 'error']}],
      'no-warning-comments': ['error', {terms: ['todo', 'fixme', 'xxx', 'hack'], location: 'start'}],
      'no-restricted-syntax': ['error', {selector: 'TSEnumDeclaration', message: 'Use a union of strings.'}],
      '@typescript-eslint/consistent-type-imports': ['error', {fixStyle: 'separate-type-imports'}],
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      // An index inside a loop over the same array is always there; the compiler cannot know it.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_', ignoreRestSiblings: true}],
      '@typescript-eslint/array-type': 'off',
      '@typescript-eslint/class-literal-property-style': 'off',
    },
  },
  {files: ['src/**/*.ts'], rules: {'no-restricted-properties': ['error', parse]}},
  {
    files: pureFolders,
    rules: {
      'no-restricted-globals': ['error', ...impure],
      'no-restricted-properties': [
        'error',
        parse,
        {object: 'Date', property: 'now', message: 'Today is a parameter.'},
      ],
      '@typescript-eslint/prefer-for-of': 'off',
    },
  },
  {
    files: ['src/**/*.ts', 'stories/**/*.ts'],
    ...litPlugin.configs['flat/recommended'],
  },
  {
    files: ['src/**/*.ts'],
    ...wc['flat/best-practice'],
  },
  {
    files: ['src/**/*.ts', 'stories/**/*.ts'],
    plugins: {'lit-a11y': litA11y},
    rules: {
      ...litA11y.configs.recommended.rules,
      // Options of a list are operated from the field that owns it.
      'lit-a11y/click-events-have-key-events': 'off',
    },
  },
  {
    files: ['src/widgets/**/*.ts', 'src/views/**/*.ts'],
    rules: {'@typescript-eslint/no-non-null-assertion': 'error'},
  },
  {
    files: ['test/**', 'demo/**', '.ci/**', '*.config.*'],
    rules: {'no-console': 'off'},
  },
  {
    files: ['test/**'],
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-extraneous-class': 'off',
      '@typescript-eslint/no-explicit-any': 'off',
    },
  },
);
