import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import * as library from '../../src/index';
import { isWitthayathanaError } from '../../src/index';

/** Anything at all, and objects with the properties of facts but anything in them. */
const anything = fc.anything({
  withBigInt: true,
  withBoxedValues: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withObjectString: true,
  withSet: true,
  withSparseArray: true,
  withTypedArray: true,
});
const names = fc.constantFrom(
  ...['line', 'standing', 'filedOn', 'decidedOn', 'service', 'agreements', 'reports', 'sanctions', 'members'],
  ...['languageTests', 'degree', 'nqf8', 'salaryRounds', 'fiscalYear', 'workload', 'setting', 'teaching', 'total'],
  ...['levels', 'part1', 'part2', 'kind', 'id', '__proto__', 'constructor', 'toString'],
);
const nearFacts = fc.dictionary(names, fc.oneof(anything, fc.array(fc.dictionary(names, anything), { maxLength: 3 })));
const hostile = fc.oneof(
  anything,
  nearFacts,
  fc.constantFrom<unknown>(Symbol('fact'), () => 0, Date, -0, NaN, Infinity, new Date(NaN), /x/u, new WeakSet()),
);

const codes = ['invalid-facts', 'invalid-date', 'invalid-regulation', 'invalid-amendment', 'unknown-parameter'];
/** What takes no argument that could be wrong, or is documented to trust its caller. */
const trusting = new Set(['atLeast', 'isWitthayathanaError', 'WitthayathanaError']);

describe('whatever the arguments, a function gives its result or throws an error of this library', () => {
  for (const [name, call] of Object.entries(library)) {
    if (typeof call !== 'function' || trusting.has(name)) continue;
    test.prop([hostile, hostile, hostile], { numRuns: 200 })(name, (first, second, third) => {
      try {
        (call as (...values: unknown[]) => unknown)(first, second, third);
      } catch (error) {
        if (!isWitthayathanaError(error)) throw error;
        expect(codes).toContain(error.code);
        expect(error.details.issues.length).toBeGreaterThan(0);
      }
    });
  }
});

test.prop([hostile], { numRuns: 1_000 })('isWitthayathanaError tells any value apart', (value) => {
  expect(isWitthayathanaError(value)).toBe(false);
});

test.prop([hostile], { numRuns: 1_000 })('a parser gives facts or at least one issue, and never throws', (value) => {
  for (const parse of [library.parseApplication, library.parseEvaluation]) {
    const parsed = parse(value);
    if (!parsed.ok) expect(parsed.issues.length).toBeGreaterThan(0);
  }
});
