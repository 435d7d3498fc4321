/** Laws made of other laws: what they keep, what they leave out, and how two of them differ. */
import { describe, expect, test } from 'vitest';
import type { Amendment, ParamId, Regulation } from '../../../src/index';
import {
  amend,
  assessEligibility,
  diffRegulations,
  inForce,
  parseRegulation,
  regulation,
  without,
} from '../../../src/index';
import { asOf } from '../../../src/law/as-of';
import { application } from '../facts';
import { leafAt, refusal } from '../findings';

const draft = { instrument: 'draft-2570', standing: 'reported' } as const;
const beside = { instrument: 'draft-2571', standing: 'reported' } as const;

function set(param: ParamId, from: string, value: number | string, changes: Partial<Amendment> = {}): Amendment {
  return { param, from, value, cites: [draft], ...changes };
}

const ended = 'evaluation.academicWork.passMark.expert';
const hours = 'workload.primary.total';

describe('a law made of another is sound, frozen and plain JSON to the last property', () => {
  test.each<[string, Regulation]>([
    ['amended', amend(regulation, [set('agreement.passMark', '2027-10-01', 75), set(ended, '2024-01-01', 70)])],
    ['amended to an end', amend(regulation, [set(hours, '2027-10-01', 21, { until: '2028-09-30' })])],
    ...['679-2566', 'l1222-2568', '1932-2567', 'w21-2564', 'khurusapha-2566', 'w9-2564'].map(
      (instrument): [string, Regulation] => [`without ${instrument}`, without(regulation, instrument)],
    ),
    ...['2020-01-01', '2022-10-01', '2026-05-15', '2026-05-16'].map((day): [string, Regulation] => [
      `as of ${day}`,
      asOf(regulation, day),
    ]),
    ['as of a day, of a law without a value', asOf(without(regulation, 'w21-2564'), '2024-01-01')],
  ])('%s', (_name, law) => {
    const copy: unknown = JSON.parse(JSON.stringify(law));
    expect(copy).toStrictEqual(law);
    expect(parseRegulation(copy)).toEqual({ ok: true, value: law });
    expect(Object.isFrozen(law.parameters[hours].values)).toBe(true);
  });
});

describe('what a value rests on for some standings only', () => {
  // Rulebook §1: the years of the two upper standings are derived, and cite more.
  const citesOf = (law: Regulation, standing: 'professional' | 'expert') =>
    leafAt(assessEligibility(application({ standing, service: undefined }), law), 'eligibility.standard.tenure').cites;
  const names = (law: Regulation, standing: 'professional' | 'expert') =>
    citesOf(law, standing).map(({ instrument }) => instrument);

  test('is cited for these alone', () => {
    expect(names(regulation, 'expert')).toContain('1932-2567');
    expect(names(regulation, 'professional')).not.toContain('1932-2567');
  });

  test('is kept as of a day', () => {
    expect(citesOf(asOf(regulation, '2024-11-04'), 'expert')).toEqual(citesOf(regulation, 'expert'));
  });

  test('is left out with its instrument, and the rest stays', () => {
    const left = names(without(regulation, '1932-2567'), 'expert');
    expect(left).toEqual(names(regulation, 'expert').filter((name) => name !== '1932-2567'));
  });
});

describe('without an instrument', () => {
  test('that is only cited beside another, its citation alone is gone', () => {
    const law = amend(regulation, [set('agreement.passMark', '2027-10-01', 75, { cites: [draft, beside] })]);
    expect(without(law, 'draft-2571')).toEqual(amend(regulation, [set('agreement.passMark', '2027-10-01', 75)]));
    expect(without(law, 'draft-2570')).toEqual(regulation);
  });

  test('that set a value up to a day, the value before goes on', () => {
    const law = amend(regulation, [set(hours, '2027-10-01', 21, { until: '2028-09-30' })]);
    expect(without(law, 'draft-2570')).toEqual(regulation);
  });

  test('that ended a value, the value goes on', () => {
    const law = without(regulation, 'l1222-2568');
    expect(inForce(regulation, '2026-05-16')[ended]).toBeUndefined();
    expect(inForce(law, '2026-05-16')[ended]?.value).toBe(75);
  });

  /** The shipped law with other values of one parameter, read back as sound. */
  function having(param: ParamId, values: readonly object[]): Regulation {
    const parameters = { ...regulation.parameters, [param]: { ...regulation.parameters[param], values } };
    const parsed = parseRegulation({ ...regulation, parameters });
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
    return parsed.value;
  }

  test('an end that nobody is named for stays, and is one of its value alone', () => {
    const [value] = regulation.parameters[hours].values;
    const ending = { ...value, until: '2024-12-31' };
    const law = without(having(hours, [ending]), '679-2566');
    expect(law.parameters[hours].values).toStrictEqual([ending]);
    expect([inForce(law, '2024-12-31')[hours]?.value, inForce(law, '2025-01-01')[hours]]).toEqual([20, undefined]);
    const next = having(hours, [ending, { ...value, value: 21, from: '2024-06-01' }]);
    expect(['2024-05-31', '2024-06-01', '2025-01-01'].map((day) => inForce(next, day)[hours]?.value)).toEqual([
      ...[20, 21, 21],
    ]);
  });

  test('that is all a value rests on for some standings, nothing is left of it', () => {
    const years = 'tenure.years.standard';
    const [value] = regulation.parameters[years].values;
    const letter = [{ instrument: '679-2566', standing: 'text' }];
    const law = without(
      having(years, [{ ...value, citesFor: { expert: letter, advisory: [draft, ...letter] } }]),
      '679-2566',
    );
    expect(law.parameters[years].values).toStrictEqual([{ ...value, citesFor: { advisory: [draft] } }]);
  });
});

