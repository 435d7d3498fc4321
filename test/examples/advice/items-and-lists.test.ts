/** What the advice takes: items without a name, lists that are not stated, entries that share a name. */
import { describe, expect, test } from 'vitest';
import { crossCheck } from '../../../src/explore/cross-check/cross-check';
import { earliestFiling } from '../../../src/explore/earliest-filing';
import { impact } from '../../../src/explore/impact/impact';
import { triage, triageRows } from '../../../src/explore/triage/triage';
import type { FutureApplication, Sanction, TriageItem } from '../../../src/index';
import { regulation, without } from '../../../src/index';
import { application, evaluation, outstanding, round } from '../facts';
import { refusal } from '../findings';

const options = { on: '2025-11-24', until: '2026-11-23' } as const;

function fail(): never {
  throw new Error('not for reading');
}

describe('an application without a name is called by its place', () => {
  const facts = application({ filedOn: undefined }) as FutureApplication;
  const rowsOf = (items: readonly unknown[]) => [...triageRows(items as readonly TriageItem[], options)];

  test('beside others that have one', () => {
    const ids = rowsOf([facts, { id: 'a name', application: facts }, facts]).map(({ id }) => id);
    expect(ids).toEqual(['0', 'a name', '2']);
  });

  test('it is judged as one that has', () => {
    const [bare, named] = rowsOf([facts, { id: '0', application: facts }]);
    expect(bare).toEqual(named);
    expect(Object.isFrozen(bare)).toBe(true);
  });

  test.each<[string, unknown, readonly string[]]>([
    ['a bad application', { ...facts, standing: 'exprt' }, ['[1].standing unknown-name → expert']],
    ['a bad one with a name', { id: 'x', application: { ...facts, line: 1 } }, ['[1].application.line wrong-type']],
    ['a name without an application', { id: 'x' }, ['[1].application missing']],
    ['an application without its name', { application: facts }, ['[1].id missing']],
    ['nothing', null, ['[1] wrong-type']],
    ['a text', 'x', ['[1] wrong-type']],
    ['what cannot be asked for its names', new Proxy({}, { has: () => fail() }), ['[1] wrong-type']],
  ])('%s is refused with its place', (_name, item, issues) => {
    expect(refusal(() => rowsOf([facts, item]))).toEqual(['invalid-facts', ...issues]);
    expect(refusal(() => triage([facts, item] as readonly TriageItem[], options))).toEqual([
      'invalid-facts',
      ...issues,
    ]);
  });

  test.each<[unknown, string]>([
    [null, 'expected an object, found null'],
    ['x', 'expected an object, found "x"'],
    [7, 'expected an object, found 7'],
  ])('of %j it is told what it is, as of any other facts', (item, message) => {
    expect(() => rowsOf([facts, item])).toThrow(message);
  });

  test.each<[string, unknown]>([
    ['nothing', null],
    ['a text, whose letters are no items', 'ab'],
    ['an object', {}],
    ['an object whose iterator is no function', { [Symbol.iterator]: 1 }],
    ['a number', 3],
  ])('%s cannot be walked', (_name, items) => {
    expect(refusal(() => triageRows(items as never, options))).toEqual(['invalid-facts', 'items wrong-type']);
    expect(refusal(() => impact(regulation, regulation, items as never))).toEqual([
      'invalid-facts',
      'cases wrong-type',
    ]);
  });
});

