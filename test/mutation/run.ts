/**
 * `npm run mutation`: plants faults in the engine, one at a time, and asks the tests to see each. `npm run mutation --
 * calendar rules` does so in these folders alone. The exit status is 1 where less than 95 % are seen in a folder.
 *
 * What is found is kept in node_modules/.cache/mutation: a run after a change plants again what the change may have
 * altered and what survived, and `<folder>.json` there tells every mutant that survived.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Stryker } from '@stryker-mutator/core';
import type { Folder } from './folders';
import { folders, testsLeftOut } from './folders';

const ENOUGH = 95;
const kept = 'node_modules/.cache/mutation';

interface Score {
  readonly name: string;
  readonly mutants: number;
  readonly killed: number;
  readonly survived: number;
  readonly score: number;
}

interface Kept {
  readonly files: Readonly<Record<string, { mutants: readonly { readonly status: string }[] }>>;
}

/**
 * Forgets what survived the last time. Of a constant, which is made as the engine loads, no test is known to read it:
 * no new test would be asked of it again.
 */
function forgetSurvivors(file: string): void {
  if (!existsSync(file)) return;
  const known = JSON.parse(readFileSync(file, 'utf8')) as Kept;
  for (const each of Object.values(known.files)) {
    each.mutants = each.mutants.filter(({ status }) => status !== 'Survived' && status !== 'NoCoverage');
  }
  writeFileSync(file, JSON.stringify(known));
}

async function scoreOf({ name, files, tests }: Folder): Promise<Score> {
  const incrementalFile = `${kept}/${name}.incremental.json`;
  forgetSurvivors(incrementalFile);
  const stryker = new Stryker({
    mutate: [...files],
    plugins: [fileURLToPath(new URL('./runner.ts', import.meta.url))],
    ignorers: ['names'],
    testRunner: 'in-process',
    testRunnerNodeArgs: ['--import', 'tsx'],
    inProcess: { files, tests, leftOut: testsLeftOut },
    coverageAnalysis: 'perTest',
    concurrency: Number(process.env.CONCURRENCY ?? 2),
    timeoutFactor: 2,
    incremental: true,
    incrementalFile,
    reporters: ['progress-append-only', 'json'],
    jsonReporter: { fileName: `${kept}/${name}.json` },
    ignorePatterns: ['/dist', '/coverage', '/docs', '/licences', 'test/bench', 'test/runtimes', 'test/package'],
    cleanTempDir: 'always',
    warnings: { unknownOptions: false, preprocessorErrors: true, unserializableOptions: true, slow: true },
    allowConsoleColors: false,
  });
  const results = (await stryker.runMutationTest()).filter(({ status }) => status !== 'Ignored');
  const killed = results.filter(({ status }) => status === 'Killed' || status === 'Timeout').length;
  const survived = results.filter(({ status }) => status === 'Survived' || status === 'NoCoverage').length;
  return { name, mutants: killed + survived, killed, survived, score: (100 * killed) / (killed + survived) };
}

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !folders.some((folder) => folder.name === name));
if (unknown.length > 0)
  throw new Error(`no folder ${unknown.join(', ')}; there are ${folders.map(({ name }) => name).join(', ')}`);

const scores: Score[] = [];
for (const folder of folders) {
  if (asked.length === 0 || asked.includes(folder.name)) scores.push(await scoreOf(folder));
}

const row = (cells: readonly (number | string)[]) => cells.map((cell) => String(cell).padStart(9)).join(' ');
console.log(`\n${row(['folder', 'mutants', 'killed', 'survived', 'score'])}`);
for (const { name, mutants, killed, survived, score } of scores) {
  console.log(row([name, mutants, killed, survived, `${score.toFixed(1)} %`]));
}
process.exitCode = scores.every(({ score }) => score >= ENOUGH) ? 0 : 1;
