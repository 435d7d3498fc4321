import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { earliestFiling } from '../../../src/explore/earliest-filing';
import { applications as readers } from '../../../src/facts/reading/readers';
import type { Application, Finding, Leaf } from '../../../src/index';
import { ask, assessEligibility } from '../../../src/index';
import { applications } from '../../arbitraries/index';
import { addDays, addYears, nextDay, previousDay } from '../../model/days';
import type { Assume } from './supposing';
import { supposing } from './supposing';

interface EveryDay {
  /** The first day that is met. */
  readonly on?: string;
  readonly last: Finding;
  /** Everything asked up to that day. */
  readonly asked: readonly string[];
}

/** Without checking the same facts again on every day; they are those of the generator, and rounds in their form. */
function judge(application: Application): Finding {
  return assessEligibility(readers.trust(application));
}

/** The answer of asking every day. */
function everyDay(application: Application, from: string, until: string, assume: Assume = {}): EveryDay {
  const asked = new Set<string>();
  let [month, supposed] = ['', application];
  for (let on = from; ; on = nextDay(on)) {
    // Rounds end with months, so that within one month the same are supposed.
    if (!on.startsWith(month) || month === '') [month, supposed] = [on.slice(0, 7), supposing(application, assume, on)];
    const finding = judge({ ...supposed, filedOn: on });
    if (finding.status === 'unknown') for (const path of ask(finding)) asked.add(path);
    if (finding.status === 'met') return { on, last: finding, asked: [...asked].sort() };
    if (on === until) return { last: finding, asked: [...asked].sort() };
  }
}

function expectedStatus({ on, last, asked }: EveryDay): 'found' | 'none' | 'unknown' {
  if (asked.length > 0) return 'unknown';
  if (on !== undefined) return 'found';
  return last.status === 'unknown' ? 'unknown' : 'none';
}

/** Windows of 24 months, most of them beginning while something is still missing. */
const windows = applications.chain((application) => {
  const from = (days: number): string => {
    const day = addDays(application.filedOn, days);
    // Rounds are stated up to fiscal year 2700, which ends in 2157: later ones cannot be on record, nor supposed by a test.
    return day < '1901-01-01' ? '1901-01-01' : day > '2150-12-31' ? '2150-12-31' : day;
  };
  return fc
    .oneof(fc.integer({ min: -700, max: 0 }), fc.integer({ min: -30, max: 60 }))
    .map((days) => ({ application, from: from(days), until: addYears(from(days), 2) }));
});

const assumptions = fc.constantFrom<Assume>(
  { agreements: 'passed' },
  { performance: 'outstanding' },
  { agreements: 'passed', performance: 'outstanding' },
);

/** The rounds that an answer names, of all those that may be supposed. */
function only(supposed: Application, stated: Application, assumed: readonly string[]): Application {
  const isStated = (year: number): boolean => stated.agreements?.some((one) => one.fiscalYear === year) === true;
  const isStatedHalf = (year: number, half: 1 | 2): boolean =>
    stated.salaryRounds?.some((one) => one.fiscalYear === year && one.half === half) === true;
  return {
    ...supposed,
    agreements: (supposed.agreements ?? []).filter(
      ({ fiscalYear: year }) => isStated(year) || assumed.includes(`agreements[${year}]`),
    ),
    salaryRounds: (supposed.salaryRounds ?? []).filter(
      ({ fiscalYear: year, half }) => isStatedHalf(year, half) || assumed.includes(`salaryRounds[${year}/${half}]`),
    ),
  };
}

function statuses(finding: Finding): unknown {
  return finding.kind === 'leaf'
    ? [finding.id, finding.status]
    : [finding.id, finding.status, finding.of.map(statuses)];
}

