/** ตรวจของฉัน: from answers to facts, and from facts to what is displayed. */
import { describe, expect, test } from 'vitest';
import { answerTo, roundsToAsk, soonerBy } from '../../../docs/.vitepress/theme/tools/own-check/answer';
import type { Answers } from '../../../docs/.vitepress/theme/tools/own-check/answers';
import { noAnswers, readAnswers } from '../../../docs/.vitepress/theme/tools/own-check/answers';
import { applicationOf, heldBefore } from '../../../docs/.vitepress/theme/tools/own-check/facts';
import { fileOf, fromFile, fromHash, hashOf } from '../../../docs/.vitepress/theme/tools/own-check/keep';
import { messageOf } from '../../../docs/.vitepress/theme/tools/own-check/message';
import {
  nextQuestion,
  questionsFor,
  salaryRoundsToAsk,
} from '../../../docs/.vitepress/theme/tools/own-check/questions';
import { wordsIn } from '../../../docs/.vitepress/theme/tools/own-check/words';
import { pickedDay, readDay } from '../../../docs/.vitepress/theme/tools/fields/typed-day';
import { plan } from '../../../src/index';
import { documentOf } from '../../../src/text/index';

const today = '2026-12-01';
const teacher: Answers = { ...noAnswers, standing: 'professional', since: '2023-10-01', sanctioned: 'never' };

function found(answers: Answers, on = today) {
  const answer = answerTo(answers, on);
  if (answer.is !== 'found') throw new Error(answer.is);
  return answer;
}

function verdict(answers: Answers, on = today): string {
  const [first] = documentOf(found(answers, on).left, 'th');
  return first?.kind === 'verdict' ? first.text : '';
}

describe('the facts are the answers and no more', () => {
  test('nothing is found before the standing is chosen', () => {
    expect(applicationOf(noAnswers)).toBeUndefined();
    expect(answerTo(noAnswers, today)).toEqual({ is: 'nothing-yet' });
  });

  test('the standing held is the one below the one applied for', () => {
    expect(heldBefore('professional')).toBe('none');
    expect(heldBefore('advisory')).toBe('expert');
  });

  test('who is not sure of sanctions states none', () => {
    expect(applicationOf({ ...teacher, sanctioned: 'unsure' })).not.toHaveProperty('sanctions');
    expect(applicationOf({ ...teacher, sanctioned: 'yes' })).not.toHaveProperty('sanctions');
    expect(applicationOf(teacher)?.sanctions).toEqual([]);
  });

  test('a degree answered in part is not stated', () => {
    expect(applicationOf({ ...teacher, degree: { level: 'master' } })).not.toHaveProperty('degree');
    expect(applicationOf({ ...teacher, degree: null })?.degree).toBeNull();
  });

  test('a round that is said to be passed is no fact: it has no scores', () => {
    expect(applicationOf({ ...teacher, passed: [2569] })).not.toHaveProperty('agreements');
  });
});

describe('rounds on the word of the teacher', () => {
  // Rulebook §§2, 3: 4 years from 1 October 2566 end on 1 October 2570; the three rounds before it are 2568 to 2570.
  test('those that ended count, the one that runs is still to be passed', () => {
    expect(verdict({ ...teacher, passed: [2568, 2569] })).toBe(
      'ยื่นได้ตั้งแต่ 1 ตุลาคม 2570 (กรณีปกติ) เมื่อผ่าน PA ปีงบประมาณ 2570',
    );
    expect(found({ ...teacher, passed: [2567, 2568, 2569] }).onWord).toEqual([2568, 2569]);
    expect(verdict({ ...teacher, passed: [2568, 2569, 2570] })).toContain('PA ปีงบประมาณ 2570');
  });

  test('who needs nothing more is ready today', () => {
    const long = { ...teacher, since: '2020-10-01', passed: [2567, 2568, 2569] };
    expect(found(long).left.routes[0]).toMatchObject({ route: 'standard', status: 'ready', on: today, needs: [] });
    expect(found({ ...long, passed: [2567, 2568] }).left.routes[0]?.status).toBe('possible');
  });

  test('the plan itself is that of the library, whatever is said', () => {
    const answers = { ...teacher, passed: [2568, 2569] };
    const application = applicationOf(answers);
    expect(found(answers).plan).toEqual(plan(application!, { from: today, until: '2031-12-01' }));
  });

  test('a round before the post is cautioned against', () => {
    expect(found({ ...teacher, passed: [2566] }).cautions.map(({ code }) => code)).toEqual(['round-before-post']);
  });

  test('those offered are all that can be needed of the past', () => {
    expect(roundsToAsk(today, [])).toEqual([2567, 2568, 2569]);
    expect(roundsToAsk('2023-01-01', [])).toEqual([2565]);
    for (const since of ['2016-05-01', '2020-10-01', '2022-05-16', '2023-10-01', '2025-10-01']) {
      const needs = found({ ...teacher, since }).plan.routes.flatMap((route) => route.needs);
      const past = needs.flatMap((need) => ('anyOf' in need || need.kind !== 'state' ? [] : [need.path ?? '']));
      const rounds = past.flatMap((path) => /^agreements\[(\d+)\]/u.exec(path)?.[1] ?? []).map(Number);
      expect(roundsToAsk(today, [])).toEqual(expect.arrayContaining(rounds));
    }
  });
});

