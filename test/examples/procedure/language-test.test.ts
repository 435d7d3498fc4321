import { describe, expect, test } from 'vitest';
import type { CefrFromTest, LanguageTestName, LanguageTestScores } from '../../../src/index';
import {
  ask,
  assessEligibility,
  cefrFromTest,
  parseLanguageTestResult,
  recognisedLanguages,
  regulation,
  without,
} from '../../../src/index';
import { application } from '../facts';
import { inShort, leafAt, leavesOf, refusal, statusAt } from '../findings';

const on = '2024-11-04';

type Case = readonly [LanguageTestName, LanguageTestScores, CefrFromTest['status']];

const cases: readonly Case[] = [
  ['toefl-ibt', { total: 72 }, 'at-least'],
  ['toefl-ibt', { total: 71.99 }, 'below'],
  ['toefl-ibt', { total: 71 }, 'below'],
  ['toefl-ibt', { total: 120 }, 'at-least'],
  ['toefl-ibt', { total: 0 }, 'below'],
  ['toeic', { listeningReading: 785, speaking: 160, writing: 150 }, 'at-least'],
  ['toeic', { listeningReading: 784, speaking: 160, writing: 150 }, 'below'],
  ['toeic', { listeningReading: 785, speaking: 159, writing: 150 }, 'below'],
  ['toeic', { listeningReading: 785, speaking: 160, writing: 149 }, 'below'],
  ['toeic', { listeningReading: 990, speaking: 200, writing: 200 }, 'at-least'],
  ['ielts', { total: 5.5 }, 'at-least'],
  ['ielts', { total: 5 }, 'below'],
  ['ielts', { total: 5.499999999999999 }, 'below'],
  ['ielts', { total: 6 }, 'at-least'],
  ['cu-tep', { total: 70, speaking: 19 }, 'at-least'],
  ['cu-tep', { total: 69, speaking: 19 }, 'below'],
  ['cu-tep', { total: 70, speaking: 18 }, 'below'],
  ['cu-tep', { total: 71, speaking: 20 }, 'at-least'],
  ['tu-get-cbt', { total: 71 }, 'at-least'],
  ['tu-get-cbt', { total: 70 }, 'below'],
  ['tu-get-cbt', { total: 72 }, 'at-least'],
  ['cambridge-b2-first', { passed: true }, 'at-least'],
  ['cambridge-b2-first', { passed: false }, 'below'],
  ['hsk', { level: 3 }, 'below'],
  ['hsk', { level: 4 }, 'at-least'],
  ['hsk', { level: 5 }, 'at-least'],
  ['pte', { level: 3 }, 'below'],
  ['pte', { level: 4 }, 'at-least'],
  ['pte', { level: 5 }, 'at-least'],
  ['iesol-communicator', { passed: true }, 'at-least'],
  ['iesol-communicator', { passed: false }, 'below'],
];

describe('rulebook §3.1: the floor of B2, at, below and above; all parts where there are several', () => {
  test.each(cases)('%s %j: %s', (name, scores, status) => {
    expect(cefrFromTest(name, scores, on)).toMatchObject({ status, cefr: 'B2' });
  });
});

describe('rulebook §3.1: a part that is missing is not known', () => {
  test.each<readonly [LanguageTestName, LanguageTestScores, readonly string[]]>([
    ['toefl-ibt', {}, ['scores.total']],
    ['toeic', { listeningReading: 785 }, ['scores.speaking', 'scores.writing']],
    ['toeic', { speaking: 200, writing: 200 }, ['scores.listeningReading']],
    ['cu-tep', { total: 120 }, ['scores.speaking']],
    ['cu-tep', { speaking: 19 }, ['scores.total']],
    ['cambridge-b2-first', {}, ['scores.passed']],
    ['hsk', {}, ['scores.level']],
    ['pte', {}, ['scores.level']],
    ['iesol-communicator', {}, ['scores.passed']],
  ])('%s %j asks %j', (name, scores, missing) => {
    const result = cefrFromTest(name, scores, on);
    expect(result.status).toBe('unknown');
    expect(ask(result.finding)).toEqual(missing);
    expect(result).not.toHaveProperty('cefr');
  });

  test.each<readonly [LanguageTestName, LanguageTestScores]>([
    ['toeic', { speaking: 159 }],
    ['toeic', { listeningReading: 784, writing: 150 }],
    ['cu-tep', { speaking: 18 }],
    ['cu-tep', { total: 69.99 }],
  ])('%s %j: one part below is enough', (name, scores) => {
    const result = cefrFromTest(name, scores, on);
    expect(result.status).toBe('below');
    expect(ask(result.finding)).toEqual([]);
  });
});