function check(application: Application, from: string, until: string, assume?: Assume): string {
  const brute = everyDay(application, from, until, assume);
  const answer = earliestFiling(application, { from, until, ...(assume === undefined ? {} : { assume }) });
  expect(answer.status).toBe(expectedStatus(brute));
  if (answer.status === 'none') expect(answer).toMatchObject({ on: until, finding: { status: brute.last.status } });
  if (answer.status === 'found') {
    expect(answer.on).toBe(brute.on);
    const told = only(supposing(application, assume ?? {}, answer.on), application, answer.assumed);
    expect(statuses(answer.finding)).toEqual(statuses(judge(told)));
    if (answer.assumed.length === 0) expect(answer.finding).toEqual(judge({ ...application, filedOn: answer.on }));
    expect(answer.dayBefore?.status === 'met').toBe(false);
    expect(answer.dayBefore === undefined).toBe(answer.on === from);
    expect(answer.isFirstDayAsked).toBe(answer.on === from ? true : undefined);
    if (answer.dayBefore !== undefined) {
      const before = supposing(application, assume ?? {}, previousDay(answer.on));
      expect(answer.dayBefore.status).toBe(assessEligibility(before).status);
    }
  }
  if (answer.status === 'unknown') {
    expect([...answer.ask].sort()).toEqual(brute.asked);
    expect(answer.atLatest?.on).toBe(brute.on);
  }
  return brute.on === undefined || brute.on === from ? answer.status : `${answer.status} later`;
}

describe('earliestFiling gives the answer of asking every day for 24 months', () => {
  const seen = new Map<string, number>();
  const tally = (kind: string): void => {
    seen.set(kind, (seen.get(kind) ?? 0) + 1);
  };

  test.prop([windows], { numRuns: 1000 })(
    'with what is stated',
    ({ application, from, until }) => {
      tally(check(application, from, until));
    },
    300_000,
  );

  test.prop([windows, assumptions], { numRuns: 300 })(
    'with what is supposed',
    ({ application, from, until }, assume) => {
      tally(check(application, from, until, assume));
    },
    300_000,
  );

  test('and the properties saw every kind of answer', () => {
    for (const kind of ['found', 'found later', 'none', 'unknown', 'unknown later']) {
      expect(seen.get(kind) ?? 0, `${kind} of ${JSON.stringify([...seen])}`).toBeGreaterThan(10);
    }
  });
});

test.prop([windows, fc.option(assumptions, { nil: undefined })], { numRuns: 300 })(
  'what an answer supposes is what it needs: with it the day is met, and without any one of it it is not',
  ({ application, from, until }, assume) => {
    const answer = earliestFiling(application, { from, until, ...(assume === undefined ? {} : { assume }) });
    expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
    const day = answer.status === 'unknown' ? answer.atLatest : answer;
    expect(Object.isFrozen(answer) && Object.isFrozen(day?.assumed ?? Object.freeze([]))).toBe(true);
    if (day?.finding.status !== 'met') return;
    const all = supposing(application, assume ?? {}, day.on);
    expect(judge(only(all, application, day.assumed)).status).toBe('met');
    for (const left of day.assumed) {
      const others = day.assumed.filter((path) => path !== left);
      expect(judge(only(all, application, others)).status).not.toBe('met');
    }
  },
);

test.prop([windows, fc.option(assumptions, { nil: undefined })], { numRuns: 300 })(
  'no leaf that rests on a supposition shows what nobody gave, and every one names what was supposed',
  ({ application, from, until }, assume) => {
    const answer = earliestFiling(application, { from, until, ...(assume === undefined ? {} : { assume }) });
    const day = answer.status === 'unknown' ? answer.atLatest : answer;
    if (day === undefined) return;
    const leaves = (finding: Finding): readonly Leaf[] =>
      finding.kind === 'leaf' ? [finding] : finding.of.flatMap(leaves);
    const supposed = leaves(day.finding).filter((leaf) => leaf.supposed !== undefined);
    for (const leaf of supposed) expect([leaf.actual, leaf.missing]).toEqual([undefined, []]);
    expect([...new Set(supposed.flatMap((leaf) => leaf.supposed ?? []))]).toEqual(day.assumed);
  },
);
