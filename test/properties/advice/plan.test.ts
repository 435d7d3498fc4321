import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { applications as readers } from '../../../src/facts/reading/readers';
import type { Amendment, Application, Need, OneNeed, ParamId, Regulation, RoutePlan } from '../../../src/index';
import { amend, assessEligibility, at, plan, regulation } from '../../../src/index';
import { applications } from '../../arbitraries/index';
import { addDays, lastDayOfFiscalYear, nextDay, previousDay } from '../../model/days';
import { amendmentOf } from '../law/amendments';
import { atBest, bestOn, fulfilled } from './plan-oracle';

/** `npm run trust` draws 20,000. */
const RUNS = Number(process.env.PLANS ?? 500);

const unstated = [
  'agreements',
  'salaryRounds',
  'sanctions',
  'reports',
  'languageTests',
  'specialArea',
  'degree',
  'nqf8',
  'teachesForeignLanguage',
] as const;

/** Much of what is generated is stated in full; a plan is for those of whom little is known. */
const careers = fc
  .tuple(applications, fc.oneof(fc.constant([]), fc.subarray([...unstated]), fc.constant([...unstated])))
  .map(([application, dropped]) => {
    const facts = Object.entries(application).filter(([name]) => !(dropped as readonly string[]).includes(name));
    return Object.fromEntries(facts) as unknown as Application;
  });

/** Windows of two years, most of them beginning while something is still missing; and the whole of the criteria's days. */
const windows = careers.chain((application) => {
  const from = (days: number): string => {
    const day = addDays(application.filedOn, days);
    return day < '2018-01-01' ? '2021-12-01' : day > '2045-12-31' ? '2045-12-31' : day;
  };
  return fc
    .tuple(
      fc.oneof(fc.integer({ min: -900, max: 0 }), fc.integer({ min: -30, max: 60 })),
      fc.integer({ min: 0, max: 730 }),
    )
    .map(([days, length]) => ({ application, from: from(days), until: addDays(from(days), length) }));
});

const eligibilityParams = Object.keys(regulation.parameters).filter((id) =>
  /^(?:tenure|agreement|conduct|reduction)\./u.test(id),
) as ParamId[];

const amendments = fc.array(
  fc
    .constantFrom(...eligibilityParams)
    .chain((param) =>
      fc.tuple(amendmentOf(param), fc.option(fc.integer({ min: 0, max: 900 }), { nil: undefined, freq: 4 })),
    )
    .map(([one, days]): Amendment => (days === undefined ? one : { ...one, until: addDays(one.from, days) })),
  { minLength: 1, maxLength: 3 },
);

function amended(list: readonly Amendment[]): Regulation {
  return list.reduce<Regulation>((law, one) => amend(law, [one]), regulation);
}

function routeMet(application: Application, route: string, law: Regulation): boolean {
  return at(assessEligibility(readers.trust(application), law), `eligibility.${route}`)?.status === 'met';
}

/** By brute force over all days: the first on which the best facts that may come are met. */
function firstDay(best: Application, from: string, until: string, route: string, law: Regulation): string | undefined {
  for (let on = from; on <= until; on = nextDay(on)) {
    if (bestOn(best, on).some((facts) => routeMet(facts, route, law))) return on;
  }
  return undefined;
}

function lastDayOf(path: string): string | undefined {
  const [, kind, year, half] = /^(agreements|salaryRounds)\[(\d+)(?:\/([12]))?\]/u.exec(path) ?? [];
  if (kind === undefined) return undefined;
  return half === '1' ? `${String(Number(year) - 543)}-03-31` : lastDayOfFiscalYear(Number(year));
}

function checkKind(need: OneNeed, from: string, on: string): void {
  const { kind, path, by } = need;
  expect(kind === 'wait').toBe(path === undefined);
  if (path === undefined) {
    expect(by! > from && by! <= on).toBe(true);
    return;
  }
  const ends = lastDayOf(path);
  if (ends === undefined && path !== 'languageTests') expect(kind).toBe('state');
  if (ends !== undefined) {
    expect(kind).toBe(ends < from ? 'state' : 'achieve');
    expect(by).toBe(ends < from ? undefined : ends);
    expect(ends < on).toBe(true);
  }
}

function each(needs: readonly Need[]): readonly OneNeed[] {
  return needs.flatMap((need) => ('anyOf' in need ? each(need.anyOf) : [need]));
}

function checkDay(application: Application, found: RoutePlan, from: string, law: Regulation): void {
  const { route, on, needs, finding } = found;
  if (on === undefined) throw new Error('no day');
  const isMet = (facts: Application, filedOn: string): boolean => routeMet({ ...facts, filedOn }, route, law);
  const facts = fulfilled(application, needs);
  for (const way of facts) expect(isMet(way, on)).toBe(true);
  needs.forEach((left, place) => {
    const others = needs.filter((_, index) => index !== place);
    if ('anyOf' in left || left.kind !== 'wait') {
      for (const way of fulfilled(application, others)) expect(isMet(way, on)).toBe(false);
    } else {
      for (const way of facts) expect(isMet(way, previousDay(left.by!))).toBe(false);
    }
  });
  for (const need of each(needs)) checkKind(need, from, on);
  expect(finding).toMatchObject({ id: `eligibility.${route}`, status: 'met' });
  expect(found.status === 'ready').toBe(needs.length === 0 && on === from);
  if (found.status === 'ready') expect(isMet(application, on)).toBe(true);
  expect(found.why).toBeUndefined();
}

const seen = new Map<string, number>();

function check(
  { application, from, until }: { application: Application; from: string; until: string },
  law: Regulation,
) {
  const answer = plan(application, { from, until }, law);
  const best = atBest(application, until);
  for (const found of answer.routes) {
    const { route, status, on } = found;
    const kinds = each(found.needs).map(({ kind }) => kind);
    for (const name of [
      `${route} ${status}`,
      ...kinds,
      ...found.needs.flatMap((need) => ('anyOf' in need ? ['anyOf'] : [])),
    ]) {
      seen.set(name, (seen.get(name) ?? 0) + 1);
    }
    if (application.service === undefined) {
      expect(status).toBe('unknown');
      continue;
    }
    expect(on).toBe(firstDay(best, from, until, route, law));
    if (on === undefined) {
      expect(['impossible', 'unknown']).toContain(status);
      expect(found.needs).toEqual([]);
      expect(found.why?.length).toBeGreaterThan(0);
      expect(found.finding.status).not.toBe('met');
    } else checkDay(application, found, from, law);
  }
  expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
  expect(Object.isFrozen(answer.routes[0]?.needs)).toBe(true);
}

describe('what a plan says comes true', () => {
  test.prop([windows], { numRuns: RUNS })(
    'with its needs fulfilled the route is met on the day, without any one it is not, and no earlier day is',
    (window) => {
      check(window, regulation);
    },
    7_200_000,
  );

  test.prop([windows, amendments], { numRuns: RUNS })(
    'under amended laws too',
    (window, list) => {
      check(window, amended(list));
    },
    7_200_000,
  );

  test('and the properties saw every kind of answer', () => {
    const kinds = ['ready', 'possible', 'impossible', 'unknown'].flatMap((status) =>
      ['standard', 'reduced'].map((route) => `${route} ${status}`),
    );
    for (const kind of [...kinds, 'wait', 'state', 'achieve', 'anyOf']) {
      expect(seen.get(kind) ?? 0, `${kind} of ${JSON.stringify([...seen])}`).toBeGreaterThan(RUNS / 50);
    }
  });
});
