/** Parts that stand against an application, rows in order, and the steps by which a case is made smaller. */
import { describe, expect, test } from 'vitest';
import { inOrder } from '../../../src/explore/in-order';
import { movedParts } from '../../../src/explore/impact/transition';
import { triage, triageOne } from '../../../src/explore/triage/triage';
import { partsAgainst } from '../../../src/explore/triage/parts';
import { smallerValues } from '../../../src/explore/impact/witness-shrink';
import type { Application, Finding, FutureApplication } from '../../../src/index';
import { atLeast } from '../../../src/index';
import { leafOf, unmetLeaf } from '../../leaves';
import type { Changes } from '../facts';
import { application, changed, outstanding, round } from '../facts';

const leaf = (id: string) => unmetLeaf(id);
const open = (id: string) => leafOf(id, 'unknown');
const met = (id: string) => leafOf(id, 'met');
const wait = (id: string, waitUntil: string) => unmetLeaf(id, { waitUntil });
const route = (id: string, ...of: readonly Finding[]) => atLeast(id, of.length, of, []);
const either = (...of: readonly Finding[]) => atLeast('either', 1, of, []);

describe('the parts that stand against an application', () => {
  test.each<[string, Finding, readonly string[]]>([
    ['of the route with fewer', either(route('r', leaf('a'), leaf('b')), route('s', leaf('c'))), ['c']],
    ['not those that are met', either(route('r', leaf('a'), met('b')), route('s', leaf('c'), leaf('d'))), ['a']],
    ['not those that are open', either(route('r', leaf('a'), open('b'))), ['a']],
    [
      'of as many, those that waiting mends sooner',
      either(route('r', wait('a', '2027-01-01')), route('s', wait('b', '2026-01-01'))),
      ['b'],
    ],
    [
      'sooner by the last of the days',
      either(
        route('r', wait('a', '2027-01-01'), wait('b', '2024-01-01')),
        route('s', wait('c', '2026-01-01'), wait('d', '2025-01-01')),
      ),
      ['c', 'd'],
    ],
    [
      'what waiting mends before what it does not',
      either(route('r', leaf('a')), route('s', wait('b', '2099-01-01'))),
      ['b'],
    ],
    ['the first of routes that are equally near', either(route('r', leaf('a')), route('s', leaf('b'))), ['a']],
    [
      'a group of which some are enough as a whole',
      either(route('r', atLeast('one of two', 1, [leaf('a'), leaf('b')], []), leaf('c'))),
      ['one of two', 'c'],
    ],
    ['a leaf by itself', leaf('a'), ['a']],
  ])('%s', (_name, finding, expected) => {
    expect(partsAgainst(finding)).toEqual(expected);
    expect(Object.isFrozen(partsAgainst(finding))).toBe(true);
  });

  test('where a later day is met, of the routes that are met then', () => {
    const now = either(
      route('r', leaf('a')),
      route('s', leaf('b'), leaf('c')),
      route('t', leaf('d'), leaf('e'), leaf('f')),
    );
    const later = either(
      route('r', leaf('a')),
      route('s', met('b'), met('c')),
      route('t', met('d'), met('e'), met('f')),
    );
    expect(partsAgainst(now)).toEqual(['a']);
    expect(partsAgainst(now, later)).toEqual(['b', 'c']);
    expect(partsAgainst(now, either(route('r', leaf('a'))))).toEqual([]);
    expect(partsAgainst(leaf('a'), met('a'))).toEqual(['a']);
  });
});

describe('in order of days', () => {
  test.each<[string | undefined, string | undefined, number]>([
    ['2024-09-30', '2024-10-01', -1],
    ['2024-10-01', '2024-09-30', 1],
    ['2024-10-01', '2024-10-01', 0],
    [undefined, '1900-01-01', -1],
    ['1900-01-01', undefined, 1],
    [undefined, undefined, 0],
  ])('%s and %s', (first, second, expected) => {
    expect(inOrder(first, second)).toBe(expected);
  });
});

describe('the parts that decide a step from one law to another', () => {
  const whole = (id: string, transition: string) => [{ id, transition }];
  test.each<[string, before: Finding, after: Finding, readonly object[]]>([
    ['a leaf', leaf('a'), met('a'), whole('a', 'unmet->met')],
    ['none, where nothing moves', leaf('a'), leaf('a'), []],
    ['the leaf of a group', route('r', leaf('a'), met('b')), route('r', met('a'), met('b')), whole('a', 'unmet->met')],
    ['what was one leaf and has parts now, as a whole', leaf('r'), route('r', met('a')), whole('r', 'unmet->met')],
    ['what had parts and is one leaf now, as a whole', route('r', leaf('a')), met('r'), whole('r', 'unmet->met')],
    [
      'a group that asks for fewer of the same parts, as a whole',
      atLeast('r', 2, [leaf('a'), met('b')], []),
      atLeast('r', 1, [leaf('a'), met('b')], []),
      whole('r', 'unmet->met'),
    ],
    [
      'a group that asks for a part that it did not ask before, as a whole',
      route('r', met('b')),
      route('r', leaf('a'), met('b')),
      whole('r', 'met->unmet'),
    ],
    [
      'a group that no longer asks for a part, as a whole',
      route('r', leaf('a'), met('b')),
      route('r', met('b')),
      whole('r', 'unmet->met'),
    ],
  ])('%s', (_name, before, after, expected) => {
    expect(movedParts(before, after)).toEqual(expected);
  });
});

