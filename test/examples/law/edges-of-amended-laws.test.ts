/** Cases at the edges of a value where the rest of the law is not the shipped one, and the smallest case of a change. */
import { describe, expect, test } from 'vitest';
import type { Case, ParamId, Regulation, Status } from '../../../src/index';
import { amend, assessEligibility, at, decideEvaluation, parseCase, regulation } from '../../../src/index';
import { boundaryCases } from '../../../src/explore/boundary/boundary-cases';
import { witnesses } from '../../../src/explore/impact/witnesses';
import { proposed } from './proposed';

function judge({ application, evaluation }: Omit<Case, 'id'>, law: Regulation) {
  return application === undefined ? decideEvaluation(evaluation!, law) : assessEligibility(application, law);
}

/** Side and value of each case, with its status before and after. */
function edges(before: Regulation, after: Regulation): readonly string[] {
  return boundaryCases(before, after).map((one) => {
    const statuses: readonly Status[] = [judge(one, before).status, judge(one, after).status];
    return `${one.side} ${String(one.threshold)}: ${statuses.join(' → ')}`;
  });
}

describe('what the cases show, worked out by hand', () => {
  test.each<readonly [ParamId, string, number | string, readonly string[]]>([
    [
      'reduction.groundsNeeded',
      '2025-01-01',
      4,
      [
        'below 1: unmet → unmet', // none
        'at 1: met → unmet',
        'above 1: met → unmet',
        'below 4: met → unmet', // three of four
        'at 4: met → met', // there is no fifth
      ],
    ],
    [
      'reduction.groundsNeeded',
      '2025-01-01',
      0,
      [
        'below 1: unmet → met', // none
        'at 1: met → met',
        'above 1: met → met',
        'at 0: unmet → met', // there are not fewer than none
        'above 0: met → met',
      ],
    ],
    [
      'agreement.membersNeeded',
      '2025-01-01',
      2,
      [
        'below 3: unmet → met', // two of three
        'at 3: met → met',
        'below 2: unmet → unmet',
        'at 2: unmet → met',
        'above 2: met → met',
      ],
    ],
    [
      'agreement.membersNeeded',
      '2025-01-01',
      0,
      [
        'below 3: unmet → met',
        'at 3: met → met',
        'at 0: unmet → met', // none reaches the mark; there is nothing below
        'above 0: unmet → met',
      ],
    ],
    [
      'reduction.language.above.other',
      '2025-01-01',
      'A1',
      [
        'below B1: unmet → met',
        'at B1: unmet → met',
        'above B1: met → met',
        'at A1: unmet → unmet', // there is nothing below
        'above A1: unmet → met',
      ],
    ],
    [
      'reduction.language.above.foreignLanguage',
      '2025-01-01',
      'C1',
      [
        'below B2: unmet → unmet', // B1, which is enough of who teaches no language
        'at B2: unmet → unmet', // the level must lie above it
        'above B2: met → unmet',
        'below C1: unmet → unmet',
        'at C1: met → unmet',
        'above C1: met → met',
      ],
    ],
    [
      'reduction.performance.rounds',
      '2025-01-01',
      0,
      [
        'below 4: unmet → met', // three outstanding, the one before them not
        'at 4: met → met',
        'above 4: met → met',
        'at 0: unmet → met',
        'above 0: unmet → met',
      ],
    ],
    [
      'evaluation.weight.teaching',
      '2025-01-01',
      0,
      [
        'below 2.5: unmet → unmet', // 25 levels are 62.5
        'at 2.5: met → unmet', // 26 are 65
        'above 2.5: met → unmet',
        'below 0: met → unmet', // no levels reach the mark: the most there are
      ],
    ],
    [
      'evaluation.academicWork.membersNeeded',
      '2025-01-01',
      2,
      [
        'below 3: unmet → met', // two of three
        'at 3: met → met',
        'below 2: unmet → unmet',
        'at 2: unmet → met',
        'above 2: met → met',
      ],
    ],
    [
      'agreement.points.indicator',
      '2025-01-01',
      0,
      [
        'below 1: unmet → unmet',
        'at 1: met → unmet', // 70, of which the challenge has 40 at most
        'above 1: met → unmet',
        'below 0: met → unmet', // no sheet reaches the mark: the highest levels there are
      ],
    ],
  ])('%s from %s, %s', (param, from, value, expected) => {
    expect(edges(regulation, amend(regulation, [proposed(param, from, value)]))).toEqual(expected);
  });
});

