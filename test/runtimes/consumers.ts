/** Strict programs of users, compiled against the installed package by every TypeScript that is supported. */
import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { output } from './process';

export interface Compiler {
  readonly name: string;
  readonly program: string | undefined;
}

interface Resolution {
  readonly name: 'nodenext' | 'bundler';
  readonly module: string;
  /** Endings of the files: what is ESM and what is CJS. */
  readonly endings: readonly ('ts' | 'mts' | 'cts')[];
}

const resolutions: readonly Resolution[] = [
  { name: 'nodenext', module: 'nodenext', endings: ['mts', 'cts'] },
  { name: 'bundler', module: 'esnext', endings: ['ts'] },
];

interface Program {
  readonly file: 'engine' | 'schema';
  /** The engine and the texts ask for nothing but the language; the types of zod name `URL`, which a host has. */
  readonly lib: readonly string[];
}

const programs: readonly Program[] = [
  { file: 'engine', lib: ['es2022'] },
  { file: 'schema', lib: ['es2022', 'dom'] },
];

export interface Consumer extends Resolution, Program {
  readonly folder: string;
}

export const consumers: readonly Consumer[] = resolutions.flatMap((resolution) =>
  programs.map((program) => ({
    ...resolution,
    ...program,
    folder: join('consumers', `${program.file}-${resolution.name}`),
  })),
);

const installed = join(import.meta.dirname, 'node_modules');

const versions = ['5.4', '5.5', '5.6', '5.7', '5.8', '5.9', '6.0', '7.0'];

export const compilers: readonly Compiler[] = versions.map((version) => {
  const program = join(installed, `typescript-${version}`, 'bin', 'tsc');
  return { name: `TypeScript ${version}`, program: existsSync(program) ? program : undefined };
});

const use = `
export const unit: string = law.parameters['tenure.years.standard'].unit;
// @ts-expect-error -- a parameter that is none
law.parameters['tenure.weeks'];
`;

/** The law as a plain file, in the words of the module system. */
const law = {
  ts: `import law from 'witthayathana/regulation.json';${use}`,
  mts: `import law from 'witthayathana/regulation.json' with { type: 'json' };${use}`,
  cts: `import law = require('witthayathana/regulation.json');${use}`,
} as const;

const strict = {
  target: 'es2022',
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noPropertyAccessFromIndexSignature: true,
  resolveJsonModule: true,
  isolatedModules: true,
  noEmit: true,
  // The types of the package and of what it depends on are compiled as well.
  skipLibCheck: false,
};

/** Writes a folder for each consumer, from which the package of the project is found. */
export function writeConsumers(project: string): void {
  for (const { name, module, endings, file, lib, folder } of consumers) {
    const place = join(project, folder);
    mkdirSync(place, { recursive: true });
    const compilerOptions = { ...strict, lib, module, moduleResolution: name };
    writeFileSync(join(place, 'package.json'), '{ "type": "module" }\n');
    writeFileSync(join(place, 'tsconfig.json'), JSON.stringify({ compilerOptions }));
    for (const ending of endings) {
      copyFileSync(join(import.meta.dirname, 'consumers', `${file}.ts`), join(place, `${file}.${ending}`));
      writeFileSync(join(place, `law.${ending}`), law[ending]);
    }
  }
}

export async function versionOf(program: string): Promise<string> {
  const said = await output(process.execPath, [program, '--version'], { cwd: installed, env: process.env });
  return said.trim().replace(/^Version /, '');
}

/** Compiles; gives back what the compiler complains of, nothing where all is well. */
export async function complaints(program: string, project: string, { folder }: Consumer): Promise<string> {
  const place = { cwd: join(project, folder), env: process.env };
  try {
    await output(process.execPath, [program, '--pretty', 'false', '-p', '.'], place);
    return '';
  } catch (error) {
    const { stdout = '' } = error as { readonly stdout?: string };
    return stdout === '' ? String(error) : stdout;
  }
}
