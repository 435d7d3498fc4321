/** A changed law looked over: each slip that has passed without a word before, and what is in order. */
import { describe, expect, test } from 'vitest';
import type { Amendment, Remark } from '../../../src/index';
import { amend, checkRegulation, isWitthayathanaError, regulation, without } from '../../../src/index';
import { explainRemark } from '../../../src/text/index';

const cites = [{ instrument: 'w9-2564', clause: 'chapter 2', standing: 'text' }] as const;

interface Changed {
  readonly param: Amendment['param'];
  readonly value: number;
  readonly byStanding?: NonNullable<Amendment['byStanding']>;
  readonly from?: string;
  readonly cites?: Amendment['cites'];
}

function checked(...amendments: readonly Changed[]): readonly Remark[] {
  return checkRegulation(
    amend(
      regulation,
      amendments.map((each): Amendment => ({ from: '2027-10-01', cites, ...each })),
    ),
  );
}

/** `level code param values`, for comparison. */
function inShort(remarks: readonly Remark[]): readonly string[] {
  return remarks.map(({ level, code, param, values }) => [level, code, param, ...values.map(String)].join(' '));
}

describe('slips of the pen', () => {
  test.each<[string, readonly Changed[], readonly string[]]>([
    [
      'a fraction for a percentage',
      [{ param: 'agreement.passMark', value: 0.75 }],
      ['warning fraction agreement.passMark 0.75 75'],
    ],
    [
      'and of an evaluation',
      [{ param: 'evaluation.passMark.expert', value: 0.7 }],
      ['warning fraction evaluation.passMark.expert 0.7 70'],
    ],
    [
      'months for years',
      [{ param: 'tenure.years.standard', value: 48 }],
      ['warning months tenure.years.standard 48 4'],
    ],
    [
      'more years than ever',
      [{ param: 'tenure.years.standard', value: 17 }],
      ['warning beyond tenure.years.standard 17 1 12'],
    ],
    [
      'a weight that makes 120 %',
      [{ param: 'evaluation.weight.teaching', value: 3 }],
      [
        // 65, 70 and 80 are no multiples of 3; 75 is one
        'warning total evaluation.weight.teaching 120 100',
        'note unreachable evaluation.passMark.professional 65 3',
        'note unreachable evaluation.passMark.senior-professional 70 3',
        'note unreachable evaluation.passMark.advisory 80 3',
      ],
    ],
    [
      'teaching above the total',
      [{ param: 'workload.primary.teaching', value: 22 }],
      ['warning order workload.primary.teaching 22 workload.primary.total 20'],
    ],
    [
      'a total below the teaching',
      [{ param: 'workload.primary.total', value: 10 }],
      ['warning order workload.primary.teaching 12 workload.primary.total 10'],
    ],
    [
      'the reduced time above the full one',
      [{ param: 'tenure.years.reduced', value: 5 }],
      ['warning order tenure.years.reduced 5 tenure.years.standard 4'],
    ],
    [
      'for one standing alone',
      [{ param: 'tenure.years.reduced', value: 3, byStanding: { expert: 5 } }],
      ['warning order tenure.years.reduced 5 tenure.years.standard 4'],
    ],
    [
      'a mark that no sheet gives',
      [{ param: 'evaluation.passMark.expert', value: 72 }],
      ['note unreachable evaluation.passMark.expert 72 2.5', 'note unreachable evaluation.passMark.expert 72 5'],
    ],
    ['between two steps', [{ param: 'agreement.passMark', value: 70.3 }], ['warning step agreement.passMark 70.3 0.5']],
    [
      'an instrument one digit off',
      [{ param: 'agreement.passMark', value: 75, cites: [{ instrument: '679-2567', standing: 'text' }] }],
      ['warning instrument agreement.passMark 679-2567 679-2566'],
    ],
  ])('%s', (_, amendments, expected) => {
    expect(inShort(checked(...amendments)).toSorted()).toEqual([...expected].sort());
  });
});

