import { chmod, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type BuildOptions, type Metafile, type Plugin } from 'esbuild';
import { defineConfig } from 'tsup';
import ts from 'typescript';

/**
 * What no user imports: what the command takes from the library, and decimal.js in a file of its own, since a bundler keeps
 * it wherever a file that imports it is loaded.
 */
const ours = { 'cli/library': 'src/cli/library.ts', 'value/exact': 'src/value/exact.ts' };

export default defineConfig({
  // Few files, since each costs half a millisecond of every start; what entries share is in chunks of both.
  entry: {
    index: 'src/index.ts',
    'schema/index': 'src/schema/index.ts',
    'text/index': 'src/text/index.ts',
    'text/th/index': 'src/text/th/index.ts',
    'text/en/index': 'src/text/en/index.ts',
    'table/index': 'src/table/index.ts',
    'receipt/index': 'src/receipt/index.ts',
    'simulation/index': 'src/simulation/index.ts',
    ...ours,
  },
  splitting: true,
  format: ['esm', 'cjs'],
  target: 'es2022',
  tsconfig: 'src/tsconfig.json',
  dts: {
    entry: [
      'src/index.ts',
      'src/schema/index.ts',
      'src/text/index.ts',
      'src/text/th/index.ts',
      'src/text/en/index.ts',
      'src/table/index.ts',
      'src/receipt/index.ts',
      'src/simulation/index.ts',
    ],
    // tsup sets `baseUrl`, which TypeScript 6 reports as deprecated.
    compilerOptions: { ignoreDeprecations: '6.0' },
  },
  clean: true,
  // Built in: the one is no CommonJS, and of either only a function is needed.
  noExternal: ['@noble/hashes', 'pure-rand'],
  // Maps of the CommonJS output would carry absolute paths.
  sourcemap: false,
  esbuildPlugins: [oneLanguage(), pureTopLevel()],
  esbuildOptions(options, { format }) {
    // Thai stays readable instead of becoming \uXXXX.
    options.charset = 'utf8';
    if (format === 'cjs' && typeof options.entryPoints === 'object' && !Array.isArray(options.entryPoints)) {
      options.entryPoints = Object.fromEntries(
        Object.entries(options.entryPoints).filter(([name]) => !Object.hasOwn(ours, name)),
      );
    }
  },
  onSuccess: async () => {
    await emitJson('dist');
    await handOnLicences('dist', 'receipt', ['@noble/hashes']);
    await handOnLicences('dist', 'simulation', ['pure-rand']);
    await emitCommand('dist');
  },
});

/** Writes the law and the JSON Schemas as plain files, from what the built package itself exports. */
async function emitJson(dist: string): Promise<void> {
  const regulation = await exported(join(dist, 'index.js'), 'regulation');
  const schemas = await exported(join(dist, 'schema', 'index.js'), 'jsonSchemas');

  await writeJson(join(dist, 'regulation.json'), regulation);
  await mkdir(join(dist, 'schemas'), { recursive: true });
  for (const [name, schema] of Object.entries(schemas)) {
    await writeJson(join(dist, 'schemas', `${name}.schema.json`), schema);
  }
}

/** Packages that are built into an entry: their licences ask to be handed on. */
async function handOnLicences(dist: string, entry: string, packages: readonly string[]): Promise<void> {
  const licences = (await licencesOf(packages)).join('\n');
  for (const file of ['index.js', 'index.cjs'].map((name) => join(dist, entry, name))) {
    await writeFile(file, `${await readFile(file, 'utf8')}${licences}\n`);
  }
}

async function exported(file: string, name: string): Promise<object> {
  const module = (await import(pathToFileURL(resolve(file)).href)) as Record<string, unknown>;
  const value = module[name];
  if (typeof value !== 'object' || value === null || Object.keys(value).length === 0) {
    throw new Error(`${file} exports no ${name}`);
  }
  return value;
}

async function writeJson(file: string, value: unknown): Promise<void> {
  await writeFile(file, `${JSON.stringify(value, null, 2)}\n`);
}