describe('what the leaves show', () => {
  test('a score, what is asked and what is missing', () => {
    const { finding } = cefrFromTest('toeic', { listeningReading: 780.5, speaking: 160 }, on);
    expect(finding).toMatchObject({ kind: 'group', id: 'language-test', need: 3, status: 'unmet' });
    expect(leafAt(finding, 'language-test.listening-reading')).toMatchObject({
      actual: 780.5,
      required: 785,
      gap: 4.5,
      unit: 'point',
    });
    expect(leafAt(finding, 'language-test.speaking')).toMatchObject({ status: 'met', actual: 160, required: 160 });
    expect(leafAt(finding, 'language-test.writing')).toMatchObject({ status: 'unknown', required: 150, unit: 'point' });
    for (const leaf of leavesOf(finding)) {
      expect(leaf.cites).toMatchObject([{ instrument: 'khurusapha-2566', clause: 'scores', standing: 'reported' }]);
    }
  });

  test.each<[LanguageTestName, number, number]>([
    ['toefl-ibt', 71.5, 72],
    ['ielts', 5, 5.5],
    ['tu-get-cbt', 70.5, 71],
  ])('the total of %s', (name, total, required) => {
    const leaf = leafAt(cefrFromTest(name, { total }, on).finding, 'language-test.total');
    expect(leaf).toMatchObject({ status: 'unmet', actual: total, required, gap: 0.5, unit: 'point' });
  });

  test('a level has no gap, and a test that is passed as a whole neither', () => {
    const hsk = leafAt(cefrFromTest('hsk', { level: 3 }, on).finding, 'language-test.level');
    expect(hsk).toMatchObject({ actual: 3, required: 4, unit: 'level' });
    expect(hsk).not.toHaveProperty('gap');
    const first = leafAt(cefrFromTest('cambridge-b2-first', { passed: false }, on).finding, 'language-test.result');
    expect(first).toMatchObject({ status: 'unmet', actual: false, required: true });
    expect(first).not.toHaveProperty('unit');
  });
});

describe('rulebook §3.1: levels above B2 and other tests are not known', () => {
  const notRead = [
    { instrument: 'khurusapha-2566', clause: 'scores', standing: 'reported' },
    { instrument: 'khurusapha-2566', clause: 'third issue (2568)', standing: 'reported' },
  ];

  test('whether a result is above B2 is unknown, whatever the score', () => {
    for (const [name, scores] of cases) {
      const result = cefrFromTest(name, scores, on);
      if (result.status === 'at-least') {
        expect(result.above).toMatchObject({
          kind: 'leaf',
          id: 'language-test.above-b2',
          status: 'unknown',
          reason: 'not-encoded',
          missing: [],
          cites: notRead,
        });
      } else {
        expect(result).not.toHaveProperty('above');
      }
    }
  });

  test.each<LanguageTestScores>([{}, { total: 100 }, { level: 6, passed: true, writing: 1 }])('other %j', (scores) => {
    const result = cefrFromTest('other', scores, on);
    expect(result.status).toBe('unknown');
    expect(result.finding).toMatchObject({ kind: 'leaf', id: 'language-test', reason: 'not-encoded', missing: [] });
    expect(result.finding.cites).toMatchObject(notRead);
  });
});

describe('the announcement holds from 2023-04-20', () => {
  test.each(cases)('%s %j', (name, scores, status) => {
    expect(cefrFromTest(name, scores, '2023-04-20').status).toBe(status);
    const before = cefrFromTest(name, scores, '2023-04-19');
    expect(before.status).toBe('unknown');
    for (const leaf of leavesOf(before.finding)) {
      expect(leaf).toMatchObject({ status: 'unknown', reason: 'outside-validity', missing: [] });
      expect(leaf.cites).toMatchObject([{ instrument: 'khurusapha-2566', clause: 'languages' }]);
    }
    expect(leavesOf(before.finding).map(({ id }) => id)).toEqual(
      leavesOf(cefrFromTest(name, scores, on).finding).map(({ id }) => id),
    );
  });

  test('also for other tests, and where it had not been issued', () => {
    expect(cefrFromTest('other', {}, '2023-04-19').finding).toMatchObject({ reason: 'outside-validity' });
    expect(cefrFromTest('other', {}, '2023-04-20').finding).toMatchObject({ reason: 'not-encoded' });
    const law = without(regulation, 'khurusapha-2566');
    expect(cefrFromTest('ielts', { total: 9 }, on, law).status).toBe('unknown');
    expect(cefrFromTest('other', {}, on, law).finding).toMatchObject({ reason: 'outside-validity' });
  });
});

