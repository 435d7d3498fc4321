import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { defineConfig } from 'tsup';

export default defineConfig({
  // One output a module, so that an import costs what it uses and not the whole engine.
  entry: ['src/**/*.ts', '!src/cli/**'],
  splitting: true,
  format: ['esm', 'cjs'],
  target: 'es2022',
  tsconfig: 'src/tsconfig.json',
  dts: {
    entry: ['src/index.ts', 'src/schema/index.ts', 'src/text/index.ts'],
    // tsup sets `baseUrl`, which TypeScript 6 reports as deprecated.
    compilerOptions: { ignoreDeprecations: '6.0' },
  },
  clean: true,
  // Maps of the CommonJS output would carry absolute paths.
  sourcemap: false,
  esbuildOptions(options) {
    // Thai stays readable instead of becoming \uXXXX.
    options.charset = 'utf8';
  },
  onSuccess: async () => {
    await emitJson('dist');
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

/** What the command takes from the library stays where the library has it: `dist/law/diff.js` for `src/law/diff.ts`. */
const fromTheLibrary: Plugin = {
  name: 'from-the-library',
  setup(bundler) {
    bundler.onResolve({ filter: /^\.\.\// }, ({ path, importer }) =>
      importer.startsWith(resolve('src/cli')) && !path.endsWith('.json')
        ? { path: `${path}.js`, external: true }
        : undefined,
    );
  },
};

/** Builds the command as one file beside the library, with commander and csv-parse inside, since users get no devDependencies. */
async function emitCommand(dist: string): Promise<void> {
  const outfile = join(dist, 'cli', 'witthayathana.js');
  const [commander, csvParse] = await Promise.all(
    ['commander', 'csv-parse'].map((name) => readFile(`node_modules/${name}/LICENSE`, 'utf8')),
  );
  await build({
    entryPoints: ['src/cli/witthayathana.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    logLevel: 'warning',
    plugins: [fromTheLibrary],
    banner: {
      js: [
        '#!/usr/bin/env node',
        `/*! Contains commander, with this licence:\n\n${String(commander).trim()}\n*/`,
        `/*! Contains csv-parse, with this licence:\n\n${String(csvParse).trim()}\n*/`,
        // commander is CommonJS and asks for Node's modules by `require`.
        "import { createRequire } from 'node:module';",
        'const require = createRequire(import.meta.url);',
      ].join('\n'),
    },
  });
  await chmod(outfile, 0o755);
}
