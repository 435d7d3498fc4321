/** Advice under a law that is amended, or that lacks a value: what is not known there is neither guessed nor left out. */
import { describe, expect, test } from 'vitest';
import { earliestFiling } from '../../../src/explore/earliest-filing';
import { raises } from '../../../src/explore/raises';
import { witnesses } from '../../../src/explore/impact/witnesses';
import type { Amendment, Application, ParamId, Regulation } from '../../../src/index';
import { amend, anniversary, parseRegulation, regulation } from '../../../src/index';
import { application, evaluation, outstanding, round } from '../facts';

function amended(param: ParamId, value: number | string, from = '2022-10-01', law = regulation): Regulation {
  const cites = [{ instrument: 'draft-2570', standing: 'reported' }] as const;
  return amend(law, [{ param, from, value, cites } satisfies Amendment]);
}

function lacking(param: ParamId): Regulation {
  const parameters = { ...regulation.parameters, [param]: { ...regulation.parameters[param], values: [] } };
  const parsed = parseRegulation({ ...regulation, parameters });
  if (!parsed.ok) throw new Error(param);
  return parsed.value;
}

describe('the earliest filing day', () => {
  // Three years of the reduced route; in FY2566 it asks one round and one report (rulebook §4).
  const fromLeapDay: Application = application({
    service: [{ position: 'teacher', standing: 'none', from: '2020-02-29' }],
    agreements: [round(2565)],
    specialArea: 'island',
    salaryRounds: outstanding([2565, 2], [2565, 1], [2564, 2], [2564, 1]),
  });
  const window = { from: '2023-02-01', until: '2023-03-31' } as const;

  test.each([
    ['last-day', '2023-02-28'],
    ['next-day', '2023-03-01'],
  ])('rulebook §2: three years from 29 February by the convention %s are complete on %s', (convention, on) => {
    const found = earliestFiling(fromLeapDay, window, amended('tenure.monthEnd', convention));
    expect(found).toMatchObject({ status: 'found', on, dayBefore: { status: 'unmet' } });
  });

  /*
   * The hours of another agency are not known (§6), in a round that the standard route alone asks, and how many years
   * the reduced route asks is not known: while the post lasts, no fact helps either route more than the other. From
   * the day after its end only the reduced route could still be met, and its ground is not stated.
   */
  test('what is to be asked once the post has ended is asked', () => {
    const ended: Application = application({
      service: [{ position: 'teacher', standing: 'none', from: '2018-05-16', to: '2025-01-15' }],
      agreements: [round(2567), round(2566), round(2565, { workload: { setting: 'other-agency', teaching: 20 } })],
      languageTests: [],
      nqf8: undefined,
    });
    const law = lacking('tenure.years.reduced');
    const asked = (from: string, until: string) => earliestFiling(ended, { from, until }, law);
    expect(asked('2025-01-10', '2025-01-15')).toEqual({ status: 'unknown', ask: [] });
    expect(asked('2025-01-10', '2025-01-31')).toEqual({ status: 'unknown', ask: ['nqf8'] });
    expect(asked('2025-01-10', '2025-01-16')).toEqual({ status: 'unknown', ask: ['nqf8'] });
  });
});

describe('raises', () => {
  test('rulebook §7: from 2026-05-16 domain 3 is not encoded, so that no score of it is told to be enough', () => {
    const member = { teaching: 90, outcomes: 90 };
    const facts = evaluation({ standing: 'expert', decidedOn: '2026-05-16', members: [member, member, null] });
    expect(raises(facts)).toStrictEqual([{ id: 'evaluation.academic-work' }]);
  });

  test('where no mark is known, no open score is told to be enough', () => {
    const facts = evaluation({ members: [{ teaching: 90, outcomes: 90 }, null, null] });
    expect(raises(facts, lacking('evaluation.passMark.professional'))).toStrictEqual([
      { id: 'evaluation.teaching' },
      { id: 'evaluation.outcomes' },
    ]);
  });

  test('where no weight is known, no steps are told; of an open score the mark is', () => {
    const member = { teaching: 60, outcomes: 90 };
    const of = (third: typeof member | null) =>
      raises(
        evaluation({ members: [member, { ...member, teaching: 65 }, third] }),
        lacking('evaluation.weight.teaching'),
      );
    expect(of(member)).toStrictEqual([{ id: 'evaluation.teaching' }]);
    const id = 'evaluation.teaching.member-3';
    expect(of(null)).toStrictEqual([{ id: 'evaluation.teaching', raises: [{ id, member: 2, steps: 0, least: 65 }] }]);
  });

  test('a level that counts little takes many steps', () => {
    const law = amended('evaluation.weight.teaching', 0.5);
    const members = [65, 40, 10].map((teaching) => ({ teaching, outcomes: 90 }));
    const [first, second, third] = members;
    const found = raises(evaluation({ members: [first!, third!, second!] }), law);
    expect(found.flatMap((one) => one.raises?.map(({ member, steps }) => [member, steps]))).toEqual([[2, 50]]);
    const each = raises(evaluation({ decidedOn: '2023-04-27', members: [first!, third!, second!] }), law);
    expect(each.flatMap((one) => one.raises?.map(({ member, steps }) => [member, steps]))).toEqual([
      [2, 50],
      [1, 110],
    ]);
  });
});

describe('the witness of a change', () => {
  test('is the shortest of those that show it: a whole number of points, and not one with a fraction', () => {
    // 64.99 does not reach 65, 64 and 64.01 reach 64: each moves.
    const [found] = witnesses(regulation, amended('evaluation.passMark.professional', 64, '2025-01-01'));
    const scores = found?.witness?.evaluation?.members.flatMap((member) => [member?.teaching, member?.outcomes]);
    expect(scores).toContain(64);
    expect(scores?.every((score) => score === undefined || Number.isInteger(score))).toBe(true);
  });

  test('of equally short ones, the first: a day too little for the value before', () => {
    const [found] = witnesses(regulation, amended('tenure.years.standard', 3, '2025-01-01'));
    const { service, filedOn } = found?.witness?.application ?? {};
    const complete = anniversary(service![0]!.from, 4);
    expect(Date.parse(complete) - Date.parse(filedOn!)).toBe(24 * 60 * 60 * 1000);
  });

  test('is missing, with its findings, where no case at the edge has another result', () => {
    // Forty levels of 0 or of 1 % are not 65 %.
    const before = amended('evaluation.weight.teaching', 0);
    const found = witnesses(before, amended('evaluation.weight.teaching', 1, '2025-01-01', before));
    expect(found.map(({ change, ...rest }) => [change.param, rest])).toStrictEqual([
      ['evaluation.weight.teaching', {}],
    ]);
  });

  test('holds an application or an evaluation, and not the other', () => {
    const [ofDecision] = witnesses(regulation, amended('evaluation.passMark.expert', 74, '2025-01-01'));
    expect(Object.keys(ofDecision!.witness!)).toEqual(['id', 'evaluation']);
    const [ofFiling] = witnesses(regulation, amended('conduct.lookbackYears.standard', 3, '2025-01-01'));
    expect(Object.keys(ofFiling!.witness!)).toEqual(['id', 'application']);
    expect(Object.keys(ofFiling!)).toEqual(['change', 'witness', 'before', 'after']);
  });
});
