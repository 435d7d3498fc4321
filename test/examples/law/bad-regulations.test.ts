/** What is no regulation, told in full: the path, the code, what was expected, and what was probably meant. */
import { describe, expect, test } from 'vitest';
import type { Amendment, ParamId } from '../../../src/index';
import { amend, inForce, isWitthayathanaError, parseRegulation, regulation, without } from '../../../src/index';

const years = 'tenure.years.standard';
const level = 'reduction.performance.level';
const { [years]: first, ...others } = regulation.parameters;
const cites = [{ instrument: 'draft-2570', standing: 'reported' }] as const;

/** The shipped law with other parameters beside its own, as plain JSON. */
function having(parameters: Readonly<Record<string, unknown>>): unknown {
  return JSON.parse(JSON.stringify({ ...regulation, parameters: { ...regulation.parameters, ...parameters } }));
}

function issuesOf(call: () => unknown): unknown {
  try {
    call();
  } catch (error) {
    if (isWitthayathanaError(error)) return error.details.issues;
    throw error;
  }
  throw new Error('was not refused');
}

describe('parseRegulation tells what is wrong', () => {
  const of = (param: ParamId, changes: object) => ({ [param]: { ...regulation.parameters[param], ...changes } });
  const value = { value: 4, from: '2022-10-01', cites };
  const names = 'needs-improvement, fair, good, very-good, outstanding';

  test.each<[string, unknown, readonly object[]]>([
    [
      'a parameter that is missing',
      { ...regulation, parameters: others },
      [{ path: `parameters["${years}"]`, code: 'missing', message: 'expected every parameter of the law' }],
    ],
    [
      'a name that no parameter has, and the one that was meant',
      having({ 'tenure.years.standart': first }),
      [
        {
          path: 'parameters["tenure.years.standart"]',
          code: 'unknown-name',
          message: 'no parameter of the law has this name',
          suggestion: years,
        },
      ],
    ],
    [
      'a name like no other',
      having({ x: first }),
      [{ path: 'parameters["x"]', code: 'unknown-name', message: 'no parameter of the law has this name' }],
    ],
    [
      'another unit',
      having(of(years, { unit: 'month' })),
      [
        {
          path: `parameters["${years}"].unit`,
          code: 'contradiction',
          message: 'expected "year", as the rules read it',
        },
      ],
    ],
    [
      'another direction',
      having(of(years, { higherIs: 'looser' })),
      [
        {
          path: `parameters["${years}"].higherIs`,
          code: 'contradiction',
          message: 'expected "stricter", as the rules read it',
        },
      ],
    ],
    [
      'other bounds',
      having(of(years, { kind: { type: 'number', minimum: 0, maximum: 61, whole: true } })),
      [
        {
          path: `parameters["${years}"].kind`,
          code: 'contradiction',
          message: 'expected {"type":"number","minimum":0,"maximum":60,"whole":true}, as the rules read it',
        },
      ],
    ],
    [
      'a value out of bounds, and a fraction',
      having(
        of(years, {
          values: [
            { ...value, value: 61 },
            { ...value, from: '2023-10-01', value: 3.5 },
          ],
        }),
      ),
      [
        {
          path: `parameters["${years}"].values[0].value`,
          code: 'out-of-range',
          message: 'expected a whole number from 0 to 60, found 61',
        },
        {
          path: `parameters["${years}"].values[1].value`,
          code: 'not-whole',
          message: 'expected a whole number from 0 to 60, found 3.5',
        },
      ],
    ],
    [
      'values from new to old',
      having(of(years, { values: [{ ...value, from: '2023-10-01' }, value, { ...value, from: '2024-10-01' }] })),
      [
        {
          path: `parameters["${years}"].values[1].from`,
          code: 'wrong-order',
          message: 'expected the values from oldest to newest',
        },
      ],
    ],
    [
      'a name of another kind',
      having(
        of(level, {
          values: [
            { ...value, value: 'outstandin' },
            { ...value, from: '2023-10-01', value: 'C1' },
          ],
        }),
      ),
      [
        {
          path: `parameters["${level}"].values[0].value`,
          code: 'unknown-name',
          message: `expected one of ${names}, found "outstandin"`,
          suggestion: 'outstanding',
        },
        {
          path: `parameters["${level}"].values[1].value`,
          code: 'unknown-name',
          message: `expected one of ${names}, found "C1"`,
        },
      ],
    ],
    [
      'a number for a name, a text for a number',
      having({ ...of(level, { values: [value] }), ...of(years, { values: [{ ...value, value: 'four' }] }) }),
      [
        {
          path: `parameters["${years}"].values[0].value`,
          code: 'wrong-type',
          message: 'expected a whole number from 0 to 60, found "four"',
        },
        {
          path: `parameters["${level}"].values[0].value`,
          code: 'wrong-type',
          message: `expected one of ${names}, found 4`,
        },
      ],
    ],
    [
      'a number that need not be whole',
      having(of('agreement.passMark', { values: [{ ...value, value: 100.5 }] })),
      [
        {
          path: 'parameters["agreement.passMark"].values[0].value',
          code: 'out-of-range',
          message: 'expected a number from 0 to 100, found 100.5',
        },
      ],
    ],
  ])('%s', (_name, law, issues) => {
    expect(parseRegulation(law)).toStrictEqual({ ok: false, issues });
  });

  test('a value at either bound, and no value at all, are sound', () => {
    for (const values of [[{ ...value, value: 60 }], [{ ...value, value: 0 }], []]) {
      expect(parseRegulation(having(of(years, { values }))).ok).toBe(true);
    }
    expect(parseRegulation(having(of('agreement.passMark', { values: [{ ...value, value: 70.5 }] }))).ok).toBe(true);
  });
});