describe('rows of many applications', () => {
  function teacher(changes: Changes<Application> = {}): FutureApplication {
    const years = [2565, 2566, 2567, 2568, 2569];
    const facts = application({
      agreements: years.map((year) => round(year)),
      salaryRounds: outstanding(...years.flatMap((year) => [[year, 1] as const, [year, 2] as const])),
      languageTests: [],
      ...changes,
    });
    return changed(facts, { filedOn: undefined });
  }
  const since = (from: string): Changes<Application> => ({
    service: [{ position: 'teacher', standing: 'none', from }],
  });
  const item = (id: string, changes: Changes<Application>) => ({ id, application: teacher(changes) });
  const options = { on: '2025-11-24', until: '2026-11-23' } as const;
  const recent = [{ on: '2025-01-10', kind: 'ethics', heavierThanProbation: true }] as const;

  test('soon by day, those of one day in the order given; parts and facts by name', () => {
    const items = [
      item('c', since('2022-09-01')),
      item('a', since('2022-05-16')),
      item('d', since('2022-09-01')),
      item('b', since('2022-05-16')),
      item('x', { ...since('2024-05-16'), sanctions: recent }),
      item('y', { ...since('2015-05-16'), sanctions: recent }),
      item('v', { ...since('2015-05-16'), agreements: [round(2568, { members: [70, null, null] }), round(2567)] }),
      item('u', { service: undefined, sanctions: undefined }),
    ];
    const found = triage(items, options);
    expect(found.soon.map(({ id, on }) => `${id} ${String(on)}`)).toEqual([
      ...['a 2026-05-16', 'b 2026-05-16', 'c 2026-09-01', 'd 2026-09-01'],
    ]);
    expect(Object.entries(found.parts)).toEqual([
      ['eligibility.standard.conduct', 2],
      ['eligibility.standard.tenure', 1],
    ]);
    expect(Object.entries(found.asked)).toEqual([
      ['agreements[]', 1],
      ['agreements[].members[]', 1],
      ['sanctions', 1],
      ['service', 1],
    ]);
    expect(found.counts).toEqual({ ready: 0, soon: 4, blocked: 2, unknown: 2 });
    expect(found.judged).toBe(8);
  });

  test('a fact that is asked today and no more on a later day: both are told', () => {
    const row = triageOne(item('one', { ...since('2015-05-16'), reports: undefined }), {
      on: '2024-09-30',
      until: '2024-12-31',
    });
    expect(row).toEqual({ id: 'one', group: 'unknown', on: '2024-10-01', route: 'standard', ask: ['reports'] });
  });

  test('a year ahead of 29 February is 28 February', () => {
    const groupOf = (from: string) => triageOne(item('one', since(from)), { on: '2024-02-29' });
    expect(groupOf('2021-02-28')).toMatchObject({ group: 'soon', on: '2025-02-28' });
    expect(groupOf('2021-03-01')).toMatchObject({ group: 'blocked' });
  });

  test('no day before the one asked is looked at', () => {
    const service = [{ position: 'teacher', standing: 'none', from: '2015-05-16', to: '2025-11-23' }] as const;
    expect(triageOne(item('one', { service }), options)).toMatchObject({ group: 'blocked' });
    expect(triageOne(item('one', { service }), { ...options, on: '2025-11-23' })).toMatchObject({ group: 'ready' });
  });

  test('a window that ends on the day looks at no later one', () => {
    const row = triageOne(item('one', since('2021-11-25')), { on: '2025-11-24', until: '2025-11-24' });
    expect(row).toMatchObject({ group: 'blocked', parts: ['eligibility.standard.tenure'] });
  });
});

describe('one step smaller, the larger steps first', () => {
  test.each<[unknown, readonly unknown[]]>([
    [5, [0, 1]],
    [1, [0]],
    [0.5, [0]],
    [0, []],
    [-1, [0]],
    ['a text', []],
    [true, []],
    [null, []],
    [[], []],
    [{}, []],
    [[5], [[], [0], [1]]],
    [
      [5, 'a text'],
      [['a text'], [5], [5, null], [0, 'a text'], [1, 'a text']],
    ],
    [['abc'], [[], [null]]], // five letters as JSON, one more than `null`
    [['ab'], [[]]],
    [[null], [[]]],
    [{ a: true }, [{}]],
    [{ a: false }, [{}, { a: null }]],
    [
      { a: 2, b: { c: 1 } },
      [
        { b: { c: 1 } },
        { a: 2 },
        { a: 2, b: null },
        { a: 0, b: { c: 1 } },
        { a: 1, b: { c: 1 } },
        { a: 2, b: {} },
        { a: 2, b: { c: 0 } },
      ],
    ],
  ])('%j', (value, expected) => {
    expect([...smallerValues(value)]).toEqual(expected);
  });
});