test('where two instruments are equally near, neither is suggested', () => {
  const [remark] = checked({
    param: 'agreement.passMark',
    value: 75,
    cites: [{ instrument: 'w9-2565', standing: 'text' }],
  });
  expect(remark).toMatchObject({ code: 'instrument', values: ['w9-2565', 'w9-2562', 'w9-2564'] });
  expect(remark).not.toHaveProperty('suggestion');
});

describe('what reaches back', () => {
  test('a value chosen by the last day of a fiscal year, from within one: the running round is judged by it', () => {
    expect(inShort(checked({ param: 'agreement.passMark', value: 75, from: '2028-01-01' }))).toEqual([
      'warning running-round agreement.passMark 2571 1',
    ]);
  });

  test('from before the latest value: so many rounds', () => {
    const late = amend(regulation, [{ param: 'agreement.passMark', value: 75, from: '2027-10-01', cites }]);
    const early = amend(regulation, [
      { param: 'agreement.passMark', value: 72, from: '2025-10-01', cites },
      { param: 'agreement.passMark', value: 75, from: '2027-10-01', cites },
    ]);
    expect(inShort(checkRegulation(early, late))).toEqual(['warning past agreement.passMark 2027-10-01 3']);
  });

  test('from the first day of a fiscal year on it does not', () => {
    expect(checked({ param: 'agreement.passMark', value: 75 })).toEqual([]);
  });
});

describe('notes, which are in order where they are meant', () => {
  test('a proposal cites a letter to come, and a clause to come', () => {
    expect(
      inShort(
        checked({
          param: 'agreement.passMark',
          value: 75,
          cites: [
            { instrument: 'draft', standing: 'assumption' },
            { instrument: 'w9-2564', clause: 'chapter 9', standing: 'text' },
          ],
        }),
      ),
    ).toEqual(['note new-instrument agreement.passMark draft', 'note new-clause agreement.passMark w9-2564 chapter 9']);
  });
});

describe('no false alarm', () => {
  test('of the law as it is', () => {
    expect(checkRegulation(regulation)).toEqual([]);
  });

  test.each(['679-2566', '587-2569', '456-2566', 'l1222-2568'])('of %s on the law before it', (instrument) => {
    const before = without(regulation, instrument);
    const warnings = checkRegulation(regulation, before).filter(({ level }) => level === 'warning');
    expect(inShort(warnings)).toEqual(
      instrument === 'l1222-2568'
        ? [
            'warning no-value evaluation.academicWork.passMark.expert',
            'warning no-value evaluation.academicWork.passMark.advisory',
            'warning no-value evaluation.academicWork.membersNeeded',
          ]
        : [],
    );
  });
});

describe('in words', () => {
  const [fraction] = checked({ param: 'agreement.passMark', value: 0.75 });
  test('a sentence says which value, from which day, what is odd and what to write', () => {
    expect(explainRemark(fraction!, 'en')).toMatch(
      /^.* \(agreement\.passMark\), from 1 October 2027: 0\.75 is a fraction of 1, and this value counts to 100; write 75 for 75 percent$/u,
    );
    expect(explainRemark(fraction!, 'th')).toMatch(
      /\(agreement\.passMark\) ตั้งแต่ 1 ตุลาคม 2570: 0\.75 เป็นเศษส่วนของ 1 .* ให้เขียน 75$/u,
    );
  });

  test.each<[string, unknown]>([
    ['nothing', null],
    ['another code', { ...fraction, code: 'frcation' }],
    ['no values', { ...fraction, values: undefined }],
  ])('%s is refused', (_, remark) => {
    let error: unknown;
    try {
      explainRemark(remark as Remark, 'th');
    } catch (thrown) {
      error = thrown;
    }
    expect(isWitthayathanaError(error)).toBe(true);
  });
});
