/**
 * Cold start: how long a fresh `node` takes to start, import and end. Medians of 15 starts, each kind in turn. Run from
 * the root of the project, on the build.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { printTable, shown, shownSpread, spreadOf } from './measure';

const STARTS = 15;
const root = join(import.meta.dirname, '..', '..');

const kinds = [
  { name: 'nothing', type: 'module', code: '' },
  { name: 'zod', type: 'module', code: "import 'zod';" },
  { name: 'zod/mini', type: 'module', code: "import 'zod/mini';" },
  { name: 'dist/index.js', type: 'module', code: "import './dist/index.js';" },
  { name: 'dist/index.cjs', type: 'commonjs', code: "require('./dist/index.cjs');" },
] as const;

function start({ type, code }: (typeof kinds)[number]): number {
  const began = performance.now();
  // Not with what this process itself was started with.
  const { status, stderr } = spawnSync(process.execPath, [`--input-type=${type}`, '--eval', code], {
    cwd: root,
    env: { ...process.env, NODE_OPTIONS: '' },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return performance.now() - began;
}

const figures = kinds.map((): number[] => []);
kinds.forEach(start);
for (let round = 0; round < STARTS; round += 1) {
  kinds.forEach((_, place) => {
    const index = (place + round) % kinds.length;
    figures[index]!.push(start(kinds[index]!));
  });
}

const [nothing, zod] = figures.map((found) => spreadOf(found).median);
printTable(
  `Cold start, medians of ${String(STARTS)} fresh processes`,
  ['import', 'ms (least–most)', 'ms over nothing', 'ms over zod'],
  kinds.map(({ name }, index) => {
    const spread = spreadOf(figures[index]!);
    const over = (base: number): string => {
      const more = spread.median - base;
      return more < 0 ? `−${shown(-more)}` : shown(more);
    };
    return [name, shownSpread(spread), over(nothing!), over(zod!)];
  }),
);
