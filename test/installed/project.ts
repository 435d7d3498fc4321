/** Projects that have installed the package as users do: the tarball of `npm pack`, unpacked beside its dependencies. */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

function manifestOf(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
}

/** A package of this repository, where npm would put it: no network is needed. */
function link(project: string, dependency: string): void {
  const at = join(project, 'node_modules', dependency);
  if (existsSync(at)) return;
  mkdirSync(dirname(at), { recursive: true });
  symlinkSync(join(root, 'node_modules', dependency), at, 'junction');
}

/** Packs this package into a project and unpacks it as an install does; gives back where it is. */
export function install(project: string): string {
  const { name, version, dependencies = {} } = manifestOf(root);
  const at = join(project, 'node_modules', name);
  execFileSync('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', project], { cwd: root });
  mkdirSync(dirname(at), { recursive: true });
  execFileSync('tar', ['-xzf', `${name}-${version}.tgz`], { cwd: project });
  cpSync(join(project, 'package'), at, { recursive: true });
  rmSync(join(project, 'package'), { recursive: true });
  for (const dependency of Object.keys(dependencies)) link(project, dependency);
  return at;
}

/** A copy of an example with everything installed that its package.json names. */
export interface ExampleProject {
  readonly path: string;
  /** Runs a program of the project and gives back what it writes. */
  readonly run: (...command: readonly [string, ...string[]]) => string;
  readonly remove: () => void;
}

export function exampleProject(example: string): ExampleProject {
  const path = mkdtempSync(join(tmpdir(), `witthayathana-${example}-`));
  cpSync(join(root, 'examples', example), path, { recursive: true });
  install(path);
  const { dependencies = {}, devDependencies = {} } = manifestOf(path);
  for (const dependency of Object.keys({ ...dependencies, ...devDependencies })) link(path, dependency);
  return {
    path,
    run: (program, ...args) => {
      const bin = join(root, 'node_modules', '.bin', program);
      return execFileSync(existsSync(bin) ? bin : program, args, { cwd: path, encoding: 'utf8' });
    },
    remove: () => {
      rmSync(path, { recursive: true, force: true });
    },
  };
}
