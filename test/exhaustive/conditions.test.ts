/** Every value that the facts of one condition can have, about its limits (rulebook §§3, 4, 5 and 6). */
import { describe, expect, test } from 'vitest';
import type { Application, Status } from '../../src/index';
import { assessEligibility, assessWorkload, at } from '../../src/index';
import { all, around, every, filingDays, isLong, daysOf, yearsFrom } from './space';

function found(facts: Partial<Application> & { readonly filedOn: string }, id: string): Status | undefined {
  const finding = assessEligibility({ line: 'teaching', standing: 'professional', ...facts });
  return at(finding, `eligibility.${id}`)?.status;
}

const ground = 'reduced.reduction.ground';
const days = isLong ? daysOf(2022, 2026).filter((day) => day >= '2022-10-01') : filingDays;
const soMany = `${days.length} filing days`;

describe('language (§3.1)', () => {
  const levels = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const;

  test(`every CEFR level, teacher and age of the test about its limits, on ${soMany}`, () => {
    const wrong: unknown[] = [];
    for (const filedOn of days) {
      const tests = new Set([...around(yearsFrom(filedOn, -2)), ...around(filedOn)]);
      for (const [cefr, testedOn, teaches] of every<[(typeof levels)[number], string, boolean | undefined]>(
        levels,
        [...tests],
        [true, false, undefined],
      )) {
        const isGood = testedOn <= filedOn && yearsFrom(testedOn, 2) >= filedOn;
        const asOther = isGood && cefr > 'B1';
        const asLanguageTeacher = isGood && cefr > 'B2';
        const expected =
          teaches === undefined && asOther !== asLanguageTeacher
            ? 'unknown'
            : (teaches === true ? asLanguageTeacher : asOther)
              ? 'met'
              : 'unmet';
        const status = found(
          {
            filedOn,
            languageTests: [{ cefr, testedOn }],
            ...(teaches === undefined ? {} : { teachesForeignLanguage: teaches }),
          },
          `${ground}.language`,
        );
        if (status !== expected) wrong.push({ filedOn, cefr, testedOn, teaches, status, expected });
      }
    }
    expect(wrong).toEqual([]);
  }, 1_200_000);
});

describe('conduct (§5)', () => {
  test(`every kind and weight of a sanction about the limits of both routes, on ${soMany}`, () => {
    const wrong: unknown[] = [];
    for (const filedOn of days) {
      const dates = [...around(filedOn), ...around(yearsFrom(filedOn, -3)), ...around(yearsFrom(filedOn, -4))];
      for (const [on, kind, heavierThanProbation] of every<[string, 'disciplinary' | 'ethics', boolean]>(
        dates,
        ['disciplinary', 'ethics'],
        [true, false],
      )) {
        const finding = assessEligibility({
          ...{ line: 'teaching', standing: 'professional', filedOn },
          sanctions: [{ on, kind, heavierThanProbation }],
        });
        for (const [route, years] of [
          ['standard', 4],
          ['reduced', 3],
        ] as const) {
          const counts = heavierThanProbation && on <= filedOn && yearsFrom(on, years) > filedOn;
          const status = at(finding, `eligibility.${route}.conduct`)?.status;
          if (status !== (counts ? 'unmet' : 'met')) wrong.push({ filedOn, on, kind, heavierThanProbation, route });
        }
      }
    }
    expect(wrong).toEqual([]);
  }, 1_200_000);
});

describe('performance (§3.5)', () => {
  const levels = ['outstanding', 'very-good', 'good', 'fair', 'needs-improvement', undefined] as const;
  const rounds = [
    [2567, 2],
    [2567, 1],
    [2566, 2],
    [2566, 1],
  ] as const;

  test('every level, or none on record, of the four rounds', () => {
    const wrong: unknown[] = [];
    for (const record of every<(typeof levels)[number][]>(levels, levels, levels, levels)) {
      const salaryRounds = rounds.flatMap(([fiscalYear, half], index) => {
        const level = record[index];
        return level === undefined ? [] : [{ fiscalYear, half, level }];
      });
      const expected = all(
        ...record.map((level): Status => {
          if (level === undefined) return 'unknown';
          return level === 'outstanding' ? 'met' : 'unmet';
        }),
      );
      const status = found({ filedOn: '2024-11-04', salaryRounds }, 'reduced.reduction.performance');
      if (status !== expected) wrong.push({ record, status, expected });
    }
    expect(wrong).toEqual([]);
  });
});

