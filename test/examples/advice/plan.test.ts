/** From which day, and what has to come true until then. Expected from rulebook §§1–5 and 3.1–3.5, by hand. */
import { describe, expect, test } from 'vitest';
import type { Application, FutureApplication, Need, RoutePlan } from '../../../src/index';
import { isWitthayathanaError, plan, regulation, without } from '../../../src/index';
import { application, changed, outstanding, round } from '../facts';

const window = { from: '2026-11-22', until: '2030-11-21' };

/** A teacher of whom nothing is known but the day of the first appointment as ครู. */
const little: FutureApplication = {
  line: 'teaching',
  standing: 'professional',
  service: [{ position: 'teacher', standing: 'none', from: '2023-10-01' }],
};

function routeOf(facts: FutureApplication, route: RoutePlan['route'], days = window, law = regulation): RoutePlan {
  const found = plan(facts, days, law).routes.find((one) => one.route === route);
  if (found === undefined) throw new Error(route);
  return found;
}

/** A need in one line: kind, path or last names of the part, day. */
function inShort(need: Need): string {
  if ('anyOf' in need) return `any of ${need.anyOf.map(inShort).join(' | ')}`;
  const { kind, path, part, by } = need;
  return [kind, path ?? part.split('.').slice(2).join('.'), ...(by === undefined ? [] : [by])].join(' ');
}

function needsOf(facts: FutureApplication, route: RoutePlan['route'] = 'standard', days = window): readonly string[] {
  return routeOf(facts, route, days).needs.map(inShort);
}

/** Met by every part but what is changed; filed on 2026-11-22 the rounds are FY2567 to FY2569. */
const facts = (changes: Partial<Record<keyof Application, unknown>> = {}): Application =>
  changed(
    application({ agreements: [round(2569), round(2568), round(2567)], languageTests: [] }),
    changes as Partial<Application>,
  );

describe('a teacher of whom little is known', () => {
  test('can file when the four years are complete, once the rounds of that day are passed and no penalty is stated', () => {
    expect(routeOf(little, 'standard')).toMatchObject({ status: 'possible', on: '2027-10-01' });
    expect(needsOf(little)).toEqual([
      'wait tenure 2027-10-01',
      'state agreements[2569]',
      'state agreements[2568]',
      'state sanctions',
      'achieve agreements[2570] 2027-09-30',
    ]);
  });

  test('stands before the reduced route, of whose grounds none is stated', () => {
    const { routes } = plan(little, window);
    expect(routes.map(({ route, on }) => [route, on])).toEqual([
      ['standard', '2027-10-01'],
      ['reduced', '2026-11-22'],
    ]);
    expect(needsOf(little, 'reduced').at(-1)).toBe(
      'any of state languageTests | achieve languageTests 2026-11-22 | state specialArea | state degree | state nqf8',
    );
  });

  test('with a ground that is stated the reduced route comes first', () => {
    const { routes } = plan({ ...little, specialArea: 'island' }, window);
    expect(routes.map(({ route }) => route)).toEqual(['reduced', 'standard']);
    expect(needsOf({ ...little, specialArea: 'island' }, 'reduced').some((need) => need.startsWith('any of'))).toBe(
      false,
    );
  });

  test('is unknown where the service is not stated', () => {
    const { routes } = plan({ line: 'teaching', standing: 'professional' }, window);
    expect(routes.map(({ status, on }) => [status, on])).toEqual([
      ['unknown', undefined],
      ['unknown', undefined],
    ]);
    expect(needsOf({ line: 'teaching', standing: 'professional' })).toEqual(['state service']);
  });
});

