/** A bundle keeps an import only for its side effects, and we have none: esbuild would warn at each. */
const modifyEsbuildConfig = (config) => ({ ...config, logLevel: 'error' });

export default [
  { name: 'import { elapsed }', import: '{ elapsed }', limit: '2.3 kB' },
  { name: 'import { assessEligibility }', import: '{ assessEligibility }', limit: '50 kB' },
].map((check) => ({ path: 'dist/index.js', ...check, modifyEsbuildConfig }));