describe('the other grounds (§§3.2–3.4)', () => {
  test('every degree, about the day from which that of the first appointment does not count', () => {
    const wrong: unknown[] = [];
    const fields = ['learning-management', 'education-administration', 'other'] as const;
    const flags = [true, false] as const;
    for (const filedOn of ['2022-10-01', '2026-09-23', '2026-09-24', '2026-09-25']) {
      for (const [level, field, recognised, highest, usedBefore, first] of every<
        ['master' | 'doctorate', (typeof fields)[number], boolean, boolean, boolean, boolean | undefined]
      >(['master', 'doctorate'], fields, flags, flags, flags, [true, false, undefined])) {
        const isGood = field === 'learning-management' && recognised && highest && !usedBefore;
        const matters = filedOn >= '2026-09-24' && level === 'master';
        const expected =
          !isGood || (matters && first === true) ? 'unmet' : matters && first === undefined ? 'unknown' : 'met';
        const degree = {
          ...{ level, field, recognised, highest, usedBefore },
          ...(first === undefined ? {} : { usedForFirstAppointment: first }),
        };
        const status = found({ filedOn, degree }, `${ground}.degree`);
        if (status !== expected) wrong.push({ filedOn, degree, status, expected });
      }
      expect([found({ filedOn, degree: null }, `${ground}.degree`), found({ filedOn }, `${ground}.degree`)]).toEqual([
        'unmet',
        'unknown',
      ]);
    }
    expect(wrong).toEqual([]);
  });

  test('every area, and every qualification', () => {
    const areas = [
      'island',
      'high-mountain',
      'valley',
      'foothill',
      'security-risk',
      'southern-border',
      'designated',
    ] as const;
    const filedOn = '2024-11-04';
    const of = (specialArea: (typeof areas)[number] | null) =>
      found({ filedOn, specialArea }, `${ground}.special-area`);
    expect(areas.map(of)).toEqual(areas.map((area) => (area === 'southern-border' ? 'unknown' : 'met')));
    expect([of(null), found({ filedOn }, `${ground}.special-area`)]).toEqual(['unmet', 'unknown']);
    const wrong = [...every<boolean[]>([true, false], [true, false])].filter(([certified, usedBefore]) => {
      const status = found({ filedOn, nqf8: { certified: certified!, usedBefore: usedBefore! } }, `${ground}.nqf8`);
      return status !== (certified! && !usedBefore! ? 'met' : 'unmet');
    });
    expect(wrong).toEqual([]);
    expect([found({ filedOn, nqf8: null }, `${ground}.nqf8`), found({ filedOn }, `${ground}.nqf8`)]).toEqual([
      'unmet',
      'unknown',
    ]);
  });
});

describe('yearly reports of the transition (§4)', () => {
  const kinds = [undefined, ...every<['w17-2552' | 'w21-2560', boolean]>(['w17-2552', 'w21-2560'], [true, false])];
  const years = [2561, 2562, 2563, 2564];

  test.each([
    ['2023-09-30', 2, 1],
    ['2023-10-01', 1, undefined],
    ['2024-09-30', 1, undefined],
  ] as const)('every record of four academic years: filed on %s', (filedOn, standard, reduced) => {
    const wrong: unknown[] = [];
    for (const record of every<(typeof kinds)[number][]>(kinds, kinds, kinds, kinds)) {
      const reports = record.flatMap((kind, index) =>
        kind === undefined ? [] : [{ academicYear: years[index]!, under: kind[0], passed: kind[1] }],
      );
      const isEarly = filedOn <= '2023-09-30';
      const count = reports.filter(
        ({ academicYear, under, passed }) =>
          passed && (!isEarly || under === 'w21-2560' || academicYear === 2562 || academicYear === 2563),
      ).length;
      const finding = assessEligibility({ line: 'teaching', standing: 'professional', filedOn, reports });
      const statuses = ['standard', 'reduced'].map(
        (route) => at(finding, `eligibility.${route}.agreements.reports`)?.status,
      );
      const expected = [standard, reduced].map((need) => {
        if (need === undefined) return undefined;
        return count >= need ? 'met' : 'unmet';
      });
      if (statuses.join() !== expected.join()) wrong.push({ filedOn, reports, statuses, expected });
    }
    expect(wrong).toEqual([]);
  });
});

describe('workload (§6)', () => {
  const minimums = [
    ['early-childhood', 6, 14],
    ['primary', 12, 20],
    ['secondary', 12, 20],
    ['special-needs', 6, 14],
    ['welfare', 12, 20],
  ] as const;
  /** Every half hour to 30, and a hundredth beside each minimum. */
  const hours = [
    ...Array.from({ length: 61 }, (_, index) => index / 2),
    5.99,
    6.01,
    11.99,
    12.01,
    13.99,
    14.01,
    19.99,
    20.01,
  ];

  test.each(minimums)('%s: every half hour of teaching with every half hour in all', (setting, least, leastOfAll) => {
    const wrong: unknown[] = [];
    for (const [teaching, total] of every<[number, number | undefined]>(hours, [...hours, undefined])) {
      if (total !== undefined && total < teaching) continue;
      const finding = assessWorkload({ setting, teaching, ...(total === undefined ? {} : { total }) }, '2024-01-15');
      const first: Status = teaching >= least ? 'met' : 'unmet';
      // hours that are not stated can be met by those that are, and never unmet
      const second: Status =
        total === undefined ? (teaching >= leastOfAll ? 'met' : 'unknown') : total >= leastOfAll ? 'met' : 'unmet';
      const statuses = [
        finding.status,
        at(finding, 'workload.teaching')?.status,
        at(finding, 'workload.total')?.status,
      ];
      if (statuses.join() !== [all(first, second), first, second].join())
        wrong.push({ setting, teaching, total, statuses });
    }
    expect(wrong).toEqual([]);
  });
});