test('at least B2 is enough for the reduction, except for a teacher of a foreign language', () => {
  const result = cefrFromTest('ielts', { total: 5.5 }, on);
  if (result.status === 'unknown') throw new Error('expected a level');
  const languageTests = [{ cefr: result.cefr, testedOn: '2024-01-15' }];
  const ground = 'eligibility.reduced.reduction.ground.language';
  for (const [teachesForeignLanguage, status] of [
    [false, 'met'],
    [true, 'unmet'],
  ] as const) {
    const finding = assessEligibility(application({ filedOn: on, languageTests, teachesForeignLanguage }));
    expect(statusAt(finding, ground)).toBe(status);
  }
});

test('rulebook §3.1: the nine languages', () => {
  expect(recognisedLanguages.map(({ language }) => language)).toEqual([
    ...['english', 'chinese', 'japanese', 'french', 'korean', 'german', 'arabic', 'spanish', 'pali'],
  ]);
  for (const { from, cites, name } of recognisedLanguages) {
    expect(from).toBe('2023-04-20');
    expect(cites).toMatchObject([{ instrument: 'khurusapha-2566', clause: 'languages', standing: 'text' }]);
    expect(name.th).toMatch(/^ภาษา/u);
    expect(name.en).toMatch(/^[A-Z]/u);
  }
});

describe('bad input', () => {
  test.each<readonly [unknown, unknown, readonly string[]]>([
    ['ielts', { total: 6, speaking: 6 }, ['scores.speaking unknown-property']],
    ['ielts', { passed: false }, ['scores.passed unknown-property']],
    [
      'hsk',
      { total: 200, level: 4, writing: 50 },
      ['scores.total unknown-property', 'scores.writing unknown-property'],
    ],
    ['toeic', { total: 785 }, ['scores.total unknown-property']],
    ['cambridge-b2-first', { level: 4 }, ['scores.level unknown-property']],
    ['toefl', { total: 72 }, ['test unknown-name']],
    ['toefl-itb', {}, ['test unknown-name → toefl-ibt']],
    ['IELTS', {}, ['test unknown-name → ielts']],
    [undefined, {}, ['test missing']],
    ['ielts', undefined, ['scores missing']],
    ['ielts', null, ['scores wrong-type']],
    ['ielts', 5.5, ['scores wrong-type']],
    ['ielts', { total: '5.5' }, ['scores.total wrong-type']],
    ['ielts', { total: -1 }, ['scores.total out-of-range']],
    ['ielts', { total: NaN }, ['scores.total wrong-type']],
    ['ielts', { totl: 5.5 }, ['scores.totl unknown-property → total']],
    ['hsk', { level: 4.5 }, ['scores.level not-whole']],
    ['cambridge-b2-first', { passed: 'yes' }, ['scores.passed wrong-type']],
  ])('%j %j', (name, scores, issues) => {
    expect(refusal(() => cefrFromTest(name as never, scores as never, on))).toEqual(['invalid-facts', ...issues]);
    const parsed = parseLanguageTestResult({ test: name, scores });
    expect(parsed.ok ? [] : inShort(parsed.issues)).toEqual(issues);
  });

  test('the message says which scores the test has', () => {
    const parsed = parseLanguageTestResult({ test: 'cu-tep', scores: { writing: 1 } });
    expect(parsed).toMatchObject({
      issues: [{ message: 'cu-tep has no such score; known are total, speaking' }],
    });
  });

  test.each([
    ['2567-11-04', 'buddhist-year'],
    ['2024-02-30', 'invalid-date'],
    ['today', 'invalid-date'],
    [undefined, 'wrong-type'],
  ])('the day %s', (day, code) => {
    expect(refusal(() => cefrFromTest('ielts', { total: 6 }, day as never))).toEqual([
      'invalid-date',
      expect.stringMatching(new RegExp(`^on ${code}`, 'u')),
    ]);
  });

  test('facts are read and given back as they are', () => {
    const facts = { test: 'toeic', scores: { speaking: 160 } };
    expect(parseLanguageTestResult(facts)).toEqual({ ok: true, value: facts });
  });
});
