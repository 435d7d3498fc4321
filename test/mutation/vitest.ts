/** What the tests use of vitest and of its properties, in one process: a test is put on a list, and run by ./runner. */
import { JestAsymmetricMatchers, JestChaiExpect, JestExtend } from '@vitest/expect';
import * as chai from 'chai';
import * as fc from 'fast-check';

type Body = (...args: readonly unknown[]) => unknown;

export interface Test {
  readonly name: string;
  readonly run: () => unknown;
}

const tests: Test[] = [];
const groups: string[] = [];

/** The tests put on the list since the last time. */
export function collected(): readonly Test[] {
  return tests.splice(0);
}

function add(name: string, run: () => unknown): void {
  // Several rows of a table may have the same name, which has to tell them apart.
  tests.push({ name: [...groups, `${name} (${String(tests.length)})`].join(' › '), run });
}

/** As vitest does: a row that is a list gives several arguments. */
function eachOf(of: (name: string, body: Body) => void) {
  return (rows: readonly unknown[]) =>
    (name: string, body: Body): void => {
      for (const row of rows) of(name, () => body(...(Array.isArray(row) ? row : [row])));
    };
}

function prop(arbitraries: readonly fc.Arbitrary<unknown>[], parameters: fc.Parameters<[unknown[]]> = {}) {
  return (name: string, body: Body): void => {
    // One list, drawn as a whole: a property of several values has a type of its own for every number of them.
    const property = fc.property(fc.tuple(...arbitraries), (values) => body(...values) as boolean);
    add(name, () => {
      fc.assert(property, parameters);
    });
  };
}

function group(name: string, body: Body): void {
  groups.push(name);
  body();
  groups.pop();
}

export const test = Object.assign(add, { each: eachOf(add), prop });
export const describe = Object.assign(group, { each: eachOf(group) });

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);
export const { expect } = chai;

export { fc };
