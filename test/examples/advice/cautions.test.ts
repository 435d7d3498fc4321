/** What is possible and probably a slip. Expected from rulebook §§7, 8, 9 and 16. */
import { describe, expect, test } from 'vitest';
import type { Application, Caution, CautionFacts, ServicePeriod } from '../../../src/index';
import { cautions, cautionsOf, isWitthayathanaError } from '../../../src/index';
import { explainCaution } from '../../../src/text/index';
import { application, evaluation, round } from '../facts';

const on = '2026-11-22';
const teacher = { position: 'teacher', standing: 'none' } as const;
const director = { position: 'deputy-director', standing: 'none' } as const;

function filed(changes: Partial<Application>): CautionFacts {
  return { application: application({ filedOn: on, agreements: [], ...changes }) };
}

function codesOf(facts: CautionFacts, options = { on }): readonly string[] {
  return cautions(facts, options).map(({ code, path }) => `${code} ${path}`);
}

describe('of service', () => {
  test.each<[string, readonly ServicePeriod[], readonly string[]]>([
    ['one post', [{ ...teacher, from: '2017-05-01' }], []],
    [
      'two posts open at once',
      [
        { ...teacher, from: '2017-05-01' },
        { ...director, from: '2023-05-01' },
      ],
      ['two-posts-open service[1]'],
    ],
    [
      'two posts, of which one has ended',
      [
        { ...teacher, from: '2017-05-01', to: '2023-04-30' },
        { ...director, from: '2023-05-01' },
      ],
      [],
    ],
    ['42 years in post', [{ ...teacher, from: '1984-11-22' }], []],
    ['a day more than 42 years in post', [{ ...teacher, from: '1984-11-21' }], ['long-in-post service[0].from']],
    [
      'more than 42 years in a post that has ended',
      [
        { ...teacher, from: '1950-01-01', to: '1995-01-01' },
        { ...teacher, from: '2017-05-01' },
      ],
      ['long-in-post service[0].from'],
    ],
  ])('%s', (_name, service, expected) => {
    expect(codesOf(filed({ service }))).toEqual(expected);
  });

  test('a round done in a post held only later, and none of a post that is not stated at all', () => {
    const service = [{ ...teacher, from: '2025-05-01' }];
    const agreements = [round(2569), round(2568), round(2567)];
    expect(cautions(filed({ service, agreements }), { on })).toEqual([
      { code: 'round-before-post', path: 'agreements[2567]', values: [2567, '2025-05-01'] },
    ]);
    expect(codesOf(filed({ service, agreements: [round(2567, { position: 'assistant-teacher' })] }))).toEqual([]);
    expect(codesOf(filed({ service: [{ ...teacher, from: '2024-09-30' }], agreements: [round(2567)] }))).toEqual([]);
    expect(codesOf(filed({ service: [{ ...teacher, from: '2024-10-01' }], agreements: [round(2567)] }))).toEqual([
      'round-before-post agreements[2567]',
    ]);
  });
});

describe('of days', () => {
  test('more than a year after the day asked', () => {
    expect(codesOf(filed({ filedOn: '2027-11-22' }))).toEqual([]);
    expect(codesOf(filed({ filedOn: '2027-11-23' }))).toEqual(['day-far-ahead filedOn']);
    expect(codesOf({ evaluation: evaluation({ decidedOn: '2028-01-01' }) })).toEqual(['day-far-ahead decidedOn']);
  });

  test('where no day is asked there is none ahead; the years in post are those up to filing', () => {
    expect(cautions(filed({ filedOn: '2116-11-22', service: [] }))).toEqual([]);
    expect(cautions(filed({ filedOn: '2116-11-22', service: [{ ...teacher, from: '2022-05-01' }] }))).toEqual([
      { code: 'long-in-post', path: 'service[0].from', values: ['2022-05-01', '2116-11-22'] },
    ]);
  });
});

test('of scores: no sheet gives less than 20 percent, nor what is off the steps of 2.5 and 5', () => {
  const member = (teaching: number, outcomes: number) => ({ teaching, outcomes });
  expect(
    cautions({ evaluation: evaluation({ members: [member(67.5, 65), member(68, 67.5), member(17.5, 15)] }) }),
  ).toEqual([
    { code: 'score-no-sheet-gives', path: 'members[1].teaching', values: [68] },
    { code: 'score-no-sheet-gives', path: 'members[1].outcomes', values: [67.5] },
    { code: 'score-no-sheet-gives', path: 'members[2].teaching', values: [17.5] },
    { code: 'score-no-sheet-gives', path: 'members[2].outcomes', values: [15] },
  ]);
  expect(cautions({ evaluation: evaluation({ members: [{ teaching: [1, 1, 1, 1, 1, 1, 1, 1] }, null, {}] }) })).toEqual(
    [],
  );
});