describe('what is stated stands', () => {
  test('everything met on the first day: ready', () => {
    expect(routeOf(facts(), 'standard')).toMatchObject({ status: 'ready', on: '2026-11-22', needs: [] });
  });

  test('a failed round is waited out: three later ones have to be passed', () => {
    const failed = facts({ agreements: [round(2569, { members: [68, 80, 80] }), round(2568), round(2567)] });
    expect(routeOf(failed, 'standard').on).toBe('2029-10-01');
    expect(needsOf(failed)).toEqual([
      'wait agreements.fy2569 2029-10-01',
      'achieve agreements[2572] 2029-09-30',
      'achieve agreements[2571] 2028-09-30',
      'achieve agreements[2570] 2027-09-30',
    ]);
  });

  test('a heavier penalty is waited out', () => {
    const sanctions = [{ on: '2024-03-01', kind: 'disciplinary', heavierThanProbation: true }];
    expect(needsOf(facts({ sanctions }))).toEqual(['wait conduct 2028-03-01', 'achieve agreements[2570] 2027-09-30']);
  });

  test('a score that is not given yet is the one thing to state', () => {
    const agreements = [round(2569, { members: [80, null, 80] }), round(2568), round(2567)];
    expect(routeOf(facts({ agreements }), 'standard').needs).toEqual([
      {
        part: 'eligibility.standard.agreements.fy2569.members.member-2',
        kind: 'state',
        path: 'agreements[2569].members[1]',
        required: 70,
        unit: 'point',
      },
    ]);
  });

  test('a round that still runs is achieved, and is no missing fact', () => {
    const days = { from: '2026-09-30', until: '2026-10-01' };
    const recent = facts({
      service: [{ position: 'teacher', standing: 'none', from: '2022-10-01' }],
      agreements: [round(2568), round(2567)],
    });
    expect(needsOf(recent, 'standard', days)).toEqual([
      'wait tenure 2026-10-01',
      'achieve agreements[2569] 2026-09-30',
    ]);
  });

  test('a round before the post was held cannot be supposed, and is not named where the years take longer', () => {
    const service = [
      { position: 'assistant-teacher', standing: 'none', from: '2024-05-16', to: '2026-05-15' },
      { position: 'teacher', standing: 'none', from: '2026-05-16' },
    ];
    expect(needsOf(facts({ service, agreements: undefined }))).toEqual([
      'wait tenure 2030-05-16',
      'achieve agreements[2572] 2029-09-30',
      'achieve agreements[2571] 2028-09-30',
      'achieve agreements[2570] 2027-09-30',
    ]);
  });

  test('lists that are closed stay closed, but for a test still to be taken', () => {
    const none = { ...little, languageTests: [], specialArea: null, degree: null, nqf8: null, sanctions: [] };
    expect(routeOf(none, 'reduced').needs.at(-1)).toMatchObject({
      kind: 'achieve',
      path: 'languageTests',
      required: ['C1', '2026-11-22'],
      by: '2026-11-22',
    });
    expect(routeOf({ ...none, teachesForeignLanguage: false }, 'reduced').needs.at(-1)).toMatchObject({
      required: ['B2', '2026-11-22'],
    });
  });

  test('a test that will have expired is no ground on the day', () => {
    const reduced = {
      ...little,
      service: [{ position: 'teacher', standing: 'none', from: '2024-10-01' }],
      languageTests: [{ cefr: 'B2', testedOn: '2025-09-30' }],
      teachesForeignLanguage: false,
      specialArea: null,
      degree: null,
      nqf8: null,
    } as const;
    expect(routeOf(reduced, 'reduced').on).toBe('2027-10-01');
    expect(needsOf(reduced, 'reduced')).toContain('achieve languageTests 2027-10-01');
  });

  test('a stated level too low is waited out, and the rounds after it are achieved', () => {
    const low = facts({
      specialArea: 'island',
      salaryRounds: [{ fiscalYear: 2569, half: 2, level: 'good' }, ...outstanding([2569, 1], [2568, 2], [2568, 1])],
    });
    expect(routeOf(low, 'reduced').on).toBe('2028-10-01');
    expect(needsOf(low, 'reduced')).toEqual([
      'wait reduction.performance 2028-10-01',
      'achieve salaryRounds[2571/2] 2028-09-30',
      'achieve salaryRounds[2571/1] 2028-03-31',
      'achieve salaryRounds[2570/2] 2027-09-30',
      'achieve salaryRounds[2570/1] 2027-03-31',
      'achieve agreements[2571] 2028-09-30',
      'achieve agreements[2570] 2027-09-30',
    ]);
  });
});