/** What the command takes from the library is built with the library; what else it would take would be there twice. */
const fromTheLibrary: Plugin = {
  name: 'from-the-library',
  setup(bundler) {
    bundler.onResolve({ filter: /^\.{1,2}\/library$/ }, () => ({ path: './library.js', external: true }));
    bundler.onResolve({ filter: /^\.\.\// }, ({ path, importer, resolveDir }) =>
      importer.startsWith(resolve('src/cli')) &&
      !join(resolveDir, path).startsWith(resolve('src/cli')) &&
      !path.endsWith('.json')
        ? { errors: [{ text: `takes from ${path} what it should take from cli/library` }] }
        : undefined,
    );
  },
};

/** What opens files is loaded by the command when it is needed: `dist/cli/read-content.js`. */
const fromBeside: Plugin = {
  name: 'from-beside',
  setup(bundler) {
    bundler.onResolve({ filter: /\/read-content$/ }, ({ path }) => ({
      path: `./${basename(path)}.js`,
      external: true,
    }));
  },
};

const forTheCommand = {
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'es2022',
  charset: 'utf8',
  logLevel: 'warning',
} satisfies BuildOptions;

/** Packages that are CommonJS ask for Node's modules by `require`. */
const requireInModule = [
  "import { createRequire } from 'node:module';",
  'const require = createRequire(import.meta.url);',
];

/**
 * Builds the command as one file beside the library, and what opens files as another, each with the packages it needs
 * inside, since users get no devDependencies.
 */
async function emitCommand(dist: string): Promise<void> {
  const outfile = join(dist, 'cli', 'witthayathana.js');
  await build({
    ...forTheCommand,
    entryPoints: ['src/cli/witthayathana.ts'],
    outfile,
    plugins: [fromTheLibrary, fromBeside],
    banner: {
      js: ['#!/usr/bin/env node', ...(await licencesOf(['commander'])), ...requireInModule].join('\n'),
    },
  });
  await chmod(outfile, 0o755);
  await emitReading(join(dist, 'cli', 'read-content.js'));
}

async function emitReading(outfile: string): Promise<void> {
  const entryPoints = ['src/cli/evidence/read-content.ts'];
  const { metafile } = await build({ ...forTheCommand, entryPoints, metafile: true, write: false, outfile });
  const licences = await licencesOf(packagesIn(metafile));
  const banner = { js: [...licences, ...requireInModule].join('\n') };
  await build({ ...forTheCommand, entryPoints, outfile, minify: true, banner });
}

/** The packages of which something is in a bundle. */
function packagesIn({ inputs }: Metafile): readonly string[] {
  const names = Object.keys(inputs).map((file) => {
    const [, ...within] = file.split('node_modules/');
    return /^(?:@[^/]+\/)?[^/]+/u.exec(within.at(-1) ?? '')?.[0];
  });
  return [...new Set(names.filter((name) => name !== undefined))].sort();
}

/** unpdf holds PDF.js, whose licence it does not bring along. */
const within: Readonly<Record<string, readonly [name: string, licence: string]>> = {
  unpdf: ['PDF.js of the Mozilla Foundation', 'licences/pdf.js.txt'],
};

/** A comment for each package and for what is within it: its licence asks to be handed on. */
async function licencesOf(packages: readonly string[]): Promise<readonly string[]> {
  const comment = (name: string, licence: string): string =>
    `/*! Contains ${name}, with this licence:\n\n${licence.trim()}\n*/`;
  const told = await Promise.all(
    packages.map(async (name) => {
      const folder = join('node_modules', name);
      const file = (await readdir(folder)).find((each) => /^licen[cs]e(?:\.(?:md|txt))?$/iu.test(each));
      if (file === undefined) throw new Error(`${name} brings no licence along`);
      const inside = within[name];
      return [
        comment(name, await readFile(join(folder, file), 'utf8')),
        ...(inside === undefined ? [] : [comment(inside[0], await readFile(inside[1], 'utf8'))]),
      ];
    }),
  );
  return told.flat();
}

/**
 * What a module of the library makes when it is imported has no effect but to be there. Bundlers do not see that of a
 * call or a spread, so each is said to be pure, and who imports one function of a file leaves the rest behind.
 */
function pureTopLevel(): Plugin {
  return {
    name: 'pure-top-level',
    setup(bundler) {
      bundler.onLoad({ filter: /[/\\]src[/\\].*\.ts$/ }, async ({ path }) => {
        const contents = await readFile(path, 'utf8');
        return { contents: saidToBePure(sourceOf(path, contents)), loader: 'ts' };
      });
    },
  };
}

/** Modules that are the same whatever the language, or hold the words of one. */
const sharedByLanguages = /[/\\](?:(?:th|en)|[\w-]+-(?:th|en)|blocks|place|mark|lookup)\.ts$/;

/**
 * Gives `./text/th` and `./text/en` modules of text of their own, in which what is written `{ th: …, en: … }` has lost
 * the other language: its words are not even files that they load. What is no text they share with the other entries.
 */
function oneLanguage(): Plugin {
  const ofText = new RegExp(`^${resolve('src')}[/\\\\](?:text|report)[/\\\\]`);
  return {
    name: 'one-language',
    setup(bundler) {
      bundler.onResolve({ filter: /^\.{1,2}\// }, ({ path, importer, namespace, resolveDir }) => {
        const entry = /[/\\]text[/\\](th|en)[/\\]index\.ts$/u.exec(importer)?.[1];
        const language = namespace === 'th' || namespace === 'en' ? namespace : entry;
        if (language === undefined) return undefined;
        const file = `${resolve(resolveDir, path)}.ts`;
        return ofText.test(file) && !sharedByLanguages.test(file)
          ? { path: relative('.', file), namespace: language }
          : { path: file };
      });
      for (const language of ['th', 'en'] as const) {
        bundler.onLoad({ filter: /\.ts$/, namespace: language }, async ({ path }) => {
          const source = sourceOf(
            path,
            without(language === 'th' ? 'en' : 'th', sourceOf(path, await readFile(path, 'utf8'))),
          );
          return { contents: saidToBePure(source), loader: 'ts', resolveDir: resolve(dirname(path)) };
        });
      }
    },
  };
}

function sourceOf(path: string, text: string): ts.SourceFile {
  return ts.createSourceFile(path, text, ts.ScriptTarget.ES2022);
}

/** The text of a module without one language of what it says in both. */
function without(language: 'th' | 'en', source: ts.SourceFile): string {
  const removed: ts.Node[] = [];
  const itsFile = new RegExp(`[/-]${language}$`);
  const visit = (node: ts.Node): void => {
    if (
      ts.isImportDeclaration(node) &&
      ts.isStringLiteral(node.moduleSpecifier) &&
      itsFile.test(node.moduleSpecifier.text)
    ) {
      removed.push(node);
    }
    if (ts.isObjectLiteralExpression(node)) {
      const named = (name: string) =>
        node.properties.find(
          (each) => each.name !== undefined && ts.isIdentifier(each.name) && each.name.text === name,
        );
      const [one, other] = [named(language), named(language === 'th' ? 'en' : 'th')];
      if (one !== undefined && other !== undefined) removed.push(one);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return removed.reduceRight(
    (text, { pos, end }) => text.slice(0, pos) + text.slice(end).replace(/^\s*,/u, ''),
    source.text,
  );
}

function saidToBePure(source: ts.SourceFile): string {
  let text = source.text;
  for (const statement of [...source.statements].reverse()) {
    if (ts.isExpressionStatement(statement)) throw new Error(`${source.fileName} does something when it is imported`);
    if (!ts.isVariableStatement(statement)) continue;
    for (const { initializer } of [...statement.declarationList.declarations].reverse()) {
      if (initializer === undefined || !isComputed(initializer)) continue;
      const [start, end] = [initializer.getStart(source), initializer.end];
      text = `${text.slice(0, start)}/* @__PURE__ */ (() => (${text.slice(start, end)}))()${text.slice(end)}`;
    }
  }
  return text;
}

/** Whether something is reckoned when the module is loaded, which for all that a bundler knows may have an effect. */
function isComputed(node: ts.Node): boolean {
  if (ts.isFunctionLike(node) || ts.isTypeNode(node)) return false;
  return (
    ts.isCallExpression(node) ||
    ts.isNewExpression(node) ||
    ts.isTaggedTemplateExpression(node) ||
    ts.isTemplateExpression(node) ||
    ts.isComputedPropertyName(node) ||
    ts.isBinaryExpression(node) ||
    ts.isPropertyAccessExpression(node) ||
    ts.isElementAccessExpression(node) ||
    ts.isSpreadElement(node) ||
    ts.isSpreadAssignment(node) ||
    (ts.forEachChild(node, isComputed) ?? false)
  );
}
