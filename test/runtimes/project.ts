/** A project that has installed the packed tarball, and holds the one program in every form a runtime asks for. */
import { execFileSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { build, transform, type BuildOptions } from 'esbuild';

const root = resolve(import.meta.dirname, '../..');

const { name, version, dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly name: string;
  readonly version: string;
  readonly dependencies: Readonly<Record<string, string>>;
};

function pack(project: string): string {
  execFileSync('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', project], { cwd: root });
  return `${name}-${version}.tgz`;
}

/** Installs the tarball as a user does, its dependencies from the registry. */
export function installPacked(project: string): void {
  writeFileSync(join(project, 'package.json'), '{ "private": true }\n');
  const tarball = `./${pack(project)}`;
  execFileSync('npm', ['install', '--silent', '--no-audit', '--no-fund', '--ignore-scripts', tarball], {
    cwd: project,
  });
}

/** Unpacks the tarball beside the dependencies that are here already: no network. */
export function unpackBesideDependencies(project: string): void {
  execFileSync('tar', ['-xzf', pack(project)], { cwd: project });
  cpSync(join(project, 'package'), join(project, 'node_modules', name), { recursive: true });
  for (const dependency of Object.keys(dependencies)) {
    const link = join(project, 'node_modules', dependency);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(root, 'node_modules', dependency), link, 'junction');
  }
}

/** How a program is brought to a runtime: as the files of the package, or bundled from its ESM or CJS files. */
export const forms = {
  modules: 'print.mjs',
  commonjs: 'print.cjs',
  scriptOfModules: 'probe.modules.js',
  scriptOfCommonjs: 'probe.commonjs.js',
  workerOfModules: 'worker.modules.mjs',
  workerOfCommonjs: 'worker.commonjs.mjs',
} as const;

const print = 'console.log(JSON.stringify(report()));\n';

const worker = (probe: string): string => `import { report } from '${probe}';
export default { fetch: () => new Response(JSON.stringify(report())) };
`;

/** Writes the corpus and the program, and gives back where each bare import of the program leads. */
export async function writePrograms(project: string, corpus: string): Promise<ReadonlyMap<string, string>> {
  const inProject = (file: string): string => join(project, file);
  writeFileSync(inProject('corpus.json'), corpus);
  copyFileSync(join(import.meta.dirname, 'probe.mjs'), inProject('probe.mjs'));
  const probe = await transform(readFileSync(inProject('probe.mjs'), 'utf8'), { format: 'cjs', charset: 'utf8' });
  writeFileSync(inProject('probe.cjs'), probe.code);
  writeFileSync(inProject(forms.modules), `import { report } from './probe.mjs';\n${print}`);
  writeFileSync(inProject(forms.commonjs), `const { report } = require('./probe.cjs');\n${print}`);

  const bundle = (options: BuildOptions): BuildOptions => ({
    absWorkingDir: project,
    bundle: true,
    platform: 'browser',
    target: 'es2022',
    charset: 'utf8',
    logLevel: 'error',
    ...options,
  });
  const script: BuildOptions = { format: 'iife', globalName: 'probe' };
  const [{ metafile }] = await Promise.all([
    build({
      ...bundle({ ...script, entryPoints: ['probe.mjs'], outfile: inProject(forms.scriptOfModules) }),
      metafile: true,
    }),
    build(bundle({ ...script, entryPoints: ['probe.cjs'], outfile: inProject(forms.scriptOfCommonjs) })),
    ...(
      [
        ['./probe.mjs', forms.workerOfModules],
        ['./probe.cjs', forms.workerOfCommonjs],
      ] as const
    ).map(([from, to]) =>
      build(bundle({ format: 'esm', stdin: { contents: worker(from), resolveDir: project }, outfile: inProject(to) })),
    ),
  ]);
  const imports = Object.values(metafile.inputs).flatMap((input) => input.imports);
  return new Map(
    imports
      .filter(({ original }) => original !== undefined && !/^[./]/.test(original))
      .map(({ original, path }) => [original ?? '', `/${path}`]),
  );
}
