/** Rulebook §17: the forms PA 1 to PA 3. */
import { describe, expect, test } from 'vitest';
import type { AgreementDraft } from '../../../src/index';
import { agreementForms, agreementIndicators, formGaps, parseAgreementDraft } from '../../../src/index';
import { formDocument, page } from '../../../src/text/index';

const area = { tasks: 'ก', outcomes: 'ข', indicators: 'ค' };
const whole: AgreementDraft = {
  fiscalYear: 2568,
  workload: { teaching: 18, support: 4, development: 1, policy: 0 },
  areas: { 'learning-management': area, 'promotion-and-support': area, 'self-and-professional-development': area },
  challenge: { title: 'ก', problem: 'ข', method: 'ค', quantitative: 'ง', qualitative: 'จ' },
};

describe('§17: the forms as data', () => {
  test('PA 1: workload, three areas of work with three columns, the challenge with five places', () => {
    const [first] = agreementForms;
    expect(first?.parts.map(({ name, columns }) => [name, columns.length])).toEqual([
      ['head', 2],
      ['workload', 4],
      ['learning-management', 3],
      ['promotion-and-support', 3],
      ['self-and-professional-development', 3],
      ['challenge', 5],
    ]);
  });

  test('PA 2: the 15 indicators and the three lines of the challenge, each with a level', () => {
    const rows = agreementForms[1]?.parts.flatMap((part) => part.rows.map(({ code }) => code));
    expect(rows).toEqual([...agreementIndicators.map(({ code }) => code), 'method', 'quantitative', 'qualitative']);
  });

  test('PA 3: three members by part 1, part 2, total, passed or not', () => {
    const [members] = agreementForms[2]?.parts ?? [];
    expect([members?.rows.length, members?.columns.map(({ name }) => name)]).toEqual([
      3,
      ['part1', 'part2', 'total', 'passed'],
    ]);
  });

  test('all of them are reported', () => {
    expect(agreementForms.every(({ cites }) => cites.every(({ standing }) => standing === 'reported'))).toBe(true);
  });
});

describe('what a draft leaves empty', () => {
  test('nothing of a complete one; 0 hours are stated, and the main subject may stay empty', () => {
    expect(formGaps(whole)).toEqual([]);
  });

  test('everything of an empty one, in the order of the form', () => {
    const paths = formGaps({}).map(({ path }) => path);
    expect(paths).toHaveLength(1 + 4 + 9 + 5);
    expect(paths[0]).toBe('fiscalYear');
    expect(paths.at(-1)).toBe('challenge.qualitative');
  });

  test('blanks are nothing; any text is something', () => {
    expect(formGaps({ ...whole, challenge: { ...whole.challenge, title: ' \n' } })).toEqual([
      {
        path: 'challenge.title',
        th: 'ส่วนที่ 2 ประเด็นท้าทาย: ชื่อประเด็นท้าทาย (กิจกรรม เนื้อหา และผู้เรียน)',
        en: 'Part 2, the challenge: title: activity, subject matter and learners',
      },
    ]);
    expect(formGaps({ ...whole, challenge: { ...whole.challenge, title: 'x' } })).toEqual([]);
  });

  test('a place that the form does not have is bad input', () => {
    const parsed = parseAgreementDraft({ challenge: { titl: 'ก' } });
    expect(parsed.ok ? [] : parsed.issues.map(({ suggestion }) => suggestion)).toEqual(['title']);
  });
});

test('a form to fill in and print: every indicator, A4, no script', () => {
  const html = page(formDocument('pa-2', 'th'), { lang: 'th', title: 'PA 2' });
  for (const { th } of agreementIndicators) expect(html).toContain(th);
  expect(html).toContain('size: A4');
  expect(html).not.toContain('<script');
  expect(page(formDocument('pa-1', 'th'), { lang: 'th', title: 'PA 1' })).toContain('1. สภาพปัญหา ......');
  expect(() => formDocument('pa-4' as 'pa-1', 'th')).toThrow('pa-1, pa-2, pa-3');
});
