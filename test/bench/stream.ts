/**
 * What a stream of teachers costs, apart: reading the lines, JSON, reading the facts, judging; then the whole command, to
 * CSV and to NDJSON. Each in a process of its own, in processor time, so that other work of the machine does not count;
 * the time that a process takes to start and end with an empty file is taken off. Ratios are of the same rounds.
 *
 * `npm run bench:stream`, and `npm run bench:stream -- 600000` for as many cases beside 10,000.
 */
import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { printTable, ratiosOf, say, shown, shownSpread, spreadOf } from './measure';
import { caseAt } from './population';

const ROUNDS = 5;
const root = join(import.meta.dirname, '..', '..');
const command = join(root, 'dist', 'cli', 'witthayathana.js');
const library = join(root, 'dist', 'index.js');

/** Tells at the end how many microseconds of processor it took: the last line of its standard error. */
const tellTime = `data:text/javascript,${encodeURIComponent(
  "import { writeSync } from 'node:fs'; process.on('exit', () => { const { user, system } = process.cpuUsage(); writeSync(2, `\\n${user + system}`); });",
)}`;

/** A program that does so much with each line of the file it is handed. */
function program(ofLine: string): readonly string[] {
  const code = `
    import { createReadStream } from 'node:fs';
    import { createInterface } from 'node:readline';
    import { assessEligibility, decideEvaluation, parseCase } from ${JSON.stringify(library)};
    let seen = 0;
    for await (const line of createInterface({ input: createReadStream(process.argv[1]) })) { ${ofLine} }
    if (seen < 0) console.log(parseCase, assessEligibility, decideEvaluation);`;
  return ['--input-type=module', '--eval', code, '--'];
}

const parsed = 'const { value } = parseCase(JSON.parse(line));';
const judged = `${parsed} seen += assessEligibility(value.application).of.length + decideEvaluation(value.evaluation).of.length;`;
const stages: readonly (readonly [name: string, argv: (file: string) => readonly string[]])[] = [
  ['lines alone', (file) => [...program('seen += line.length;'), file]],
  ['JSON.parse', (file) => [...program('seen += JSON.parse(line).id.length;'), file]],
  ['JSON.parse, parseCase', (file) => [...program(`${parsed} seen += value.id.length;`), file]],
  ['JSON.parse, parseCase, judging', (file) => [...program(judged), file]],
  ['assess → CSV', (file) => [command, 'assess', file, '--format', 'csv']],
  ['assess → NDJSON', (file) => [command, 'assess', file, '--format', 'ndjson']],
];
const judging = 3;

function spent(argv: readonly string[]): number {
  const { stderr, status } = spawnSync(process.execPath, ['--import', tellTime, ...argv], {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  const time = Number(stderr.split('\n').at(-1));
  if (!(time > 0) || status === 2) throw new Error(stderr);
  return time;
}

const folder = mkdtempSync(join(tmpdir(), 'witthayathana-'));
const nothing = join(folder, 'empty.ndjson');
writeFileSync(nothing, '');

function write(count: number): string {
  const path = join(folder, `${String(count)}.ndjson`);
  const file = openSync(path, 'w');
  for (let start = 0; start < count; start += 1_000) {
    writeSync(file, Array.from({ length: 1_000 }, (_, index) => `${JSON.stringify(caseAt(start + index))}\n`).join(''));
  }
  closeSync(file);
  return path;
}

const asked = process.argv.slice(2).map(Number);
const started = stages.map(([, argv]) => spreadOf([1, 2, 3].map(() => spent(argv(nothing)))).median);
for (const count of [10_000, ...asked]) {
  const path = write(count);
  const rounds = count > 100_000 ? 1 : ROUNDS;
  const times = stages.map((): number[] => []);
  for (let round = 0; round < rounds; round += 1) {
    say(`${String(count)} cases, round ${String(round + 1)} of ${String(rounds)}`);
    stages.forEach(([, argv], stage) => {
      times[stage]!.push((spent(argv(path)) - started[stage]!) / count);
    });
  }
  rmSync(path);
  printTable(
    `A stream of ${count.toLocaleString('en-US')} teachers, microseconds of processor a teacher, ${String(rounds)} rounds`,
    ['', 'µs (least–most)', '× judging from JSON text'],
    stages.map(([name], stage) => [
      name,
      shownSpread(spreadOf(times[stage]!)),
      shown(ratiosOf(times[stage]!, times[judging]!).median),
    ]),
  );
}
rmSync(folder, { recursive: true });
