import { defineConfig } from 'vitest/config';

/** What takes long: finite spaces, hostile input, the model, brute force over days, examples as users run them (which
 * need dist). `npm run test:long`. */
const long = [
  'test/exhaustive/**/*.test.ts',
  'test/hostile/**/*.test.ts',
  'test/rehearsal/**/*.test.ts',
  'test/installed/**/*.test.ts',
  'test/model/**/*.test.ts',
  'test/properties/{model,found,hostile,quick-reader}.test.ts',
  'test/properties/advice/**/*.test.ts',
];

export default defineConfig({
  test: {
    pool: 'threads',
    maxWorkers: 2,
    testTimeout: 300_000,
    // The JSON is what .ci/run counts; in node_modules, so that `npm ci` clears an old one.
    reporters: ['default', 'json'],
    outputFile: { json: 'node_modules/.vitest/results.json' },
    coverage: { include: ['src/**/*.ts'] },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/package/**', 'test/runtimes/**', 'test/site/**', 'test/bench/**', ...long],
          setupFiles: ['test/setup.ts'],
          // One module graph for all files of a worker: nothing in src keeps state, and imports took a third of the time.
          isolate: false,
        },
      },
      {
        extends: true,
        test: { name: 'long', include: long, setupFiles: ['test/setup.ts'], isolate: false },
      },
      // Needs the built site and a Chromium: `npm run test:site`.
      { extends: true, test: { name: 'site', include: ['test/site/**/*.test.ts'], hookTimeout: 120_000 } },
      // Needs dist, so `npm run build` first.
      { extends: true, test: { name: 'package', include: ['test/package/**/*.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'types',
          include: [],
          typecheck: { enabled: true, only: true, include: ['test/**/*.test-d.ts'], tsconfig: 'tsconfig.json' },
        },
      },
    ],
  },
});