describe('where there is no day', () => {
  test('who is in no post that counts: impossible, and why', () => {
    const gone = facts({ service: [{ position: 'teacher', standing: 'none', from: '2018-05-16', to: '2026-01-31' }] });
    const { status, why, needs, finding } = routeOf(gone, 'standard');
    expect([status, needs, finding.status]).toEqual(['impossible', [], 'unmet']);
    expect(why?.map(({ id }) => id)).toContain('eligibility.standard.tenure');
  });

  test('the years end after the window: impossible in it', () => {
    expect(routeOf(little, 'standard', { ...window, until: '2027-09-30' })).toMatchObject({
      status: 'impossible',
      why: [{ id: 'eligibility.standard.tenure' }],
    });
  });

  test('where the law is not known: unknown', () => {
    expect(routeOf({ ...facts(), line: 'supervision' }, 'standard').status).toBe('unknown');
    expect(routeOf(facts(), 'standard', { from: '2021-10-01', until: '2022-09-30' }).status).toBe('unknown');
    expect(routeOf(facts(), 'standard', window, without(regulation, 'w9-2564')).status).toBe('unknown');
  });

  test('from before the criteria opened, it is the opening that is waited for', () => {
    const early = facts({
      service: [{ position: 'teacher', standing: 'none', from: '2010-05-16' }],
      agreements: undefined,
    });
    const days = { from: '2022-01-01', until: '2022-12-31' };
    expect(needsOf(early, 'standard', days)).toEqual(['wait  2022-10-01', 'achieve agreements[2565] 2022-09-30']);
  });
});

describe('in the transition', () => {
  const days = { from: '2023-01-16', until: '2023-09-30' };

  test('reports that are not stated are stated', () => {
    const transition = facts({ agreements: [round(2565)], reports: undefined });
    expect(routeOf(transition, 'standard', days).needs).toEqual([
      { part: 'eligibility.standard.agreements.reports', kind: 'state', path: 'reports', required: 2, unit: 'report' },
    ]);
  });

  test('too few reports are waited out, until fewer are required', () => {
    const transition = facts({ agreements: [round(2566), round(2565)], reports: [] });
    expect(routeOf(transition, 'standard', days).status).toBe('impossible');
    expect(routeOf(transition, 'standard', { ...days, until: '2024-10-01' })).toMatchObject({ on: '2024-10-01' });
  });
});

test('a need that several parts share is named once, and the finding shows no score that nobody gave', () => {
  const { finding, needs } = routeOf(facts({ agreements: [round(2568), round(2567)] }), 'standard');
  expect(needs).toEqual([{ part: 'eligibility.standard.agreements.fy2569', kind: 'state', path: 'agreements[2569]' }]);
  expect(finding).toMatchObject({ id: 'eligibility.standard', status: 'met' });
  expect(JSON.stringify(finding).match(/"supposed":\["agreements\[2569\]"\]/gu)).toHaveLength(5);
});

test('what is no window is refused', () => {
  const of = (days: unknown): unknown => {
    try {
      return plan(little, days as typeof window);
    } catch (error) {
      return isWitthayathanaError(error) ? error.code : error;
    }
  };
  expect(of({ from: '2026-11-22' })).toBe('invalid-facts');
  expect(of({ from: '2026-11-22', until: '2026-11-21' })).toBe('invalid-facts');
  expect(of({ ...window, assume: {} })).toBe('invalid-facts');
});