test('of supporting files: another kind, a larger one, a second one', () => {
  const files = [{ kind: 'jpg', bytes: 10_485_760 } as const, { kind: 'pdf', bytes: 10_485_761 } as const];
  expect(
    codesOf({
      evidence: {
        supportingFiles: [
          { item: 'general data', files },
          { item: 'degrees', files: [] },
        ],
      },
    }),
  ).toEqual([
    'second-file supportingFiles[0].files',
    'file-not-as-recommended supportingFiles[0].files[0].kind',
    'file-not-as-recommended supportingFiles[0].files[1].bytes',
  ]);
});

test('of a change of school without a new agreement', () => {
  const career = { heldSince: '2020-01-01', on, schoolChanges: [{ on: '2025-01-01', newAgreement: false }] } as const;
  expect(codesOf({ career })).toEqual(['agreement-not-renewed schoolChanges[0].newAgreement']);
});

describe('of many', () => {
  const facts = filed({ service: [{ ...teacher, from: '2017-05-01' }] });
  const others = filed({ service: [{ ...teacher, from: '2024-05-01' }] });

  test('one id twice with different facts', () => {
    const found = [
      ...cautionsOf([
        { id: 'a', ...facts },
        { id: 'a', ...facts },
        { id: 'b', ...facts },
        { id: 'a', ...others },
      ]),
    ];
    expect(found.map(({ id, cautions: all }) => [id, all.map(({ code }) => code)])).toEqual([
      ['a', []],
      ['a', []],
      ['b', []],
      ['a', ['one-id-twice']],
    ]);
  });
});

test('each is worded in both languages', () => {
  const all: readonly Caution[] = [
    {
      code: 'two-posts-open',
      path: 'service[1]',
      values: ['teacher', 'none', '2017-05-01', 'director', 'none', '2023-05-01'],
    },
    { code: 'long-in-post', path: 'service[0].from', values: ['1963-05-01', on] },
    { code: 'round-before-post', path: 'agreements[2567]', values: [2567, '2025-05-01'] },
    { code: 'day-far-ahead', path: 'filedOn', values: ['2116-11-22', on] },
    { code: 'score-no-sheet-gives', path: 'members[0].teaching', values: [68] },
    { code: 'agreement-not-renewed', path: 'schoolChanges[0].newAgreement', values: ['2025-01-01'] },
    { code: 'file-not-as-recommended', path: 'supportingFiles[0].files[0].kind', values: ['jpg'] },
    { code: 'second-file', path: 'supportingFiles[0].files', values: [2] },
    { code: 'one-id-twice', path: 'id', values: ['ก-01'] },
  ];
  for (const caution of all) {
    for (const lang of ['th', 'en'] as const) expect(explainCaution(caution, lang)).not.toMatch(/undefined|\[object/u);
  }
  expect(explainCaution(all[1]!, 'th')).toBe(
    'อยู่ในตำแหน่งเดียวนานกว่า 42 ปี (ตั้งแต่ 1 พฤษภาคม 2506 ถึง 22 พฤศจิกายน 2569): อาจพิมพ์ปีผิด',
  );
  expect(explainCaution(all[2]!, 'en')).toBe(
    'A PA result of fiscal year 2567 in a post and standing held only from 1 May 2025',
  );
});

test('what is no facts, no day or no caution is refused', () => {
  const refusal = (call: () => unknown): unknown => {
    try {
      return call();
    } catch (error) {
      return isWitthayathanaError(error) ? error.code : error;
    }
  };
  expect(refusal(() => cautions(null as never))).toBe('invalid-facts');
  expect(refusal(() => cautions({ application: {} as never }))).toBe('invalid-facts');
  expect(refusal(() => cautions({}, { on: '2569-11-22' }))).toBe('invalid-date');
  expect(refusal(() => explainCaution({ code: 'other' } as never, 'th'))).toBe('invalid-facts');
});