describe('further questions', () => {
  test('they come in the order of the plan (the ground of a language is the first of rulebook §3), and one passed over does not come again', () => {
    const { left } = found(teacher);
    expect(nextQuestion(left, teacher, [])).toBe('salaryRounds');
    expect(nextQuestion(left, teacher, ['salaryRounds'])).toBe('languageTests');
    expect(salaryRoundsToAsk(left, teacher)).toEqual(['2568/1', '2568/2', '2569/1', '2569/2']);
    expect(questionsFor(left, teacher)).toHaveLength(7);
  });

  test('an earlier day by the other route is told where it can be', () => {
    expect(soonerBy(found(teacher).left)?.on).toBe(today);
    const closed: Answers = {
      ...teacher,
      degree: null,
      nqf8: null,
      specialArea: null,
      salaryRounds: { '2569/1': 'good' },
    };
    expect(soonerBy(found(closed).left)?.on).not.toBe(today);
  });
});

describe('kept', () => {
  const answers: Answers = { ...teacher, passed: [2569], specialArea: null, salaryRounds: { '2569/1': 'outstanding' } };

  test('a file and a link give back the same', () => {
    expect(fromFile(fileOf(answers))).toEqual(answers);
    expect(fromHash(hashOf(answers))).toEqual(answers);
    expect(hashOf(answers)).toMatch(/^#f=[\w-]+$/u);
  });

  test.each([
    ['no JSON', '{'],
    ['null', 'null'],
    ['another kind', '{"kind":"other","answers":{"passed":[],"salaryRounds":{}}}'],
    [
      'a property that is unknown',
      '{"kind":"witthayathana/own-check","answers":{"passed":[],"salaryRounds":{},"x":1}}',
    ],
  ])('a file with %s is refused', (_name, text) => {
    expect(fromFile(text)).toBeUndefined();
  });

  test('neither is what is not one of the words', () => {
    expect(readAnswers({ ...noAnswers, standing: 'chief' })).toBeUndefined();
    expect(fromHash('#f=%%%')).toBeUndefined();
    expect(fromHash('#other')).toBeUndefined();
  });
});

test('a message stands alone in three lines', () => {
  const { left } = found({ ...teacher, passed: [2568, 2569] });
  expect(messageOf(left, 'professional', today, wordsIn('th'), 'th').split('\n')).toEqual([
    'ขอวิทยฐานะชำนาญการ: ยื่นได้ตั้งแต่ 1 ตุลาคม 2570 (กรณีปกติ) เมื่อผ่าน PA ปีงบประมาณ 2570',
    'รอเวลา: ระยะเวลาการดำรงตำแหน่ง: ครบ 4 ปี ในวันที่ 1 ตุลาคม 2570 | สิ่งที่ต้องทำ: ผ่าน PA ปีงบประมาณ 2570 (ภาระงานครบ และคะแนนจากกรรมการถึงเกณฑ์)',
    'ตรวจ ณ 1 ธันวาคม 2569 โดยโปรแกรม ไม่ใช่คำวินิจฉัย',
  ]);
});

describe('a day', () => {
  test.each(['1 ต.ค. 2566', '๑ ตุลาคม ๒๕๖๖', '1/10/2566', '1 October 2023'])('%s is read', (text) => {
    expect(readDay(text)).toEqual({ is: 'day', day: '2023-10-01' });
  });

  test('what may be meant is offered and not taken', () => {
    expect(readDay('1/10/66')).toEqual({ is: 'unread', suggestion: '1/10/2566' });
    expect(readDay('เมื่อวาน')).toEqual({ is: 'unread' });
    expect(readDay(' ')).toEqual({ is: 'empty' });
  });

  test('of a month that is shorter the last one is picked', () => {
    expect(pickedDay(2023, 2, 31)).toBe('2023-02-28');
    expect(pickedDay(2024, 10, 1)).toBe('2024-10-01');
  });
});