describe('whatever else the law asks, everything but the value is met amply', () => {
  test.each<readonly [other: ParamId, asks: number, moved: ParamId, value: number, from: string, until: string]>([
    ['tenure.years.standard', 9, 'conduct.lookbackYears.standard', 5, '2024-11-01', '2026-05-15'],
    ['tenure.years.reduced', 9, 'conduct.lookbackYears.reduced', 4, '2024-11-01', '2026-05-15'],
    // In FY2571 there are six rounds, FY2565 to FY2570.
    ['agreement.rounds.standard', 6, 'conduct.lookbackYears.standard', 5, '2027-11-01', '2028-05-15'],
    ['agreement.rounds.reduced', 6, 'conduct.lookbackYears.reduced', 4, '2027-11-01', '2028-05-15'],
    ['agreement.reports.standard', 4, 'conduct.lookbackYears.standard', 5, '2023-01-01', '2023-09-30'],
    ['agreement.reports.reduced', 4, 'conduct.lookbackYears.reduced', 4, '2023-01-01', '2023-09-30'],
    ['reduction.performance.rounds', 8, 'conduct.lookbackYears.reduced', 4, '2024-11-01', '2026-05-15'],
    ['reduction.groundsNeeded', 4, 'conduct.lookbackYears.reduced', 4, '2024-11-01', '2026-05-15'],
  ])('%s is %d, and %s becomes %d', (other, asks, moved, value, from, until) => {
    const before = amend(regulation, [proposed(other, '2022-10-01', asks), proposed(other, '2024-10-01', asks)]);
    const after = amend(before, [proposed(moved, from, value, until)]);
    const cases = boundaryCases(before, after).filter(
      ({ param, id }) => param === moved && id.includes(`from ${from}`),
    );
    expect(cases.map(({ side }) => side)).toEqual(['below', 'at', 'above', 'below', 'at', 'above']);
    for (const one of cases) {
      const law = one.threshold === value ? after : before;
      expect([one.id, judge(one, law).status]).toEqual([one.id, one.side === 'below' ? 'unmet' : 'met']);
    }
  });

  test.each<readonly [other: ParamId, needed: number, moved: ParamId, value: number]>([
    ['evaluation.membersNeeded.teaching', 1, 'evaluation.passMark.professional', 66],
    ['evaluation.membersNeeded.teaching', 2, 'evaluation.passMark.professional', 66],
    ['evaluation.membersNeeded.teaching', 3, 'evaluation.passMark.professional', 66],
    ['agreement.membersNeeded', 1, 'agreement.passMark', 75],
    ['agreement.membersNeeded', 2, 'agreement.passMark', 75],
    ['agreement.membersNeeded', 1, 'agreement.points.method', 6],
    ['evaluation.membersNeeded.outcomes', 1, 'evaluation.weight.outcomes', 6],
  ])('%s is %d: one member decides at the edge of %s', (other, needed, moved, value) => {
    const before = amend(regulation, [proposed(other, '2022-10-01', needed), proposed(other, '2023-04-28', needed)]);
    const after = amend(before, [proposed(moved, '2024-11-01', value)]);
    const cases = boundaryCases(before, after);
    expect(cases.length).toBeGreaterThanOrEqual(5);
    for (const one of cases) {
      const law = one.threshold === value ? after : before;
      expect([one.id, judge(one, law).status]).toEqual([one.id, one.side === 'below' ? 'unmet' : 'met']);
      for (const member of one.evaluation?.members ?? []) expect(member).not.toHaveProperty('academicWork');
    }
  });

  test('of the hours in total as many are teaching as the law asks', () => {
    const cases = boundaryCases(regulation, amend(regulation, [proposed('workload.primary.total', '2025-02-10', 22)]));
    expect(cases.map(({ application }) => application?.agreements?.[0]?.workload)).toEqual(
      [19.99, 20, 20.01, 21.99, 22, 22.01].map((total) => ({ setting: 'primary', teaching: 12, total })),
    );
    const least = boundaryCases(
      regulation,
      amend(regulation, [proposed('workload.primary.teaching', '2025-02-10', 21)]),
    );
    expect(least.map(({ application }) => application?.agreements?.[0]?.workload)).toEqual(
      [11.99, 12, 12.01, 20.99, 21, 21.01].map((teaching) => ({
        ...{ setting: 'primary', teaching },
        total: Math.max(20, teaching),
      })),
    );
  });

  describe('a case of the reduced route misses the standard one by whatever that asks more', () => {
    const alike = {
      service: ['tenure.years.standard', 3],
      sanctions: ['conduct.lookbackYears.standard', 3],
      rounds: ['agreement.rounds.standard', 2],
    } as const;
    const lawWith = (...names: readonly (keyof typeof alike)[]) =>
      amend(
        regulation,
        names.flatMap((name) => {
          const [param, value] = alike[name];
          const later = name === 'rounds' ? [proposed(param, '2024-10-01', value)] : [];
          return name === 'rounds' ? later : [proposed(param, '2022-10-01', value)];
        }),
      );
    const moved = (before: Regulation, from: string, until: string) => {
      const after = amend(before, [proposed('reduction.performance.rounds', from, 3, until)]);
      const cases = boundaryCases(before, after).filter(({ id }) => id.includes(`from ${from}`));
      return cases.map((one) => {
        const law = one.threshold === 3 ? after : before;
        const finding = judge(one, law);
        expect(at(finding, 'eligibility.standard')?.status).toBe('unmet');
        return `${one.side} ${String(one.threshold)} ${finding.status}`;
      });
    };
    const all = ['below 4 unmet', 'at 4 met', 'above 4 met', 'below 3 unmet', 'at 3 met', 'above 3 met'];
    test.each<[string, Regulation, string, string]>([
      ['years', lawWith('sanctions', 'rounds'), '2024-11-01', '2026-05-15'],
      ['a longer look-back', lawWith('service', 'rounds'), '2024-11-01', '2026-05-15'],
      ['rounds', lawWith('service', 'sanctions'), '2024-11-01', '2026-05-15'],
      ['reports, in the transition', lawWith('service', 'sanctions'), '2023-01-01', '2023-09-30'],
    ])('%s', (_name, law, from, until) => {
      expect(moved(law, from, until)).toEqual(all);
    });

    test('where it asks no more, there is none', () => {
      expect(moved(lawWith('service', 'sanctions', 'rounds'), '2024-11-01', '2026-05-15')).toEqual([]);
    });
  });

  test('where the reduced route asks for nothing more, no years of the other one decide', () => {
    const before = amend(regulation, [
      proposed('reduction.groundsNeeded', '2022-10-01', 0),
      proposed('reduction.performance.rounds', '2022-10-01', 0),
    ]);
    const after = amend(before, [proposed('tenure.years.standard', '2025-01-01', 5)]);
    expect(boundaryCases(before, after)).toEqual([]);
  });

  test('no academic year is told in which the criteria before วPA were over', () => {
    const after = amend(regulation, [proposed('agreement.reports.standard', '2022-10-01', 4, '2023-09-30')]);
    const years = boundaryCases(regulation, after).flatMap(({ application }) =>
      (application?.reports ?? []).map(({ academicYear }) => academicYear),
    );
    expect(years.length).toBeGreaterThan(6);
    expect(Math.max(...years)).toBe(2563);
  });

  test('the first day of the change is judged where everything can be met on it', () => {
    const days = (param: ParamId, from: string, value: number, until: string, before = regulation) => {
      const cases = boundaryCases(before, amend(before, [proposed(param, from, value, until)]));
      return new Set(
        cases
          .filter(({ id }) => id.startsWith(`${param} from ${from}`))
          .map(({ application, evaluation }) => application?.filedOn ?? evaluation?.decidedOn),
      );
    };
    expect(days('conduct.lookbackYears.standard', '2025-02-10', 5, '2025-03-10')).toEqual(new Set(['2025-02-10']));
    expect(days('evaluation.passMark.professional', '2025-02-10', 66, '2025-03-10')).toEqual(new Set(['2025-02-10']));
    expect(days('workload.primary.total', '2025-02-10', 21, '2026-03-10')).toEqual(new Set(['2025-10-01']));
    // The fourth round, FY2568, is over by the first day of FY2569.
    const fourRounds = amend(regulation, [proposed('agreement.rounds.standard', '2024-10-01', 4)]);
    const found = days('conduct.lookbackYears.standard', '2025-02-10', 5, '2027-03-10', fourRounds);
    expect(found).toEqual(new Set(['2025-10-01']));
  });
});

