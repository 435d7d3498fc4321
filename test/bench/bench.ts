/**
 * The bench: `npm run bench`, or `npm run bench -- --short` for 10,000 cases in fewer rounds. Measures the build in `dist`
 * and prints tables for docs/performance.md. The engines that it compares with are installed in this folder only, where
 * they are not yet.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');

function run(command: string, argv: readonly string[]): void {
  const { status } = spawnSync(command, argv, { cwd: root, stdio: 'inherit' });
  if (status !== 0) throw new Error(`${command} ${argv.join(' ')} failed`);
}

/** A part of the bench in a process of its own, so that none warms up or burdens another. */
function part(name: string, ...flags: readonly string[]): void {
  const file = join(import.meta.dirname, `${name}.ts`);
  run(process.execPath, [...flags, ...process.execArgv, file, ...process.argv.slice(2)]);
}

function versionOf(path: string): string {
  return (JSON.parse(readFileSync(join(root, path, 'package.json'), 'utf8')) as { readonly version: string }).version;
}

if (!existsSync(join(import.meta.dirname, 'node_modules', '.package-lock.json'))) {
  // What the lockfile says, and not `npm ci`: that asks for the native parts of zen-engine for every platform in the
  // lockfile, of which it holds those of Linux on x64 only. Standard output is for the tables.
  const { status } = spawnSync('npm', ['install', '--no-save', '--no-audit', '--no-fund'], {
    cwd: import.meta.dirname,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('the engines could not be installed');
}

const options = process.argv.length > 2 ? ['--', ...process.argv.slice(2)] : [];
const model = cpus()[0]?.model.trim() ?? 'processor not known';
const memory = Math.round(totalmem() / 1024 ** 3);
process.stdout.write(
  [
    `Measured on ${new Date().toISOString().slice(0, 10)} with \`${['npm run bench', ...options].join(' ')}\`:`,
    `witthayathana ${versionOf('.')}, zod ${versionOf('node_modules/zod')}, Node ${process.versions.node}`,
    `(V8 ${process.versions.v8}), ${process.platform} ${process.arch}, ${String(cpus().length)} × ${model}, ${String(memory)} GB.`,
    '',
    '',
  ].join('\n'),
);

part('speed', '--expose-gc');
// Megabytes: more than a batch makes, from the start and for good.
part('garbage', '--expose-gc', '--min-semi-space-size=256', '--max-semi-space-size=256');
part('cold-start');
part('assess-memory');
