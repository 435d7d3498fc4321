/**
 * Cold start: how long a fresh `node` takes to start, import and end, and how long it had a processor, which a busy
 * machine changes less. Medians of 15 starts, each kind in turn. Run from the root of the project, on the build.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Spread } from './measure';
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

interface Start {
  readonly wall: number;
  readonly processor: number;
}

const atExit = "process.on('exit', () => console.log(JSON.stringify(process.cpuUsage())));";

function start({ type, code }: (typeof kinds)[number]): Start {
  const began = performance.now();
  // Not with what this process itself was started with.
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [`--input-type=${type}`, '--eval', `${code}${atExit}`],
    {
      cwd: root,
      env: { ...process.env, NODE_OPTIONS: '' },
      encoding: 'utf8',
    },
  );
  const wall = performance.now() - began;
  if (status !== 0) throw new Error(stderr);
  const { user, system } = JSON.parse(stdout) as NodeJS.CpuUsage;
  return { wall, processor: (user + system) / 1000 };
}

const figures = kinds.map((): Start[] => []);
kinds.forEach(start);
for (let round = 0; round < STARTS; round += 1) {
  kinds.forEach((_, place) => {
    const index = (place + round) % kinds.length;
    figures[index]!.push(start(kinds[index]!));
  });
}

const [walls, processors] = (['wall', 'processor'] as const).map((of) =>
  figures.map((found) => spreadOf(found.map((each) => each[of]))),
);
const over = (base: Spread, { median }: Spread): string => {
  const more = median - base.median;
  return more < 0 ? `−${shown(-more)}` : shown(more);
};
printTable(
  `Cold start, medians of ${String(STARTS)} fresh processes`,
  ['import', 'ms (least–most)', 'over nothing', 'over zod', 'ms of processor (least–most)', 'over zod'],
  kinds.map(({ name }, index) => {
    const [wall, processor] = [walls![index]!, processors![index]!];
    return [
      name,
      ...[shownSpread(wall), over(walls![0]!, wall), over(walls![1]!, wall)],
      ...[shownSpread(processor), over(processors![1]!, processor)],
    ];
  }),
);
