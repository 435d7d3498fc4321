import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    pool: 'threads',
    maxWorkers: 2,
    testTimeout: 300_000,
    // The JSON is what .ci/run counts; in node_modules, so that `npm ci` clears an old one.
    reporters: ['default', ['json', { outputFile: 'node_modules/.vitest/results.json' }]],
    coverage: { include: ['src/**/*.ts'] },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/package/**', 'test/runtimes/**', 'test/bench/**'],
          setupFiles: ['test/setup.ts'],
          // One module graph for all files of a worker: nothing in src keeps state, and imports took a third of the time.
          isolate: false,
        },
      },
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
