/** In which order remedies come, what each part tells, and which sets there are; on findings put together by hand. */
import { describe, expect, test } from 'vitest';
import { raises } from '../../../src/explore/raises';
import { remedies } from '../../../src/explore/remedies';
import type { Finding, ParamId, Value } from '../../../src/index';
import { amend, atLeast, regulation } from '../../../src/index';
import { leafOf, unmetLeaf } from '../../leaves';
import { evaluation } from '../facts';

const act = (id: string, gap?: Value) => unmetLeaf(id, gap === undefined ? {} : { gap });
const wait = (id: string, waitUntil: string) => unmetLeaf(id, { waitUntil });
const ask = (id: string) => leafOf(id, 'unknown', [`the ${id}`]);
const law = (id: string) => leafOf(id, 'unknown');
const all = (...of: readonly Finding[]) => atLeast('all', of.length, of, []);
const any = (...of: readonly Finding[]) => atLeast('any', 1, of, []);

function inOrder(finding: Finding): readonly string[] {
  return remedies(finding).remedies.map(({ parts }) => parts.map(({ id }) => id).join(' + '));
}

describe('of two ways the better comes first, in whatever order they stand', () => {
  const span = (years: number, months: number, days: number) => ({ years, months, days });
  test.each<[string, better: Finding, worse: Finding, readonly [string, string]]>([
    ['fewer parts', act('a'), all(act('b'), act('c')), ['a', 'b + c']],
    ['more parts, where the other waits for law', all(act('b'), act('c')), law('a'), ['b + c', 'a']],
    [
      'more parts, where one of the others waits for law',
      all(act('a'), act('b'), act('c')),
      all(ask('d'), law('e')),
      ['a + b + c', 'd + e'],
    ],
    ['sooner', wait('a', '2025-05-16'), wait('b', '2026-05-16'), ['a', 'b']],
    ['at once, rather than later', act('a', 99), wait('b', '2025-05-16'), ['a', 'b']],
    [
      'sooner by the last of its days',
      all(wait('a', '2026-01-01'), wait('b', '2025-06-01')),
      all(wait('c', '2027-01-01'), wait('d', '2024-01-01')),
      ['a + b', 'c + d'],
    ],
    ['what is only stated', ask('a'), act('b', 0), ['a', 'b']],
    ['a smaller number', act('a', 3.5), act('b', 4), ['a', 'b']],
    ['a smaller sum', all(act('a', 5), act('b', 1)), all(act('c', 3), act('d', 4)), ['a + b', 'c + d']],
    ['eleven months before a year', act('a', span(0, 11, 0)), act('b', span(1, 0, 0)), ['a', 'b']],
    ['forty days before two months', act('a', span(0, 0, 40)), act('b', span(0, 2, 0)), ['a', 'b']],
    ['a year and five days before a year and a month', act('a', span(1, 0, 5)), act('b', span(1, 1, 0)), ['a', 'b']],
    ['ten days before twenty', act('a', span(1, 2, 10)), act('b', span(1, 2, 20)), ['a', 'b']],
    ['one condition before two', act('a', ['highest']), act('b', ['highest', 'recognised']), ['a', 'b']],
    ['nothing that is missing in numbers before a number', act('a'), act('b', 1), ['a', 'b']],
    ['no more than null', act('a', null), act('b', 1), ['a', 'b']],
  ])('%s', (_name, better, worse, expected) => {
    expect(inOrder(any(better, worse))).toEqual(expected);
    expect(inOrder(any(worse, better))).toEqual(expected);
  });

  test('where nothing tells them apart they stay as they stand', () => {
    expect(inOrder(any(act('b', 1), act('a', 1), wait('d', '2025-01-01'), wait('c', '2025-01-01')))).toEqual([
      'b',
      'a',
      'd',
      'c',
    ]);
  });
});

