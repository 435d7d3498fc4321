/** Every runtime that is tried: how to find it, what it is given, and how it is run. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { reportOfPage, type Page } from './browser';
import { output } from './process';
import { forms } from './project';
import { environmentOf, type Report, type Surroundings } from './report';
import { reportOfWorker } from './worker';

/** The project with the package and the program, and where the bare imports of the program lead. */
export interface Project {
  readonly directory: string;
  readonly imports: ReadonlyMap<string, string>;
}

export interface Host {
  readonly runtime: string;
  /** Missing where the machine does not have it. */
  readonly program: string | undefined;
  readonly form: string;
  readonly version: () => Promise<string>;
  readonly run: (project: Project, surroundings: Surroundings) => Promise<Report>;
}

const installed = join(import.meta.dirname, 'node_modules');

function fromPackage(path: string): string | undefined {
  const program = join(installed, path);
  return existsSync(program) ? program : undefined;
}

function fromPath(...names: readonly string[]): string | undefined {
  const places = (process.env.PATH ?? '').split(delimiter);
  return names.flatMap((name) => places.map((place) => join(place, name))).find((program) => existsSync(program));
}

/** A program that runs a file and prints what the file prints. */
function printing(
  runtime: string,
  program: string | undefined,
  form: string,
  args: readonly string[],
  version = ['--version'],
): Host {
  const own = { cwd: import.meta.dirname, env: process.env };
  return {
    runtime,
    program,
    form,
    version: async () => /\d{1,4}[.-]\d{1,8}[.-]\d{1,8}/.exec(await output(program ?? '', version, own))?.[0] ?? '',
    run: async ({ directory }, surroundings) => {
      const place = { cwd: directory, env: environmentOf(surroundings) };
      return JSON.parse(await output(program ?? '', args, place)) as Report;
    },
  };
}

function nodeHosts(major: number): readonly Host[] {
  const program = fromPackage(`node-${major}/bin/node`);
  return [
    printing(`Node ${major}`, program, 'ESM', [forms.modules]),
    printing(`Node ${major}`, program, 'CJS', [forms.commonjs]),
  ];
}

const bun = fromPackage('@oven/bun-linux-x64/bin/bun') ?? fromPath('bun');
const deno = fromPackage('@deno/linux-x64-glibc/deno') ?? fromPath('deno');
const workerd = fromPackage('@cloudflare/workerd-linux-64/bin/workerd') ?? fromPath('workerd');
const chromium = fromPath('chromium', 'chromium-browser', 'google-chrome');
const newestNode = fromPackage('node-24/bin/node');
const edge = fromPackage('@edge-runtime/vm') === undefined ? undefined : newestNode;

const denoFlags = ['run', '--quiet', '--no-prompt', '--no-remote', '--no-config', '--node-modules-dir=manual'];

function pageHost(form: Page['form'], name: string): readonly Host[] {
  return [false, true].map((strict) => ({
    ...printing('Chromium', chromium, `${name}${strict ? ', strict CSP' : ''}`, []),
    run: (project, surroundings) =>
      reportOfPage(chromium ?? '', project.directory, project.imports, { form, strict }, surroundings),
  }));
}

/** A bundle of the program, in a realm that a Node script makes. */
function realmHosts(runtime: string, program: string | undefined, script: string): readonly Host[] {
  const path = join(import.meta.dirname, 'hosts', script);
  return [
    printing(runtime, program, 'bundle of ESM', [path, forms.scriptOfModules]),
    printing(runtime, program, 'bundle of CJS', [path, forms.scriptOfCommonjs]),
  ];
}

function workerHosts(): readonly Host[] {
  return (
    [
      ['bundle of ESM', forms.workerOfModules],
      ['bundle of CJS', forms.workerOfCommonjs],
    ] as const
  ).map(([form, file]) => ({
    ...printing('workerd', workerd, form, []),
    run: ({ directory }, surroundings) => reportOfWorker(workerd ?? '', directory, file, surroundings),
  }));
}

/** The first is what all the others are compared with. */
export const hosts: readonly Host[] = [
  ...[20, 22, 24].flatMap(nodeHosts),
  printing('Bun', bun, 'ESM', [forms.modules]),
  printing('Bun', bun, 'CJS', [forms.commonjs]),
  // As ESM without any permission; CommonJS files are read one by one as they are required.
  printing('Deno', deno, 'ESM', [...denoFlags, forms.modules]),
  printing('Deno', deno, 'CJS', [...denoFlags, '--allow-read=.', forms.commonjs]),
  ...realmHosts('bare realm', newestNode, 'bare.mjs'),
  ...realmHosts('Edge VM', edge, 'edge.mjs'),
  ...workerHosts(),
  ...pageHost('modules', 'ESM'),
  ...pageHost('scriptOfModules', 'bundle of ESM'),
  ...pageHost('scriptOfCommonjs', 'bundle of CJS'),
];
