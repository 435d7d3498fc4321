/** What a worker of `assess --jobs` runs: `dist/cli/judge-worker.js`. */
export { judgeBatch as default } from './judge-batch';
