import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { earliestFiling } from '../../../src/explore/earliest-filing';
import { applications as readers } from '../../../src/facts/reading/readers';
import type { Application, Finding } from '../../../src/index';
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

function check(application: Application, from: string, until: string, assume?: Assume): string {
  const brute = everyDay(application, from, until, assume);
  const answer = earliestFiling(application, { from, until, ...(assume === undefined ? {} : { assume }) });
  expect(answer.status).toBe(expectedStatus(brute));
  if (answer.status === 'none') expect(answer).toMatchObject({ on: until, finding: { status: brute.last.status } });
  if (answer.status === 'found') {
    expect(answer.on).toBe(brute.on);
    expect(answer.finding).toEqual(judge(supposing(application, assume ?? {}, answer.on)));
    expect(answer.dayBefore?.status === 'met').toBe(false);
    expect(answer.dayBefore === undefined).toBe(answer.on === from);
    if (answer.dayBefore !== undefined) {
      expect(answer.dayBefore).toEqual(assessEligibility(supposing(application, assume ?? {}, previousDay(answer.on))));
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
  'nothing but what the answer tells was supposed',
  ({ application, from, until }, assume) => {
    const answer = earliestFiling(application, { from, until, ...(assume === undefined ? {} : { assume }) });
    const day = answer.status === 'unknown' ? answer.atLatest : answer;
    if (day === undefined) return;
    const supposed = supposing(application, assume ?? {}, day.on);
    const added = [
      ...(supposed.agreements ?? [])
        .filter(({ fiscalYear }) => !application.agreements?.some((one) => one.fiscalYear === fiscalYear))
        .map(({ fiscalYear }) => `agreements[${fiscalYear}]`),
      ...(supposed.salaryRounds ?? [])
        .filter(
          (round) =>
            !application.salaryRounds?.some((one) => one.fiscalYear === round.fiscalYear && one.half === round.half),
        )
        .map(({ fiscalYear, half }) => `salaryRounds[${fiscalYear}/${half}]`),
    ];
    expect([...day.assumed].sort()).toEqual(added.sort());
    expect(Object.isFrozen(answer) && Object.isFrozen(day.assumed)).toBe(true);
    expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
    expect(earliestFiling(application, { from, until, ...(assume === undefined ? {} : { assume }) })).toEqual(answer);
  },
);
