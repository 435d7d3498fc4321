/**
 * Runs the tests against one mutant in the same process, where starting vitest anew for each of thousands would take
 * hours. Nothing is kept from one mutant to the next: the engine and the tests, one text, are evaluated anew.
 */
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { Script } from 'node:vm';
import type { Injector, PluginContext } from '@stryker-mutator/api/plugin';
import {
  PluginKind,
  commonTokens,
  declareFactoryPlugin,
  declareValuePlugin,
  tokens,
} from '@stryker-mutator/api/plugin';
import type { InstrumenterContext, StrykerOptions } from '@stryker-mutator/api/core';
import type {
  DryRunResult,
  MutantRunOptions,
  MutantRunResult,
  TestResult,
  TestRunner,
} from '@stryker-mutator/api/test-runner';
import {
  DryRunStatus,
  TestStatus,
  determineHitLimitReached,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { build } from 'esbuild';
import type * as FastCheck from 'fast-check';
import type { Test } from './vitest';

/** Counts the tests. */
let begun = 0;

/**
 * What the engine has worked out of the law it remembers, and the next test would ask for it without running it: no
 * mutant in there would be known to be seen by any test but the first. So every test begins with nothing remembered.
 */
class ForgottenBetweenTests<K extends WeakKey, V> {
  private kept = new WeakMap<K, V>();
  private since = begun;

  private ofThisTest(): WeakMap<K, V> {
    if (this.since !== begun) [this.kept, this.since] = [new WeakMap<K, V>(), begun];
    return this.kept;
  }

  get(key: K): V | undefined {
    return this.ofThisTest().get(key);
  }

  set(key: K, value: V): void {
    this.ofThisTest().set(key, value);
  }
}

/** What a bundle hands out. */
interface Loaded {
  /** The whole of the engine, and not yet a test. */
  readonly engine: () => unknown;
  readonly files: readonly (readonly [file: string, load: () => unknown])[];
  readonly collected: () => readonly Test[];
}

const { __stryker__: strykerState = {} } = globalThis as { __stryker__?: InstrumenterContext };
(globalThis as { __stryker__?: InstrumenterContext }).__stryker__ = strykerState;

const ownRequire = createRequire(import.meta.url);

/** So many cases of a property at most: a mutant that only a longer run finds counts as survived. */
const MOST_RUNS = 30;

/** One seed, so that a run can be repeated, and few cases. */
function shortProperties(fc: typeof FastCheck): typeof FastCheck {
  fc.configureGlobal({ seed: 2569 });
  const assert = <T>(property: FastCheck.IRawProperty<T>, parameters: FastCheck.Parameters<T> = {}): unknown =>
    fc.assert(property, { ...parameters, numRuns: Math.min(parameters.numRuns ?? MOST_RUNS, MOST_RUNS) });
  return { ...fc, assert: assert as typeof FastCheck.assert };
}

/** What is said of the engine while a file of tests makes its tables is said by a test of its own, by this name. */
const MAKING = 'while its tests are made';

function bundleOf(engine: readonly string[], tests: readonly string[]) {
  const lines = [
    `export const engine = () => [${engine.map((file) => `require('./${file}')`).join(', ')}];`,
    `export const files = [${tests.map((file) => `['${file}', () => require('./${file}')]`).join(', ')}];`,
    `export { collected } from './test/mutation/vitest';`,
  ];
  return build({
    stdin: { contents: lines.join('\n'), resolveDir: process.cwd(), loader: 'ts' },
    absWorkingDir: process.cwd(),
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    logLevel: 'error',
    // These are not mutated, and need no second copy.
    external: ['fast-check', 'zod', 'date-fns', '@date-fns/utc', 'decimal.js', '@vitest/expect', 'chai'],
    alias: { vitest: './test/mutation/vitest.ts', '@fast-check/vitest': './test/mutation/vitest.ts' },
  });
}

class InProcessRunner implements TestRunner {
  private script?: Script;
  private readonly properties = shortProperties(ownRequire('fast-check') as typeof FastCheck);

  private readonly asked: Record<'files' | 'tests' | 'leftOut', readonly string[]>;

  constructor({ inProcess }: StrykerOptions) {
    this.asked = inProcess as typeof this.asked;
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init(): Promise<void> {
    const { files, tests } = this.asked;
    const { outputFiles } = await bundleOf(files, tests);
    this.script = new Script(`(function (require, module, exports, WeakMap) {${outputFiles[0]!.text}\n})`);
  }

  private load(): Loaded {
    const module = { exports: {} as Loaded };
    const evaluate = this.script!.runInThisContext() as (...args: readonly unknown[]) => void;
    evaluate(
      (id: string): unknown => (id === 'fast-check' ? this.properties : (ownRequire(id) as unknown)),
      module,
      module.exports,
      ForgottenBetweenTests,
    );
    return module.exports;
  }

  async dryRun(): Promise<DryRunResult> {
    delete strykerState.activeMutant;
    strykerState.mutantCoverage = { static: {}, perTest: {} };
    const tests = await this.run(undefined, false);
    return { status: DryRunStatus.Complete, tests, mutantCoverage: strykerState.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, disableBail }: MutantRunOptions): Promise<MutantRunResult> {
    Object.assign(strykerState, { activeMutant: activeMutant.id, hitCount: 0, hitLimit });
    const tests = await this.run(testFilter && new Set(testFilter), !disableBail);
    const timeOut = determineHitLimitReached(strykerState.hitCount, hitLimit);
    return toMutantRunResult(timeOut ?? { status: DryRunStatus.Complete, tests });
  }

  private async run(asked: ReadonlySet<string> | undefined, bail: boolean): Promise<TestResult[]> {
    const { leftOut } = this.asked;
    const results: TestResult[] = [];
    const attempt = async (id: string, body: () => unknown): Promise<boolean> => {
      begun += 1;
      const from = performance.now();
      strykerState.currentTestId = id;
      let failure: unknown;
      try {
        await body();
      } catch (error) {
        failure = error ?? 'thrown';
      }
      delete strykerState.currentTestId;
      // The file, so that a run after a change of it asks its tests again.
      const test = { id, name: id, fileName: resolve(id.split('#')[0]!), timeSpentMs: performance.now() - from };
      if (failure === undefined) results.push({ ...test, status: TestStatus.Success });
      else {
        const failureMessage = failure instanceof Error ? failure.message : 'thrown';
        results.push({ ...test, status: TestStatus.Failed, failureMessage });
      }
      return failure === undefined;
    };

    let loaded: Loaded | undefined;
    delete strykerState.currentTestId;
    try {
      loaded = this.load();
      loaded.engine();
    } catch (error) {
      await attempt('the engine loads', () => {
        throw error;
      });
      return results;
    }
    for (const [file, load] of loaded.files) {
      const whole = asked === undefined || asked.has(`${file}#${MAKING}`);
      if (!whole && ![...asked].some((id) => id.startsWith(`${file}#`))) continue;
      if (!(await attempt(`${file}#${MAKING}`, load))) {
        if (bail) return results;
        continue;
      }
      for (const { name, run } of loaded.collected()) {
        const id = `${file}#${name}`;
        if ((!whole && !asked.has(id)) || leftOut.some((part) => id.includes(part))) continue;
        if (!(await attempt(id, run)) && bail) return results;
      }
    }
    return results;
  }
}

function create(injector: Injector<PluginContext>): TestRunner {
  return new InProcessRunner(injector.resolve(commonTokens.options));
}
create.inject = tokens(commonTokens.injector);

interface Node {
  readonly type: string;
  readonly value?: unknown;
  readonly properties?: readonly { readonly value?: Node }[];
}

/** Babel's own, of which Stryker gives no type. */
interface Path {
  readonly node: Node;
  readonly parentPath?: Path;
}

const isTrue = (node: Node | undefined) => node?.type === 'BooleanLiteral' && node.value === true;

/** An object of several values, each `true`, is a set of names: its names count, and no answer depends on the values. */
const names = declareValuePlugin(PluginKind.Ignore, 'names', {
  shouldIgnore(path) {
    const { node, parentPath } = path as unknown as Path;
    const values = parentPath?.parentPath?.node.properties?.map(({ value }) => value) ?? [];
    return isTrue(node) && values.length > 1 && values.every(isTrue) ? 'a set of names' : undefined;
  },
});

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'in-process', create), names];
