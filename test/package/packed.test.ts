/** What users install: the tarball of `npm pack`, unpacked beside its runtime dependencies, no network. */

import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, extname, join, resolve } from 'node:path';
import { build } from 'esbuild';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { install } from '../installed/project';

interface PackageJson {
  readonly name: string;
  readonly version: string;
  readonly files: readonly string[];
}

const root = resolve(import.meta.dirname, '../..');
const { name, version, files } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as PackageJson;

/** The entry points of code, each with names its users reach for first. */
const entryPoints = [
  { specifier: name, names: ['elapsed', 'fiscalYear', 'assessEligibility'] },
  { specifier: `${name}/schema`, names: ['parseApplication'] },
  { specifier: `${name}/text`, names: ['explain'] },
  { specifier: `${name}/text/th`, names: ['explain', 'factLabel', 'nameOf'] },
  { specifier: `${name}/text/en`, names: ['explain', 'factLabel', 'nameOf'] },
  { specifier: `${name}/table`, names: ['columns', 'formFields', 'readRow', 'writeRow'] },
  { specifier: `${name}/simulation`, names: ['population', 'project', 'sweep', 'sensitivity', 'decompose', 'bounds'] },
  { specifier: `${name}/receipt`, names: ['fingerprint', 'receipt', 'verify'] },
];

/** A project that has installed the package. */
let project: string;
let installed: string;

beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), `${name}-`));
  installed = install(project);
});

afterAll(() => {
  rmSync(project, { recursive: true, force: true });
});

/** Runs a program in the project on plain Node and gives back what it returned through JSON. */
function run(type: 'module' | 'commonjs', program: string): unknown {
  const args = [`--input-type=${type}`, '--no-warnings', '--eval', program];
  return JSON.parse(execFileSync(process.execPath, args, { cwd: project, encoding: 'utf8' }));
}

