import css from '@eslint/css';
import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import * as mdx from 'eslint-plugin-mdx';
import yml from 'eslint-plugin-yml';
import { defineConfig, globalIgnores } from 'eslint/config';
import ts from 'typescript-eslint';

/** Rules that hold the size of things; tables of tests may be long. */
const SIZE = {
  'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
  'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
  complexity: ['error', 12],
};

export default defineConfig(
  globalIgnores(['dist/', 'dist-*/', '.astro/', '.cache/', 'test-results/', 'node_modules/']),
  {
    files: ['**/*.{ts,js,mjs}'],
    extends: [
      js.configs.recommended,
      ts.configs.strictTypeChecked,
      ts.configs.stylisticTypeChecked,
    ],
    languageOptions: {
      parserOptions: { projectService: { allowDefaultProject: ['*.js', '*.mjs'] } },
    },
    rules: {
      ...SIZE,
      // Node runs these files as they stand: types of records read better as "type".
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      // "!" marks what a check or a build step before has made sure of.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        {
          ignoreArrowShorthand: true,
          ignoreVoidOperator: true,
          ignoreVoidReturningFunctions: true,
        },
      ],
      '@typescript-eslint/no-invalid-void-type': 'off',
      '@typescript-eslint/no-meaningless-void-operator': 'off',
      // TypeScript wants brackets for keys that a type only promises as a whole.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      // Texts are counted in code points here, for fonts.
      '@typescript-eslint/no-misused-spread': [
        'error',
        { allow: [{ from: 'lib', name: 'string' }, 'string'] },
      ],
      'no-console': 'error',
    },
  },
  {
    files: [
      'src/read/report.ts',
      'src/read/record-addresses.ts',
      'src/tools/{authoring,geo-build}/*.ts',
      'tests/**/*.{ts,mjs}',
    ],
    rules: { 'no-console': 'off' },
  },
  { files: ['tests/**/*.ts'], rules: { 'max-lines-per-function': 'off', 'max-lines': 'off' } },
  {
    files: ['**/*.{js,mjs}'],
    extends: [ts.configs.disableTypeChecked],
    languageOptions: { globals: { process: 'readonly', console: 'readonly' } },
  },
  // The linter cannot see the type of an .astro file; astro check can.
  {
    files: ['src/components/**/*.ts'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off' },
  },
  {
    files: ['**/*.astro'],
    extends: [astro.configs.recommended, astro.configs['jsx-a11y-recommended'] ?? []],
  },
  {
    files: ['**/*.mdx'],
    extends: [mdx.flat],
    languageOptions: { parserOptions: { remarkConfigPath: '.remarkrc.mjs' } },
    rules: { 'no-undef': 'off', 'no-unused-expressions': 'off' },
  },
  {
    files: ['**/*.yaml'],
    extends: [yml.configs['flat/recommended'] ?? yml.configs.recommended],
    rules: { 'yml/no-empty-document': 'off' },
  },
  {
    files: ['**/*.css'],
    plugins: { css },
    language: 'css/css',
    languageOptions: { tolerant: true },
    rules: {
      'css/no-duplicate-imports': 'error',
      'css/no-empty-blocks': 'error',
      'css/no-important': 'error',
      'css/no-invalid-at-rules': 'off',
    },
  },
);
