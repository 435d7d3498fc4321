/** Floors of src, lowest first, each with what it may import besides itself. */
const floors = {
  error: [],
  value: ['error'],
  calendar: ['error', 'value'],
  finding: ['error', 'value'],
  facts: ['error', 'value', 'calendar', 'finding'],
  law: ['error', 'value', 'calendar', 'finding', 'facts'],
  rules: ['error', 'value', 'calendar', 'finding', 'facts', 'law'],
  assess: ['error', 'value', 'calendar', 'finding', 'facts', 'law', 'rules'],
  explore: ['error', 'value', 'calendar', 'finding', 'facts', 'law', 'rules', 'assess'],
  text: ['error', 'value', 'calendar', 'finding', 'law'],
  schema: ['error', 'finding', 'facts', 'law'],
  table: ['error', 'value', 'calendar', 'finding', 'facts'],
  form: ['error', 'value', 'facts', 'text'],
  simulation: ['error', 'value', 'calendar', 'finding', 'facts', 'law', 'rules', 'assess', 'explore'],
  receipt: ['error', 'value', 'calendar', 'finding', 'facts', 'law', 'assess'],
  report: ['error', 'value', 'calendar', 'finding', 'facts', 'law', 'assess', 'explore', 'text', 'receipt'],
};

/** Floors that may know the shapes of other floors besides, but none of their values. */
const typesOnly = { text: ['facts', 'table', 'assess', 'explore'] };

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...Object.entries(floors).map(([floor, below]) => ({
      name: `floor-${floor}`,
      comment: `src/${floor} may import ${below.length === 0 ? 'no other floor' : `only ${below.join(', ')}`}`,
      severity: 'error',
      // What `./text` publishes beside words, and `./table` beside rows, stands a floor above them.
      from: { path: `^src/${floor}/`, pathNot: '^src/(text|text/th|text/en|table)/index\\.ts$' },
      to: {
        path: '^src/',
        pathNot: `^src/(version\\.ts$|(${[floor, ...below, ...(typesOnly[floor] ?? [])].join('|')})/)`,
      },
    })),
    ...Object.entries(typesOnly).map(([floor, shapes]) => ({
      name: `${floor}-types-only`,
      comment: `src/${floor} may import types from ${shapes.join(' and ')}, no values`,
      severity: 'error',
      from: { path: `^src/${floor}/` },
      // Names and descriptors of facts are plain data, which words are made for.
      to: {
        path: `^src/(${shapes.join('|')})/`,
        pathNot: '^src/facts/(names|field-at|fields|field-types)\\.ts$',
        dependencyTypesNot: ['type-only'],
      },
    })),
    {
      name: 'index-without-cli',
      comment: 'the command is built on the library, never the other way',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { path: '^src/cli/' },
    },
    {
      name: 'known-floor',
      comment: 'a new folder of src needs a place among the floors',
      severity: 'error',
      from: {},
      to: { path: '^src/', pathNot: `^src/((index|version)\\.ts$|(${[...Object.keys(floors), 'cli'].join('|')})/)` },
    },
    {
      name: 'no-cycle',
      comment: 'no files import each other in a circle, not even types: what two files share stands below both',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true },
    },
    {
      name: 'no-orphan',
      severity: 'error',
      from: {
        orphan: true,
        path: '^src/',
        pathNot: '^src/((schema|text|text/th|text/en|table|receipt|simulation|cli)/)?index\\.ts$',
      },
      to: {},
    },
    {
      name: 'runtime-dependencies-only',
      comment: 'users do not get our devDependencies, and the library runs without Node',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(cli/|receipt/fingerprint\\.ts$|simulation/population/random\\.ts$)' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown', 'core', 'unknown'] },
    },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};
