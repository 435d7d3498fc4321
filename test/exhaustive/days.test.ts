/** Every day from 2022-10-01 to 2030-09-30, walked one by one: fiscal years, salary rounds, and what a filing needs (§§3.5, 4). */
import { expect, test } from 'vitest';
import type { Application, Finding, SalaryRound } from '../../src/index';
import { assessEligibility, at, fiscalYear, salaryRoundOf } from '../../src/index';
import { daysOf } from './space';

interface Walked {
  readonly day: string;
  readonly fiscalYear: number;
  readonly half: 1 | 2;
  /** What is over by this day, the newest first. */
  readonly years: readonly number[];
  readonly rounds: readonly (readonly [fiscalYear: number, half: 1 | 2])[];
}

/** A year begins on each 1 October, and its second half on each 1 April; nothing else is known of the calendar here. */
function walked(): readonly Walked[] {
  let [year, half]: [number, 1 | 2] = [2566, 1];
  let years: readonly number[] = [2565, 2564, 2563];
  let rounds: Walked['rounds'] = [
    [2565, 2],
    [2565, 1],
    [2564, 2],
    [2564, 1],
  ];
  const all: Walked[] = [];
  for (const day of daysOf(2022, 2030)) {
    if (day < '2022-10-01' || day > '2030-09-30') continue;
    if (day.endsWith('-04-01')) {
      rounds = [[year, 1], ...rounds];
      half = 2;
    }
    if (day.endsWith('-10-01') && day !== '2022-10-01') {
      rounds = [[year, 2], ...rounds];
      years = [year, ...years];
      [year, half] = [year + 1, 1];
    }
    all.push({ day, fiscalYear: year, half, years, rounds: rounds.slice(0, 5) });
  }
  return all;
}

const days = walked();

test('there are 2,922 days, of eight fiscal years', () => {
  expect(days).toHaveLength(2922);
  expect(new Set(days.map((each) => each.fiscalYear)).size).toBe(8);
});

test('each day lies in the fiscal year and the salary round that it is counted in', () => {
  const wrong = days.filter((each) => {
    const round = salaryRoundOf(each.day);
    return fiscalYear(each.day) !== each.fiscalYear || round.fiscalYear !== each.fiscalYear || round.half !== each.half;
  });
  expect(wrong).toEqual([]);
});

/** §4, Transition, by fiscal year of filing. */
function needs(filedIn: number): Readonly<Record<'standard' | 'reduced', readonly [rounds: number, reports: number]>> {
  if (filedIn === 2566) return { standard: [1, 2], reduced: [1, 1] };
  if (filedIn === 2567) return { standard: [2, 1], reduced: [2, 0] };
  return { standard: [3, 0], reduced: [2, 0] };
}

function childrenOf(finding: Finding, id: string): readonly string[] {
  const part = at(finding, id);
  return part?.kind === 'group' ? part.of.map((child) => child.id.slice(id.length + 1)) : [];
}

const unstated = (filedOn: string): Application => ({ line: 'teaching', standing: 'professional', filedOn });

test('each filing day asks the rounds and reports of its fiscal year, the latest that are over', () => {
  const wrong: unknown[] = [];
  for (const { day, fiscalYear: filedIn, years } of days) {
    const finding = assessEligibility(unstated(day));
    for (const route of ['standard', 'reduced'] as const) {
      const [rounds, reports] = needs(filedIn)[route];
      const expected = [...years.slice(0, rounds).map((year) => `fy${year}`), ...(reports > 0 ? ['reports'] : [])];
      const id = `eligibility.${route}.agreements`;
      const found = childrenOf(finding, id);
      if (found.join() !== expected.join()) wrong.push({ day, route, found, expected });
      const part = at(finding, `${id}.reports`);
      const required = part?.kind === 'leaf' ? part.required : 0;
      if (required !== reports) wrong.push({ day, route, required, reports });
    }
  }
  expect(wrong).toEqual([]);
}, 60_000);

function performanceOf(salaryRounds: readonly SalaryRound[], filedOn: string) {
  const part = at(
    assessEligibility({ ...unstated(filedOn), salaryRounds }),
    'eligibility.reduced.reduction.performance',
  );
  return part?.kind === 'leaf' ? part : undefined;
}

test('each filing day asks the four salary rounds that were over last, and these are enough', () => {
  const wrong: unknown[] = [];
  for (const { day, rounds } of days) {
    const needed = rounds.slice(0, 4);
    const outstanding = needed.map(([year, half]) => ({ fiscalYear: year, half, level: 'outstanding' as const }));
    const expected = needed.map(([year, half]) => `salaryRounds[${year}/${half}]`);
    const asked = performanceOf([], day)?.missing ?? [];
    if ([...asked].sort().join() !== [...expected].sort().join()) wrong.push({ day, asked, expected });
    if (performanceOf(outstanding, day)?.status !== 'met') wrong.push({ day, of: 'met' });
    const beside = rounds[4];
    const late = [
      ...outstanding.slice(0, 3),
      ...(beside === undefined ? [] : [{ fiscalYear: beside[0], half: beside[1], level: 'outstanding' as const }]),
    ];
    if (performanceOf(late, day)?.status !== 'unknown') wrong.push({ day, of: 'unknown' });
  }
  expect(wrong).toEqual([]);
}, 60_000);

test('before 2022-10-01 nothing is encoded, from that day on everything is', () => {
  const reasons = ['2022-09-30', '2022-10-01'].map((day) => {
    const part = at(assessEligibility(unstated(day)), 'eligibility.standard.tenure');
    return part?.kind === 'leaf' ? part.reason : undefined;
  });
  expect(reasons).toEqual(['outside-validity', 'missing-facts']);
});
