import { describe, expect, test } from 'vitest';
import {
  ask,
  assessAgreement,
  assessEligibility,
  assessWorkload,
  at,
  cites,
  decideEvaluation,
  dpaChecklist,
  inForce,
  openQuestions,
  regulation,
  why,
} from '../../../src/index';
import { application, evaluation, round } from '../facts';
import { refusal } from '../findings';

const noLaw: readonly (readonly [string, unknown])[] = [
  ['null', null],
  ['a text', 'regulation'],
  ['an empty object', {}],
  ['a list', []],
  ['a function', () => regulation],
  ['a law without its parameters', { instruments: [] }],
];

describe('what is no regulation is refused by whatever takes one', () => {
  test.each(noLaw)('%s', (_name, law) => {
    const bad = law as never;
    const calls = [
      () => assessEligibility(application(), bad),
      () => decideEvaluation(evaluation(), bad),
      () => assessAgreement(round(2566), bad),
      () => assessWorkload({ setting: 'primary', teaching: 12 }, '2024-01-15', bad),
      () => inForce(bad, '2024-01-15'),
    ];
    for (const call of calls) expect(refusal(call)[0]).toBe('invalid-regulation');
  });
});

describe('inForce refuses what is no day', () => {
  test.each<[unknown, readonly string[]]>([
    ['2567-01-15', ['on buddhist-year → 2024-01-15']],
    ['2024-02-30', ['on invalid-date']],
    ['', ['on invalid-date']],
    [undefined, ['on wrong-type']],
    [null, ['on wrong-type']],
    [new Date(0), ['on wrong-type']],
  ])('%s', (on, issues) => {
    expect(refusal(() => inForce(regulation, on as never))).toEqual(['invalid-date', ...issues]);
  });
});

describe('what is no finding is refused by every fold', () => {
  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'met'],
    ['a list', []],
    ['an empty object', {}],
    ['a leaf without an id', { kind: 'leaf', status: 'met', missing: [], cites: [] }],
    ['a leaf without missing', { kind: 'leaf', id: 'x', status: 'met', cites: [] }],
    ['a kind that is none', { kind: 'branch', id: 'x', of: [] }],
    ['a group without parts', { kind: 'group', id: 'x', status: 'met', need: 1, cites: [] }],
    ['a group of what is no finding', { kind: 'group', id: 'x', status: 'met', need: 1, of: [{}], cites: [] }],
    ['a function', why],
  ])('%s', (_name, finding) => {
    const bad = finding as never;
    const calls = [why, ask, cites, openQuestions, dpaChecklist].map((fold) => () => fold(bad));
    for (const call of [...calls, () => at(bad, 'x')]) expect(refusal(call)[0]).toBe('invalid-facts');
  });

  test('the checklist refuses a finding of another kind', () => {
    const other = decideEvaluation(evaluation());
    expect(refusal(() => dpaChecklist(other))[0]).toBe('invalid-facts');
    expect(refusal(() => dpaChecklist(assessAgreement(round(2566))))[0]).toBe('invalid-facts');
  });
});