describe('the smallest case of a change', () => {
  /** Every case that lacks one property of an application or an evaluation, or one item of a list of it. */
  function smaller(facts: object): readonly object[] {
    return Object.entries(facts).flatMap(([name, value]) => [
      Object.fromEntries(Object.entries(facts).filter(([other]) => other !== name)),
      ...(Array.isArray(value)
        ? value.map((_, index) => ({ ...facts, [name]: (value as readonly unknown[]).toSpliced(index, 1) }))
        : []),
    ]);
  }

  test.each<readonly [ParamId, number | string, readonly [Status, Status], leaf: string]>([
    ['tenure.years.reduced', 2, ['unmet', 'unknown'], 'eligibility.reduced.tenure'],
    ['conduct.lookbackYears.reduced', 1, ['unmet', 'unknown'], 'eligibility.reduced.conduct'],
    ['reduction.performance.level', 'very-good', ['unmet', 'unknown'], 'eligibility.reduced.reduction.performance'],
  ])('%s becomes %s', (param, value, statuses, leaf) => {
    const after = amend(regulation, [proposed(param, '2025-01-01', value)]);
    const [found] = witnesses(regulation, after);
    expect([found?.before?.status, found?.after?.status]).toEqual(statuses);
    expect(at(found!.before!, leaf)?.status).toBe('unmet');
    expect(at(found!.after!, leaf)?.status).not.toBe('unmet');
    const { application } = found?.witness ?? {};
    for (const facts of smaller(application!)) {
      const parsed = parseCase({ id: 'smaller', application: facts });
      if (!parsed.ok) continue;
      const [first, second] = [judge(parsed.value, regulation), judge(parsed.value, after)];
      expect([facts, first.status]).toEqual([facts, second.status]);
    }
  });
});