describe('what a part tells, and nothing else', () => {
  test.each<[string, Finding, object]>([
    ['to act', act('a', 3), { id: 'a', way: 'act', gap: 3 }],
    ['to act, with nothing to count', act('a'), { id: 'a', way: 'act' }],
    ['to wait', wait('a', '2025-05-16'), { id: 'a', way: 'wait', until: '2025-05-16' }],
    ['to state', ask('a'), { id: 'a', way: 'ask', ask: ['the a'] }],
    ['to state a score', { ...ask('a'), required: 65 }, { id: 'a', way: 'ask', ask: ['the a'], least: 65 }],
    [
      'to state what is no number',
      { ...ask('a'), required: ['B2', '2022-11-04'] },
      { id: 'a', way: 'ask', ask: ['the a'] },
    ],
    ['that law is not known', { ...law('a'), required: 75 }, { id: 'a', way: 'law' }],
  ])('%s', (_name, one, part) => {
    expect(remedies(one)).toStrictEqual({ remedies: [{ parts: [part] }], complete: true });
  });
});

describe('which sets there are', () => {
  const never = atLeast('never', 3, [act('x'), act('y')], []);
  test.each<[string, Finding, readonly string[]]>([
    ['two of three', atLeast('two', 2, [act('a'), act('b'), act('c')], []), ['a + b', 'a + c', 'b + c']],
    ['two of three, one of them met', atLeast('two', 2, [leafOf('a', 'met'), act('b'), act('c')], []), ['b', 'c']],
    ['a group that needs more parts than it has is no way', any(never, act('a')), ['a']],
    ['nor is what rests on it', any(any(never), all(act('b'), never), act('a')), ['a']],
    ['a whole that rests on it has none', all(act('a'), never), []],
    ['nothing but it', never, []],
    ['any of none', atLeast('none', 1, [], []), []],
    ['all of none is met by nothing', atLeast('none', 0, [], []), ['']],
  ])('%s', (_name, finding, expected) => {
    expect(inOrder(finding)).toEqual(expected);
    expect(remedies(finding).complete).toBe(true);
  });
});

test('ways that lead nowhere are not tried one by one: of fifty parts thirty can never be met', () => {
  const never = atLeast('never', 3, [act('x'), act('y')], []);
  const leadsNowhere = Array.from({ length: 30 }, (_, index) => atLeast(`nowhere ${index}`, 1, [never], []));
  const acts = Array.from({ length: 20 }, (_, index) => act(`act ${index}`));
  const found = remedies(atLeast('twenty', 20, [...leadsNowhere, ...acts], []));
  expect(found.remedies.map(({ parts }) => parts.map(({ id }) => id))).toEqual([acts.map(({ id }) => id)]);
  expect(found.complete).toBe(true);
});

describe('rulebook §7: steps up to the highest level of every indicator', () => {
  const set = (param: ParamId, value: number) =>
    ({ param, from: '2022-10-01', value, cites: [{ instrument: 'draft-2570', standing: 'reported' }] }) as const;
  const outcomes = 'evaluation.outcomes';
  const ofOutcomes = (levels: readonly number[], law = regulation) => {
    const member = { teaching: 100, outcomes: levels } as const;
    return raises(evaluation({ members: [member, member, member] }), law).find(({ id }) => id === outcomes)?.raises;
  };

  test('the last step that there is may be the one that is needed', () => {
    const law = amend(regulation, [set('evaluation.passMark.professional', 100)]);
    expect(ofOutcomes([4, 4, 4, 4], law)?.map(({ steps }) => steps)).toEqual([4, 4]);
    expect(ofOutcomes([5, 5, 5, 4], law)?.map(({ steps }) => steps)).toEqual([1, 1]);
  });

  test('where even the highest levels do not reach the mark no steps are told', () => {
    const law = amend(regulation, [set('evaluation.weight.outcomes', 3)]);
    expect(ofOutcomes([5, 5, 5, 5], law)).toBeUndefined();
    expect(ofOutcomes([3, 3, 3, 3], law)).toBeUndefined();
  });

  test('where a level counts nothing no steps are told, of a percentage neither', () => {
    const law = amend(regulation, [set('evaluation.weight.outcomes', 0)]);
    const member = { teaching: 100, outcomes: 60 };
    expect(raises(evaluation({ members: [member, member, member] }), law)).toEqual([{ id: outcomes }]);
  });

  test('of members with as many steps the first come first', () => {
    const found = raises(
      evaluation({
        members: [
          { teaching: 50, outcomes: 100 },
          { teaching: 60, outcomes: 100 },
          { teaching: 60, outcomes: 100 },
        ],
      }),
    );
    expect(found.flatMap((domain) => domain.raises?.map(({ member, steps }) => [member, steps]))).toEqual([
      [1, 2],
      [2, 2],
    ]);
  });
});
