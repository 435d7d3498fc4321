import { test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { assessEligibility, decideEvaluation, parseApplication, parseEvaluation } from '../../src/index';
import { applications, evaluations } from '../arbitraries/index';

function isDeeplyFrozen(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return Object.isFrozen(value) && Object.values(value).every(isDeeplyFrozen);
}

/** Frozen at every depth, so that a change throws. */
function sealed<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(sealed);
  return value;
}

/** Facts as JSON brings them: no shared parts, the usual prototypes. */
function plain<T>(facts: T): T {
  return JSON.parse(JSON.stringify(facts)) as T;
}

const runs = { numRuns: 200 };

describe('facts that are what their type says', () => {
  test.prop([applications], runs)(
    'are given back as they are, frozen, the input neither changed nor frozen',
    (facts) => {
      const input = plain(facts);
      const parsed = parseApplication(input);
      if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
      expect(parsed.value).toStrictEqual(plain(facts));
      expect(input).toStrictEqual(plain(facts));
      expect(isDeeplyFrozen(parsed.value)).toBe(true);
      expect(isDeeplyFrozen(input)).toBe(false);
    },
  );

  test.prop([applications], runs)('once parsed are the same object whenever they are parsed again', (facts) => {
    const parsed = parseApplication(facts);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
    const again = parseApplication(parsed.value);
    expect(again.ok && again.value).toBe(parsed.value);
  });

  test.prop([applications, evaluations], runs)(
    'are judged alike parsed or not, and are not changed by it',
    (facts, scores) => {
      const application = sealed(plain(facts));
      const parsed = parseApplication(application);
      expect(parsed.ok && assessEligibility(parsed.value)).toEqual(assessEligibility(application));
      expect(application).toStrictEqual(plain(facts));
      const evaluation = sealed(plain(scores));
      const read = parseEvaluation(evaluation);
      expect(read.ok && decideEvaluation(read.value)).toEqual(decideEvaluation(evaluation));
      expect(evaluation).toStrictEqual(plain(scores));
    },
  );

  test.prop([applications, applications], runs)(
    'and not parsed are read anew whenever they are judged: what has changed since counts',
    (facts, others) => {
      const application = plain(facts);
      assessEligibility(application);
      for (const name of Object.keys(application)) Reflect.deleteProperty(application, name);
      Object.assign(application, plain(others));
      expect(assessEligibility(application)).toEqual(assessEligibility(plain(others)));
    },
  );

  test.prop([applications], runs)('say the same with properties that are there but undefined', (facts) => {
    const properties = ['service', 'agreements', 'reports', 'sanctions', 'degree', 'nqf8', 'salaryRounds'] as const;
    const blank = Object.fromEntries(properties.map((name) => [name, undefined]));
    expect(assessEligibility({ ...blank, ...facts })).toStrictEqual(assessEligibility(facts));
  });

  test.prop([evaluations], runs)('of an evaluation are frozen and remembered too', (facts) => {
    const parsed = parseEvaluation(facts);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
    expect(parsed.value).toStrictEqual(plain(facts));
    expect(isDeeplyFrozen(parsed.value)).toBe(true);
    const again = parseEvaluation(parsed.value);
    expect(again.ok && again.value).toBe(parsed.value);
  });
});
