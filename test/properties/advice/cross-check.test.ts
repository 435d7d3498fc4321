import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { crossCheck } from '../../../src/explore/cross-check/cross-check';
import type { Application } from '../../../src/index';
import { assessEligibility, at, parseApplication } from '../../../src/index';
import { applications } from '../../arbitraries/index';
import { optionalFacts, withoutOneProperty } from '../../arbitraries/omissions';

type Facts = Readonly<Record<string, unknown>>;

/** An account that has some properties of the first application and some of the second. */
const accounts = fc
  .tuple(applications, applications, fc.subarray([...optionalFacts]))
  .map(([declared, other, taken]) => {
    const from = (facts: Facts, wanted: boolean) =>
      optionalFacts
        .filter((name) => taken.includes(name) === wanted && facts[name] !== undefined)
        .map((name) => [name, facts[name]]);
    const { line, standing, filedOn } = declared;
    const recorded = {
      line,
      standing,
      filedOn,
      ...Object.fromEntries([...from({ ...declared }, false), ...from({ ...other }, true)]),
    };
    return { declared, recorded: recorded as Application };
  });

function turned(application: Application): Application {
  return Object.fromEntries(
    Object.entries(application).map(([name, value]) => [name, Array.isArray(value) ? value.toReversed() : value]),
  ) as unknown as Application;
}

describe('crossCheck', () => {
  test.prop([accounts], { numRuns: 500 })('gives both verdicts, and each difference once', ({ declared, recorded }) => {
    const found = crossCheck(declared, recorded);
    expect(found.declared).toEqual(assessEligibility(declared));
    expect(found.record).toEqual(assessEligibility(recorded));
    const paths = found.differences.map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    for (const one of found.differences) {
      expect(one.before).toBe(found.declared.status);
      expect(one.changes).toBe(one.before !== one.after);
      expect('declared' in one).toBe(one.kind !== 'only-recorded');
      expect('recorded' in one).toBe(one.kind !== 'only-declared');
      if (one.kind === 'differs') expect(one.declared).not.toEqual(one.recorded);
      if (one.changes) expect(one.parts.length).toBeGreaterThan(0);
      for (const { id, transition } of one.parts) {
        const before = at(found.declared, id);
        if (before !== undefined) expect(transition.startsWith(`${before.status}->`)).toBe(true);
      }
    }
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
    expect(
      Object.isFrozen(found) && found.differences.every((one) => Object.isFrozen(one) && Object.isFrozen(one.parts)),
    ).toBe(true);
  });

  test.prop([accounts], { numRuns: 300 })('does not depend on the order of lists', ({ declared, recorded }) => {
    // A whole list is given as it stands.
    const sorted = (value: unknown) =>
      Array.isArray(value) ? value.map((item) => JSON.stringify(item)).sort() : value;
    const seen = (of: ReturnType<typeof crossCheck>) => ({
      ...of,
      differences: of.differences.map((one) => ({
        ...one,
        declared: sorted(one.declared),
        recorded: sorted(one.recorded),
      })),
    });
    expect(seen(crossCheck(turned(declared), turned(recorded)))).toEqual(seen(crossCheck(declared, recorded)));
  });

  test.prop([accounts], { numRuns: 300 })(
    'told the other way round has the same places, with the sides changed',
    ({ declared, recorded }) => {
      const sides = { 'only-declared': 'only-recorded', 'only-recorded': 'only-declared', differs: 'differs' } as const;
      const seen = (of: ReturnType<typeof crossCheck>) =>
        of.differences.filter(({ path }) => !path.startsWith('service['));
      const forwards = seen(crossCheck(declared, recorded)).map(({ path, kind }) => [path, kind]);
      const backwards = seen(crossCheck(recorded, declared)).map(({ path, kind }) => [path, sides[kind]]);
      expect(backwards).toEqual(forwards);
    },
  );

  test.prop([applications], { numRuns: 300 })('an account has no difference to itself', (application) => {
    expect(crossCheck(application, application).differences).toEqual([]);
    const parsed = parseApplication(application);
    if (parsed.ok) expect(crossCheck(parsed.value, application).differences).toEqual([]);
  });

  const omitted = applications
    .map((application) => ({ application, all: withoutOneProperty(application) }))
    .filter(({ all }) => all.length > 0)
    .chain(({ application, all }) => fc.constantFrom(...all).map((omission) => ({ application, omission })));

  test.prop([omitted], { numRuns: 500 })(
    'one fact left out of the file: the application with it taken over is the file',
    ({ application, omission }) => {
      const found = crossCheck(application, omission.facts);
      // A record of rounds that is not there has none of them, and a workload is compared as a whole.
      const rounds = omission.dropped === 'agreements' || omission.dropped === 'salaryRounds';
      if (!rounds && found.differences.length === 1) expect(found.differences[0]?.after).toBe(found.record.status);
      if (!rounds && !omission.dropped.endsWith('.members')) expect(found.differences.length).toBeLessThanOrEqual(1);
      for (const { kind, path } of found.differences) {
        if (!path.endsWith('.workload')) expect(kind).toBe('only-declared');
      }
    },
  );
});