describe('impact on applications and evaluations, case by case', () => {
  const before = without(regulation, '679-2566');
  const missed = evaluation({
    members: [
      { teaching: 65, outcomes: 65 },
      { teaching: 65, outcomes: 65 },
      { teaching: 0, outcomes: 0 },
    ],
  });

  test('both of a case are judged; only what moves is kept', () => {
    const found = impact(before, regulation, [
      { id: 'both', application: application(), evaluation: missed },
      { id: 'neither moves', application: application() },
      { id: 'the evaluation alone', evaluation: missed },
    ]);
    expect(found.judged).toBe(4);
    expect(found.moved.map(({ id, transition, parts }) => [id, transition, parts.map((part) => part.id)])).toEqual([
      ['both', 'unmet->met', ['evaluation.teaching', 'evaluation.outcomes']],
      ['the evaluation alone', 'unmet->met', ['evaluation.teaching', 'evaluation.outcomes']],
    ]);
    expect(found.moved.map(({ before: first, after }) => [first.status, after.status])).toEqual([
      ['unmet', 'met'],
      ['unmet', 'met'],
    ]);
    const counts = Object.fromEntries(Object.entries(found.counts).filter(([, count]) => count > 0));
    expect(counts).toEqual({ 'met->met': 2, 'unmet->met': 2 });
    expect(Object.keys(found.parts)).toEqual(['evaluation.teaching', 'evaluation.outcomes']);
    expect(found.parts['evaluation.teaching']?.['unmet->met']).toBe(2);
  });

  test('a bad case is refused with its place', () => {
    const bad = { id: 'bad', evaluation: { ...missed, standing: 'exprt' } } as never;
    expect(refusal(() => impact(before, regulation, [{ id: 'good', evaluation: missed }, bad]))).toEqual([
      'invalid-facts',
      '[1].evaluation.standing unknown-name → expert',
    ]);
  });
});

describe('cross-check of entries that share a name', () => {
  const of = (heavierThanProbation: boolean): Sanction => ({ on: '2021-05-01', kind: 'ethics', heavierThanProbation });
  const found = (ours: readonly Sanction[], theirs: readonly Sanction[]) =>
    crossCheck(application({ sanctions: ours }), application({ sanctions: theirs })).differences.map(
      ({ path, kind }) => `${path} ${kind}`,
    );
  const path = 'sanctions[2021-05-01/ethics]';
  const second = 'sanctions[2021-05-01/ethics#2]';
  test.each<[string, readonly Sanction[], readonly Sanction[], readonly string[]]>([
    [
      'from the second on the name says which',
      [of(false), of(true)],
      [],
      [`${path} only-declared`, `${second} only-declared`],
    ],
    ['in the other account too', [], [of(false), of(false)], [`${path} only-recorded`, `${second} only-recorded`]],
    ['one is equal, one is not told', [of(true), of(false)], [of(false)], [`${path} only-declared`]],
    ['two and two that are equal, in another order', [of(true), of(false)], [of(false), of(true)], []],
    ['of two equal ones one is not told', [of(true), of(true)], [of(true)], [`${path} only-declared`]],
    [
      'two differ from one',
      [of(false), of(false)],
      [of(true)],
      [`${path}.heavierThanProbation differs`, `${second} only-declared`],
    ],
  ])('%s', (_name, ours, theirs, expected) => {
    expect(found(ours, theirs)).toEqual(expected);
  });
});

test('rounds of a record that is not stated at all are supposed as those of one that is', () => {
  const facts = application({
    service: [{ position: 'teacher', standing: 'none', from: '2021-11-05' }],
    agreements: [round(2566), round(2567)],
    specialArea: 'island',
  });
  const window = { from: '2024-11-05', until: '2024-11-30', assume: { performance: 'outstanding' } } as const;
  const rounds = ['2567/2', '2567/1', '2566/2', '2566/1'];
  for (const [salaryRounds, assumed] of [
    [undefined, rounds],
    [[], rounds],
    [outstanding([2566, 2]), rounds.filter((name) => name !== '2566/2')],
  ] as const) {
    const { filedOn, salaryRounds: known, ...rest } = facts;
    expect([filedOn, known?.length]).toEqual(['2024-11-04', 4]);
    expect(earliestFiling({ ...rest, ...(salaryRounds === undefined ? {} : { salaryRounds }) }, window)).toMatchObject({
      status: 'found',
      on: '2024-11-05',
      assumed: assumed.map((name) => `salaryRounds[${name}]`),
    });
  }
});