function filesOf(directory: string): string[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

describe('entry points', () => {
  test.each(entryPoints)('$specifier can be imported', ({ specifier, names }) => {
    const exported = run(
      'module',
      `import * as entry from '${specifier}'; console.log(JSON.stringify(Object.keys(entry)));`,
    );
    expect(exported).toEqual(expect.arrayContaining(names));
  });

  test.each(entryPoints)('$specifier can be required', ({ specifier, names }) => {
    const exported = run('commonjs', `console.log(JSON.stringify(Object.keys(require('${specifier}'))));`);
    expect(exported).toEqual(expect.arrayContaining(names));
  });

  test.each(entryPoints)('$specifier exports the same names both ways', ({ specifier }) => {
    const [imported, required] = run(
      'module',
      `import { createRequire } from 'node:module';
       import * as imported from '${specifier}';
       const required = createRequire(import.meta.url)('${specifier}');
       console.log(JSON.stringify([imported, required].map((entry) => Object.keys(entry).sort())));`,
    ) as [string[], string[]];
    // Node adds these to a CommonJS module.
    expect(required.filter((key) => key !== '__esModule' && key !== 'default')).toEqual(imported);
  });

  test('facts parsed by the schema entry are known to the engine, in either module system', () => {
    const source = `
      const parsed = schema.parseApplication({ line: 'teaching', standing: 'expert', filedOn: '2025-01-15' });
      console.log(JSON.stringify([parsed.ok, engine.assessEligibility(parsed.value).status]));`;
    const expected = [true, 'unknown'];

    expect(
      run('module', `import * as engine from '${name}'; import * as schema from '${name}/schema'; ${source}`),
    ).toEqual(expected);
    expect(run('commonjs', `const engine = require('${name}'), schema = require('${name}/schema'); ${source}`)).toEqual(
      expected,
    );
  });

  test('an error of the text entry is an instance of the error that the engine exports, in either module system', () => {
    const source = `
      try { text.explain({}); console.log('nothing thrown'); }
      catch (error) { console.log(JSON.stringify(error instanceof engine.WitthayathanaError)); }`;
    expect(run('module', `import * as engine from '${name}'; import * as text from '${name}/text'; ${source}`)).toBe(
      true,
    );
    expect(run('commonjs', `const engine = require('${name}'), text = require('${name}/text'); ${source}`)).toBe(true);
  });

  test.each(['index.js', 'index.cjs'])('dist/%s is loaded from few files, each of which costs time', (entry) => {
    const opened = new Set<string>();
    const open = (file: string): void => {
      if (opened.has(file)) return;
      opened.add(file);
      const imports = readFileSync(file, 'utf8').matchAll(/(?:\bfrom|\brequire\() ?["'](\.[^"']+)["']/gu);
      for (const [, path = ''] of imports) open(join(dirname(file), path));
    };
    open(join(installed, 'dist', entry));
    expect(opened.size).toBeGreaterThan(1);
    expect(opened.size).toBeLessThanOrEqual(18);
  });
});

/** What TypeScript complains of in a program of a user. */
function complaints(file: string, program: string): readonly string[] {
  const path = join(project, file);
  writeFileSync(path, program);
  const { NodeNext: module } = ts.ModuleKind;
  const moduleResolution = ts.ModuleResolutionKind.NodeNext;
  const options = { strict: true, noEmit: true, module, moduleResolution, target: ts.ScriptTarget.ES2022, types: [] };
  const made = ts.createProgram([path], { ...options, exactOptionalPropertyTypes: true, skipLibCheck: true });
  return ts.getPreEmitDiagnostics(made).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}

describe('regulation.json', () => {
  const use = `import { parseRegulation, type Regulation } from '${name}';
    export const law: Regulation = file;
    export const parsed = parseRegulation(file);
    // @ts-expect-error -- a parameter that is none
    export const none = file.parameters['tenure.years'];`;

  test('imports as a Regulation', () => {
    const imported = `import file from '${name}/regulation.json' with { type: 'json' };`;
    expect(complaints('imports.mts', `${imported} ${use}`)).toEqual([]);
  });

  test('is required as a Regulation', () => {
    expect(complaints('requires.cts', `import file = require('${name}/regulation.json'); ${use}`)).toEqual([]);
  });
});

describe('plain files', () => {
  test('package.json is the one that was packed', () => {
    expect(run('commonjs', `console.log(JSON.stringify(require('${name}/package.json')));`)).toMatchObject({
      name,
      version,
    });
  });

  test('regulation.json is the regulation the engine ships', () => {
    const [file, exported] = run(
      'commonjs',
      `console.log(JSON.stringify([require('${name}/regulation.json'), require('${name}').regulation]));`,
    ) as [unknown, unknown];
    expect(file).toEqual(exported);
  });

  test('every JSON Schema resolves and says which draft it follows', () => {
    const schemas = readdirSync(join(installed, 'dist', 'schemas'));
    expect(schemas).not.toEqual([]);
    for (const schema of schemas) {
      expect(run('commonjs', `console.log(JSON.stringify(require('${name}/schemas/${schema}')));`)).toHaveProperty(
        '$schema',
      );
    }
  });

  test('nothing is packed but what package.json lists', () => {
    const listed = new Set(files.map((path) => path.split('/')[0]));
    const strangers = readdirSync(installed).filter((entry) => entry !== 'package.json' && !listed.has(entry));
    expect(strangers).toEqual([]);
  });
});

/** The code of every file that is loaded with an entry. */
function loadedWith(entry: string): string {
  const seen = new Map<string, string>();
  const open = (file: string): void => {
    if (seen.has(file)) return;
    const code = readFileSync(file, 'utf8');
    seen.set(file, code);
    const imports = code.matchAll(/(?:\bfrom|\bimport|\brequire\() ?["'](\.[^"']+)["']/gu);
    for (const [, path = ''] of imports) open(join(dirname(file), path));
  };
  open(join(installed, 'dist', entry));
  return [...seen.values()].join('\n');
}

describe('words of one language', () => {
  // A verdict, a heading, a question, a part, a special area, a parameter, the sheet, the picture and the report.
  const thai = ['ไม่ครบ', 'สิ่งที่ยังขาด', 'พร้อมวันเริ่มและวันสิ้นสุด', 'ไม่อยู่ในพื้นที่พิเศษ', 'ออกโดยโปรแกรม'];
  const english = ['not complete', 'with post, standing, first and last day', 'an area of risk', 'Issued by a program'];

  test.each(['index.js', 'index.cjs'])('are loaded without those of the other, from %s', (file) => {
    const [inThai, inEnglish, inBoth] = ['text/th', 'text/en', 'text'].map((entry) => loadedWith(join(entry, file)));
    const of = (words: readonly string[], code = ''): readonly string[] => words.filter((each) => code.includes(each));
    expect(of(thai, inBoth)).toEqual(thai.filter((each) => inThai?.includes(each)));
    expect(of(thai, inThai).length).toBeGreaterThan(3);
    expect(of(english, inEnglish).length).toBeGreaterThan(2);
    expect(of(english, inBoth)).toEqual(of(english, inEnglish));
    expect(of(thai, inEnglish)).toEqual([]);
    expect(of(english, inThai)).toEqual([]);
  });
});

describe('size', () => {
  test('importing elapsed brings in neither zod nor decimal.js', async () => {
    const { metafile } = await build({
      stdin: { contents: `import { elapsed } from '${name}'; console.log(elapsed);`, resolveDir: project },
      bundle: true,
      format: 'esm',
      logLevel: 'silent',
      metafile: true,
      treeShaking: true,
      write: false,
    });
    // What was read is not yet what was kept: only inputs with bytes in the output count.
    const kept = Object.values(metafile.outputs).flatMap((output) =>
      Object.entries(output.inputs)
        .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
        .map(([path]) => path),
    );
    expect(kept.filter((path) => path.includes(`${name}/dist/`))).not.toEqual([]);
    expect(kept.filter((path) => /node_modules\/(?:zod|decimal\.js)\//.test(path))).toEqual([]);
  });

  test.each(['index.js', 'schema/index.js', 'text/index.js', 'text/th/index.js', 'table/index.js'])(
    'nothing in dist/%s has an effect when it is imported, as a bundler sees it that is not told so',
    async (entry) => {
      // Beside no package.json, which says `sideEffects: false`.
      const folder = mkdtempSync(join(project, 'untold-'));
      cpSync(join(installed, 'dist'), folder, { recursive: true });
      const { outputFiles } = await build({
        stdin: { contents: `import './${entry}';`, resolveDir: folder },
        bundle: true,
        format: 'esm',
        logLevel: 'silent',
        packages: 'external',
        write: false,
      });
      const lines = outputFiles.flatMap(({ text }) => text.split('\n'));
      expect(lines.filter((line) => !/^(?:import .*|\/\/.*)?$/u.test(line))).toEqual([]);
    },
  );
});

describe('text of the files', () => {
  const offending = (pattern: RegExp): string[] =>
    filesOf(join(installed, 'dist')).filter((file) => pattern.test(readFileSync(file, 'utf8')));

  test('no file names a path of the machine it was built on', () => {
    expect(filesOf(join(installed, 'dist')).filter((file) => readFileSync(file, 'utf8').includes(root))).toEqual([]);
    expect(offending(/file:\/\/\/|\/(?:home|Users)\/|\b[A-Z]:\\/)).toEqual([]);
  });

  test('Thai is readable, not escaped, but for ranges of signs in patterns', () => {
    expect(offending(/["'`][^"'`\n]*\\u0e[0-7][0-9a-f]/iu)).toEqual([]);
  });

  test('no source maps', () => {
    expect(filesOf(join(installed, 'dist')).filter((file) => extname(file) === '.map')).toEqual([]);
    expect(offending(/sourceMappingURL/)).toEqual([]);
  });
});
