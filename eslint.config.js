import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import jsdoc from 'eslint-plugin-jsdoc';
import regexp from 'eslint-plugin-regexp';
import tsdoc from 'eslint-plugin-tsdoc';
import tseslint from 'typescript-eslint';

/** The library proper. The command in src/cli reads, prints and exits, so it is held to the general rules only. */
const library = { files: ['src/**/*.ts'], ignores: ['src/cli/**'] };

/** Whatever lets the same facts give two answers: clock, chance, locale, environment, input and output. */
const impureGlobals = [
  ...['Date', 'Intl', 'performance', 'crypto'],
  ...['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask'],
  ...['process', 'console', 'fetch', 'navigator', 'Buffer'],
  ...['globalThis', 'global', 'window', 'self'],
  ...['require', 'module', 'exports', 'Function', 'eval'],
];

const impureSyntax = [
  {
    selector: 'MemberExpression[property.name=/^toLocale/], MemberExpression[property.name="localeCompare"]',
    message: 'Depends on the locale of the host. Compare code units, or format with src/text.',
  },
  { selector: 'ImportExpression', message: 'The library is synchronous: import at the top.' },
  {
    selector:
      'Program > VariableDeclaration[kind!="const"], Program > ExportNamedDeclaration > VariableDeclaration[kind!="const"]',
    message: 'Modules hold no state that changes.',
  },
  { selector: 'ExportDefaultDeclaration', message: 'Name what is exported.' },
  {
    selector:
      'ImportDeclaration[source.value=/^zod/][importKind="value"] > :matches(ImportSpecifier, ImportDefaultSpecifier)',
    message: 'Write `import * as z`: a named import brings all of zod into the bundle.',
  },
];

/** Third-party packages, each with the only files that may import it. */
const homes = {
  zod: [
    ...['schema', 'answers', 'json-schema', 'reading/check', 'reading/quick-reader', 'reading/issues'].map(
      (name) => `src/facts/${name}.ts`,
    ),
    'src/schema/answering.ts',
  ],
  'decimal.js': ['src/value/exact.ts'],
  'date-fns': ['src/calendar/months.ts'],
  '@date-fns/utc': ['src/calendar/months.ts'],
  hucre: ['src/table/workbook.ts'],
  'pure-rand': ['src/simulation/population/random.ts'],
  '@noble/hashes': ['src/receipt/fingerprint.ts'],
};

/** Bans Node's modules and every package in `homes` but those named. */
const importsOnly = (...allowed) => ({
  '@typescript-eslint/no-restricted-imports': [
    'error',
    {
      patterns: [
        { regex: '^node:', message: 'The library runs anywhere, not only on Node.' },
        ...Object.keys(homes)
          .filter((name) => !allowed.includes(name))
          .map((name) => ({ regex: `^${name}(/|$)`, message: `Only ${homes[name].join(', ')} may import ${name}.` })),
      ],
    },
  ],
});

export default defineConfig(
  globalIgnores(['dist/', 'types/', 'coverage/', '.stryker-tmp/', 'docs/.vitepress/cache/', 'docs/.vitepress/dist/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      eqeqeq: 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-exports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },

  // No regular expression takes longer than its text is long, whatever the text.
  {
    files: ['**/*.ts'],
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential', ignorePartial: false }],
      'regexp/no-useless-assertions': 'error',
      'regexp/no-dupe-disjunctions': 'error',
      'regexp/optimal-quantifier-concatenation': 'error',
    },
  },

  {
    ...library,
    plugins: { jsdoc, tsdoc },
    rules: {
      // A frozen list is walked by index several times faster than by any other way, and all facts are frozen.
      '@typescript-eslint/prefer-for-of': 'off',
      'no-param-reassign': ['error', { props: true }],
      'no-restricted-globals': ['error', ...impureGlobals],
      'no-restricted-properties': ['error', { object: 'Math', property: 'random', message: 'No chance in the law.' }],
      'no-restricted-syntax': ['error', ...impureSyntax],
      ...importsOnly(),
      'tsdoc/syntax': 'error',
      'jsdoc/check-param-names': 'error',
      'jsdoc/require-description': 'error',
      'jsdoc/require-jsdoc': [
        'error',
        {
          publicOnly: true,
          require: { ClassDeclaration: true, FunctionDeclaration: true },
          contexts: ['TSInterfaceDeclaration', 'TSTypeAliasDeclaration'],
        },
      ],
    },
  },
  ...[...new Set(Object.values(homes).flat())].map((file) => ({
    files: [file],
    rules: importsOnly(...Object.keys(homes).filter((name) => homes[name].includes(file))),
  })),

  // Whoever reads text never gets the package that reads worksheets.
  {
    files: ['src/table/workbook.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...impureSyntax.filter(({ selector }) => selector !== 'ImportExpression')],
    },
  },

  {
    files: ['test/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'MemberExpression[object.name=/^(test|it|describe)$/][property.name=/^(only|skip|skipIf|runIf|todo)$/]',
          message: 'Every test runs.',
        },
      ],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/restrict-template-expressions': 'off',
    },
  },
  {
    // Programs of users, with projects of their own that are installed nowhere here; test/installed checks their types.
    files: ['examples/*/*.ts'],
    extends: [tseslint.configs.disableTypeChecked],
  },
  { files: ['*.cjs'], languageOptions: { sourceType: 'commonjs', globals: { module: 'writable' } } },
);