describe('the difference of two laws', () => {
  const inShort = (before: Regulation, after: Regulation) =>
    diffRegulations(before, after).map((change) => [
      ...[change.param, change.from, change.until, change.before, change.after, change.direction],
      change.cites.map(({ instrument }) => instrument).join(),
    ]);

  test.each<[string, readonly Amendment[], readonly (readonly unknown[])[]]>([
    [
      'higher is stricter',
      [set('agreement.passMark', '2027-10-01', 75)],
      [['agreement.passMark', '2027-10-01', undefined, 70, 75, 'stricter', 'draft-2570']],
    ],
    [
      'lower is looser',
      [set('agreement.passMark', '2027-10-01', 65)],
      [['agreement.passMark', '2027-10-01', undefined, 70, 65, 'looser', 'draft-2570']],
    ],
    [
      'higher is looser',
      [set('reduction.language.validYears', '2027-10-01', 3)],
      [['reduction.language.validYears', '2027-10-01', undefined, 2, 3, 'looser', 'draft-2570']],
    ],
    [
      'lower is stricter',
      [set('reduction.language.validYears', '2027-10-01', 1)],
      [['reduction.language.validYears', '2027-10-01', undefined, 2, 1, 'stricter', 'draft-2570']],
    ],
    [
      'a higher level',
      [set('reduction.language.above.other', '2027-10-01', 'C1')],
      [['reduction.language.above.other', '2027-10-01', undefined, 'B1', 'C1', 'stricter', 'draft-2570']],
    ],
    [
      'a lower level',
      [set('reduction.performance.level', '2027-10-01', 'good')],
      [['reduction.performance.level', '2027-10-01', undefined, 'outstanding', 'good', 'looser', 'draft-2570']],
    ],
    [
      'a convention is neither',
      [set('tenure.monthEnd', '2027-10-01', 'last-day')],
      [['tenure.monthEnd', '2027-10-01', undefined, 'next-day', 'last-day', 'neutral', 'draft-2570']],
    ],
    [
      'a value up to a day, and none after it',
      [set(hours, '2027-10-01', 21, { until: '2028-09-30' })],
      [
        [hours, '2027-10-01', '2028-09-30', 20, 21, 'stricter', 'draft-2570'],
        [hours, '2028-10-01', undefined, 20, null, 'neutral', 'draft-2570'],
      ],
    ],
    [
      'a value where there was none',
      [set(ended, '2026-10-01', 80)],
      [[ended, '2026-10-01', undefined, null, 80, 'neutral', 'draft-2570']],
    ],
    ['the same value, by another instrument', [set('agreement.passMark', '2027-10-01', 70)], []],
    [
      'over a change that both have',
      [set('agreement.rounds.standard', '2022-10-01', 4), set('agreement.rounds.standard', '2023-10-01', 4)],
      [
        ['agreement.rounds.standard', '2022-10-01', '2023-09-30', 1, 4, 'stricter', 'draft-2570'],
        ['agreement.rounds.standard', '2023-10-01', '2024-09-30', 2, 4, 'stricter', 'draft-2570'],
      ],
    ],
    [
      'two in a row of one value: each is an entry of its own',
      [set('agreement.passMark', '2027-10-01', 75), set('agreement.passMark', '2028-10-01', 75)],
      [
        ['agreement.passMark', '2027-10-01', '2028-09-30', 70, 75, 'stricter', 'draft-2570'],
        ['agreement.passMark', '2028-10-01', undefined, 70, 75, 'stricter', 'draft-2570'],
      ],
    ],
  ])('%s', (_name, amendments, expected) => {
    expect(inShort(regulation, amend(regulation, amendments))).toEqual(expected);
  });

  test('a law without the instrument of a value names what would open it', () => {
    const opened = diffRegulations(regulation, without(regulation, 'w21-2564'));
    expect(opened).toHaveLength(10);
    for (const { from, until, after, direction, cites } of opened) {
      expect([from, until, after, direction]).toEqual(['2021-10-01', undefined, null, 'neutral']);
      expect(cites.map(({ instrument }) => instrument)).toEqual(['w9-2564', 'w21-2564']);
    }
  });

  test('is in the order of the parameters, frozen, and leaves out what is not there', () => {
    const changes = diffRegulations(
      regulation,
      amend(regulation, [set('workload.primary.total', '2027-10-01', 21), set('agreement.passMark', '2027-10-01', 75)]),
    );
    expect(changes.map(({ param }) => param)).toEqual(['agreement.passMark', 'workload.primary.total']);
    expect([changes, ...changes].every((one) => Object.isFrozen(one))).toBe(true);
    expect(changes.every((one) => !('until' in one))).toBe(true);
  });
});

test('asOf names the day that it refuses', () => {
  expect(refusal(() => asOf(regulation, '2566-04-28'))).toEqual(['invalid-date', 'on buddhist-year → 2023-04-28']);
});
