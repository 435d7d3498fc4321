/**
 * The packed tarball in every runtime and under every TypeScript. Not part of `npm test`:
 *
 *     npm run runtimes
 *
 * Everything the library says of the corpus has to be the same, character by character. Prints a line for each run, then
 * both tables; ends with 1 where anything differs, fails or is absent. `--allow-absent` lets a runtime be absent.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compilers, complaints, consumers, versionOf, writeConsumers } from './consumers';
import { corpus } from './corpus';
import { hosts, type Host, type Project } from './hosts';
import { installPacked, writePrograms } from './project';
import { faultsOf, surroundings, type Report, type Surroundings } from './report';

const APPLICATIONS = 200;
const AT_ONCE = 2;

interface Row {
  readonly cells: readonly string[];
  readonly outcome: 'ok' | 'absent' | 'failed';
}

/** Maps in order of completion, a few at once; gives back in the order of the items. */
async function inTurns<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<readonly R[]> {
  const results: R[] = [];
  const waiting = items.entries();
  const worker = async (): Promise<void> => {
    for (const [index, item] of waiting) results[index] = await work(item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return results;
}

function said(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** One runtime in each of the surroundings, as one row. */
async function tried(host: Host, project: Project, reference: Report): Promise<Row> {
  const { runtime, form } = host;
  if (host.program === undefined) return { cells: [runtime, '', form, '', '', '', 'absent'], outcome: 'absent' };
  const version = await host.version();
  const hashes = new Set<string>();
  const zones: string[] = [];
  const locales = new Set<string>();
  const faults: string[] = [];
  for (const asked of surroundings) {
    try {
      const report = await host.run(project, asked);
      hashes.add(report.hash);
      zones.push(report.host.timeZone);
      locales.add(report.host.locale);
      faults.push(...faultsOf(report, reference), ...zoneFaults(asked, report));
    } catch (error) {
      faults.push(said(error));
    }
  }
  for (const fault of faults) console.error(`${runtime} ${version}, ${form}: ${fault}`);
  const verdict = faults.length === 0 ? 'ok' : 'failed';
  console.log(`${runtime} ${version}, ${form}: ${verdict}`);
  const cells = [
    runtime,
    version,
    form,
    [...new Set(zones)].join(', '),
    [...locales].join(', '),
    [...hashes].join(' ≠ '),
  ];
  return { cells: [...cells, verdict], outcome: verdict };
}

/** A time zone that was not taken would try nothing. */
function zoneFaults(asked: Surroundings, { host: { timeZone } }: Report): readonly string[] {
  return timeZone === asked.timeZone ? [] : [`ran in ${timeZone}, not in ${asked.timeZone}`];
}

async function referenceOf(project: Project): Promise<Report> {
  const host = hosts.find(({ program }) => program !== undefined);
  if (host === undefined) throw new Error('no runtime is here');
  return await host.run(project, surroundings[0]);
}

async function compiled(project: string): Promise<readonly Row[]> {
  writeConsumers(project);
  return await inTurns(compilers, async ({ name, program }): Promise<Row> => {
    if (program === undefined) return { cells: [name, '', ...consumers.map(() => 'absent')], outcome: 'absent' };
    const found: string[] = [];
    for (const consumer of consumers) {
      const complaint = await complaints(program, project, consumer);
      if (complaint !== '') console.error(`${name}, ${consumer.folder}: ${complaint}`);
      found.push(complaint === '' ? 'ok' : 'failed');
    }
    const outcome = found.includes('failed') ? 'failed' : 'ok';
    console.log(`${name}: ${outcome}`);
    return { cells: [name, await versionOf(program), ...found], outcome };
  });
}

function table(head: readonly string[], rows: readonly Row[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(({ cells }) => line(cells))].join('\n');
}

async function main(): Promise<boolean> {
  const install = ['install', '--silent', '--no-save', '--no-audit', '--no-fund', '--ignore-scripts'];
  execFileSync('npm', install, { cwd: import.meta.dirname, stdio: ['ignore', 'ignore', 'inherit'] });
  const directory = mkdtempSync(join(tmpdir(), 'witthayathana-runtimes-'));
  try {
    installPacked(directory);
    const project = { directory, imports: await writePrograms(directory, corpus(APPLICATIONS)) };
    const reference = await referenceOf(project);
    const runs = await inTurns(hosts, (host) => tried(host, project, reference));
    const compilations = await compiled(directory);
    const answers = Object.values(reference.parts).reduce(
      (sum, { answered, refusals }) => sum + answered + refusals,
      0,
    );
    console.log(`\n${answers} answers of ${reference.characters} characters in every run\n`);
    console.log(table(['runtime', 'version', 'form', 'time zones', 'locale', 'hash', ''], runs));
    console.log(
      `\n${table(['compiler', 'version', ...consumers.map(({ file, name }) => `${file}, ${name}`)], compilations)}`,
    );
    const allowed = process.argv.includes('--allow-absent') ? ['ok', 'absent'] : ['ok'];
    return [...runs, ...compilations].every(({ outcome }) => allowed.includes(outcome));
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

process.exitCode = (await main()) ? 0 : 1;