describe('amend and without tell what is wrong', () => {
  const good: Amendment = { param: years, from: '2027-10-01', value: 3, cites };
  const instruments = 'no instrument of the law has this id';
  test.each<[string, () => unknown, readonly object[]]>([
    [
      'a parameter that is not known',
      () => amend(regulation, [{ ...good, param: 'x' as ParamId }]),
      [{ path: '[0].param', code: 'unknown-name', message: 'no parameter of the law is called "x"' }],
    ],
    [
      'a slip in its name',
      () => amend(regulation, [good, { ...good, param: 'tenure.years.standart' as ParamId }]),
      [
        {
          path: '[1].param',
          code: 'unknown-name',
          message: 'no parameter of the law is called "tenure.years.standart"',
          suggestion: years,
        },
      ],
    ],
    [
      'a day before the first value',
      () => amend(regulation, [{ ...good, from: '2022-09-30' }]),
      [
        {
          path: '[0].from',
          code: 'out-of-range',
          message:
            'expected a day on or after 2022-10-01, on which the parameter has its first value, found 2022-09-30',
          suggestion: '2022-10-01',
        },
      ],
    ],
    [
      'an instrument that is not known',
      () => without(regulation, '999-2599'),
      [{ path: 'instrument', code: 'unknown-name', message: instruments }],
    ],
    [
      'a slip in its year',
      () => without(regulation, '679-2567'),
      [{ path: 'instrument', code: 'unknown-name', message: instruments, suggestion: '679-2566' }],
    ],
    [
      'what is no text',
      () => without(regulation, 679 as never),
      [{ path: 'instrument', code: 'unknown-name', message: instruments }],
    ],
  ])('%s', (_name, call, issues) => {
    expect(issuesOf(call)).toStrictEqual(issues);
  });
});

describe('what an amendment leaves of the values there were', () => {
  const mark = 'evaluation.academicWork.passMark.expert';
  const members = 'evaluation.academicWork.membersNeeded';
  const on = (law: typeof regulation, param: ParamId, day: string) => inForce(law, day)[param]?.value;

  test.each<[string, Amendment, readonly (readonly [from: string, value: unknown, until: string | undefined])[]]>([
    [
      'a value within the validity: the end of the parameter stays with the value that had it',
      { param: mark, from: '2024-01-01', value: 70, cites },
      [
        ['2022-10-01', 75, '2026-05-15'],
        ['2024-01-01', 70, undefined],
      ],
    ],
    [
      'in the place of a value that ends',
      { param: mark, from: '2022-10-01', value: 70, cites },
      [['2022-10-01', 70, '2026-05-15']],
    ],
    [
      'in the place of one that ends by its own day',
      { param: mark, from: '2022-10-01', value: 70, until: '2025-01-01', cites },
      [['2022-10-01', 70, '2025-01-01']],
    ],
    [
      'in the place of one that another replaced',
      { param: members, from: '2022-10-01', value: 2, cites },
      [
        ['2022-10-01', 2, undefined],
        ['2023-04-28', 3, '2026-05-15'],
      ],
    ],
    [
      'in the place of the last',
      { param: members, from: '2023-04-28', value: 2, cites },
      [
        ['2022-10-01', 3, undefined],
        ['2023-04-28', 2, '2026-05-15'],
      ],
    ],
    [
      'after the end',
      { param: mark, from: '2026-10-01', value: 70, cites },
      [
        ['2022-10-01', 75, '2026-05-15'],
        ['2026-10-01', 70, undefined],
      ],
    ],
  ])('%s', (_name, amendment, values) => {
    const law = amend(regulation, [amendment]);
    expect(law.parameters[amendment.param].values.map(({ from, value, until }) => [from, value, until])).toEqual(
      values,
    );
    for (const param of Object.keys(regulation.parameters) as ParamId[]) {
      if (param !== amendment.param) expect(law.parameters[param]).toEqual(regulation.parameters[param]);
    }
  });

  test('an end that another instrument made holds for the value that replaces another', () => {
    const law = amend(regulation, [{ param: mark, from: '2024-01-01', value: 70, cites }]);
    expect([on(law, mark, '2023-12-31'), on(law, mark, '2026-05-15'), on(law, mark, '2026-05-16')]).toEqual([
      75,
      70,
      undefined,
    ]);
    const later = amend(regulation, [{ param: mark, from: '2026-10-01', value: 70, cites }]);
    expect([on(later, mark, '2026-09-30'), on(later, mark, '2026-10-01')]).toEqual([undefined, 70]);
  });

  test('an end of its own is no end of a value that is set in its place', () => {
    const ended = amend(regulation, [{ param: years, from: '2027-10-01', until: '2028-09-30', value: 3, cites }]);
    expect([on(ended, years, '2028-09-30'), on(ended, years, '2028-10-01')]).toEqual([3, undefined]);
    const again = amend(ended, [{ param: years, from: '2027-10-01', value: 5, cites }]);
    expect([on(again, years, '2028-09-30'), on(again, years, '2028-10-01')]).toEqual([5, 5]);
    const within = amend(ended, [{ param: years, from: '2028-01-01', value: 5, cites }]);
    expect([on(within, years, '2028-01-01'), on(within, years, '2028-10-01')]).toEqual([5, 5]);
  });

  test('a parameter without a value takes one from any day', () => {
    const law = amend(without(regulation, 'w21-2564'), [
      { param: 'workload.primary.total', from: '2000-01-01', value: 18, cites },
    ]);
    expect([on(law, 'workload.primary.total', '1999-12-31'), on(law, 'workload.primary.total', '2000-01-01')]).toEqual([
      undefined,
      18,
    ]);
  });
});
