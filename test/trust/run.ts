/**
 * `npm run trust`: every long form of the tests, one after the other. `npm run trust -- differential linear` runs these
 * alone. The exit status is 1 where one of them failed or is not there.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

interface Part {
  readonly name: string;
  /** What it shows, in one line. */
  readonly shows: string;
  /** A script of package.json, or a command and its arguments, each run of it with these variables. */
  readonly script?: string;
  readonly command?: readonly string[];
  readonly runs?: readonly Readonly<Record<string, string>>[];
}

const vitest = ['npx', 'vitest', 'run', '--project', 'unit', '--project', 'long'];

/** FUZZ times every property, each time with a seed of its own, which the names of failing tests tell. */
const fuzzRuns = Array.from({ length: Number(process.env.FUZZ ?? 10) }, () => ({ FC_SEED: 'random' }));

/** To add a part, add a line. */
const parts: readonly Part[] = [
  {
    name: 'differential',
    shows: 'engine and model agree on TRUST cases (5,000,000)',
    command: ['npx', 'tsx', 'test/trust/differential/main.ts'],
  },
  {
    name: 'exhaustive',
    shows: 'the finite spaces, in their long forms',
    command: [...vitest, 'test/exhaustive'],
    runs: [{ EXHAUSTIVE: 'long' }],
  },
  {
    name: 'fuzz',
    shows: 'every property and all hostile input, with FUZZ seeds (10)',
    command: [...vitest, 'test/properties', 'test/hostile'],
    runs: fuzzRuns,
  },
  {
    name: 'plan',
    shows: 'what 20,000 plans say comes true, under the shipped and amended laws',
    command: [...vitest, 'test/properties/advice/plan.test.ts'],
    runs: [{ PLANS: '20000' }],
  },
  {
    name: 'procedure',
    shows:
      'engine and model agree on 20,000 cases each of evidence, filing, appointment, retention, subject, language test',
    command: [...vitest, 'test/properties/procedure/model.test.ts'],
    runs: [{ PROCEDURE: '20000' }],
  },
  { name: 'linear', shows: 'time grows as input does, to 10 MB', script: 'bench:linear' },
  { name: 'mutation', shows: 'the tests see faults planted everywhere', script: 'mutation' },
  { name: 'runtimes', shows: 'the same findings in every runtime', script: 'runtimes' },
];

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

function commandOf({ script, command = [] }: Part): readonly string[] | undefined {
  if (script === undefined) return command;
  return Object.hasOwn(scripts, script) ? ['npm', 'run', '--silent', script] : undefined;
}

function run(part: Part): string {
  const [program, ...args] = commandOf(part) ?? [];
  if (program === undefined) return `not there: package.json has no script ${part.script ?? ''}`;
  for (const variables of part.runs ?? [{}]) {
    const { status } = spawnSync(program, args, { stdio: 'inherit', env: { ...process.env, ...variables } });
    if (status !== 0) return `failed with ${String(status)}`;
  }
  return 'passed';
}

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !parts.some((part) => part.name === name));
if (unknown.length > 0)
  throw new Error(`no part ${unknown.join(', ')}; there are ${parts.map(({ name }) => name).join(', ')}`);

const results = parts
  .filter(({ name }) => asked.length === 0 || asked.includes(name))
  .map((part) => {
    console.log(`\n— ${part.name}: ${part.shows}\n`);
    const begun = performance.now();
    const result = run(part);
    return { name: part.name, result, minutes: (performance.now() - begun) / 60_000 };
  });

console.log('');
for (const { name, result, minutes } of results) console.log(`${name}: ${result} (${minutes.toFixed(1)} min)`);
process.exitCode = results.every(({ result }) => result === 'passed') ? 0 : 1;
