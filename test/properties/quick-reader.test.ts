import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import * as z from 'zod/mini';
import { notRead, quickReader } from '../../src/facts/reading/quick-reader';
import * as schema from '../../src/facts/schema';
import { agreementRounds, applications, evaluations, workloads } from '../arbitraries/index';

function plain(facts: unknown): unknown {
  return JSON.parse(JSON.stringify(facts));
}

/** What a slip of the hand or a bad export puts in the place of a value. */
const slips = fc.oneof(
  fc.constantFrom(
    '2566-01-01',
    '2023-9-3',
    '2023-02-30',
    '2199-12-31',
    '2200-01-01',
    'none',
    'teacher',
    'expert',
    'x',
    '',
  ),
  fc.constantFrom(-1, 0, 0.5, 1, 2, 4, 5, 60, 60.01, 100, 100.01, 168, 169, 2499, 2500, 2566, 2566.5, 2701),
  fc.constantFrom(true, false, null),
  fc.constantFrom<unknown>([], {}, [null, null, null], { part1: 60, part2: 40 }, { part1: 60 }, Array(8).fill(5)),
  fc.constantFrom<unknown>({ setting: 'primary', teaching: 12, total: 11 }, { position: 'teacher', standing: 'none' }),
  fc.jsonValue(),
);
const names = fc.constantFrom('to', 'from', 'total', 'extra', 'standing', 'workload', 'toString', 'equivalentTo');

/** Every place in plain data: the thing that holds it and its name there. */
function placesIn(value: unknown): readonly (readonly [object, string])[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => [[value, name] as const, ...placesIn(part)]);
}

/** The same with the properties of every object turned by some places. */
function reordered(value: unknown, by: number): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => reordered(item, by));
  const entries = Object.entries(value).map(([name, part]) => [name, reordered(part, by)] as const);
  const turn = by % Math.max(entries.length, 1);
  return Object.fromEntries([...entries.slice(turn), ...entries.slice(0, turn)]);
}

/** Facts with up to three places changed, left out, repeated or added to. */
function spoilt(facts: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const change = fc.record({
    at: fc.nat(),
    how: fc.constantFrom('change', 'leave out', 'add'),
    slip: slips,
    name: names,
  });
  return fc.tuple(facts.map(plain), fc.array(change, { minLength: 1, maxLength: 3 })).map(([whole, changes]) => {
    for (const { at, how, slip, name } of changes) {
      const places = placesIn(whole);
      const [holder, place] = places[at % places.length] ?? [{}, ''];
      if (how === 'change') Reflect.set(holder, place, plain(slip));
      else if (how === 'leave out' && !Array.isArray(holder)) Reflect.deleteProperty(holder, place);
      else if (Array.isArray(holder)) holder.push(plain(holder[Number(place)]));
      else Reflect.set(holder, name, plain(slip));
    }
    return whole;
  });
}

const filed = applications.map((application) => ({ id: 'row 1', application }));
const kinds: readonly (readonly [string, z.core.$ZodType, fc.Arbitrary<unknown>])[] = [
  ['an application', schema.application(), applications],
  ['an evaluation', schema.evaluation(), evaluations],
  ['an agreement round', schema.agreementRound(), agreementRounds],
  ['a workload', schema.workload(), workloads],
  ['a case', schema.judgedCase(), filed],
  ['a record', schema.recordedFacts(), applications],
];

describe.each(kinds)('%s', (_, described, facts) => {
  const read = quickReader(described);

  test.prop([facts], { numRuns: 200 })('that is valid is read at once, as zod reads it', (valid) => {
    const value = read(plain(valid));
    expect(value).toStrictEqual(z.parse(described, plain(valid)));
    expect(JSON.stringify(value)).toBe(JSON.stringify(z.parse(described, plain(valid))));
  });

  test.prop([facts, fc.nat()], { numRuns: 200 })(
    'is read alike in whatever order its properties stand, and comes in that of its shape',
    (valid, seed) => {
      const value = read(reordered(plain(valid), seed));
      expect(JSON.stringify(value)).toBe(JSON.stringify(z.parse(described, plain(valid))));
    },
  );

  test.prop([facts, fc.nat()], { numRuns: 200 })(
    'is never read at once without a fact that a loop over its names does not show',
    (valid, at) => {
      const input = plain(valid);
      const places = placesIn(input).filter(([holder]) => !Array.isArray(holder));
      const [holder, name] = places[at % places.length] ?? [{}, ''];
      Object.defineProperty(holder, name, { enumerable: false });
      const value = read(input);
      if (value !== notRead) expect(JSON.stringify(value)).toBe(JSON.stringify(z.parse(described, plain(valid))));
    },
  );

  test.prop([spoilt(facts)], { numRuns: 700 })('is read at once exactly where zod accepts it', (input) => {
    const value = read(input);
    const { success, data } = z.safeParse(described, input);
    expect(value === notRead).toBe(!success);
    if (success) expect(JSON.stringify(value)).toBe(JSON.stringify(data));
  });

  test.prop([spoilt(facts), fc.nat()], { numRuns: 300 })(
    'is looked at once: what changes meanwhile is not seen',
    (input, at) => {
      const places = placesIn(input);
      const [holder, name] = places[at % places.length] ?? [{}, ''];
      let looks = 0;
      const value: unknown = Reflect.get(holder, name);
      Object.defineProperty(holder, name, { enumerable: true, get: () => ((looks += 1) === 1 ? value : 'another') });
      const copy = read(input);
      expect(looks).toBeLessThanOrEqual(1);
      if (copy !== notRead) expect(z.safeParse(described, copy).success).toBe(true);
    },
  );

  test.prop([fc.anything({ withNullPrototype: true, withSparseArray: true, withBigInt: true })], { numRuns: 300 })(
    'is not seen in anything that zod refuses',
    (anything) => {
      if (read(anything) !== notRead) expect(z.safeParse(described, anything).success).toBe(true);
    },
  );
});

test('schemas of a kind that facts are not made of are left to zod', () => {
  const others: readonly (readonly [z.core.$ZodType, unknown])[] = [
    [z.int32(), 5],
    [z.email(), 'a@b.example'],
    [z.string().check(z.trim()), ' a '],
    [z.object({}), {}],
    [z.record(z.string(), z.number()), {}],
    [z.tuple([z.number()], z.number()), [1]],
  ];
  for (const [other, input] of others) {
    expect(z.safeParse(other, input).success).toBe(true);
    expect(quickReader(other)(input)).toBe(notRead);
  }
});

/** Few items are compared each with each, many by their names: 12 is the most that count as few, 60 the most there may be. */
test.each([2, 11, 12, 13, 14, 60])('of %i rounds in a list, each stands there once, wherever the two are', (count) => {
  const read = quickReader(schema.career());
  const round = (fiscalYear: number): unknown => ({ fiscalYear, position: 'teacher', standing: 'none' });
  const careerOf = (years: readonly number[]): unknown => ({
    heldSince: '2020-05-01',
    on: '2024-10-01',
    agreements: years.map(round),
  });
  const years = Array.from({ length: count }, (_, index) => 2500 + index);
  expect(read(careerOf(years))).not.toBe(notRead);
  for (const [later, earlier] of [
    [1, 0],
    [count - 1, 0],
    [count - 1, count - 2],
  ] as const) {
    const twice = years.map((year, index) => (index === later ? 2500 + earlier : year));
    expect(read(careerOf(twice))).toBe(notRead);
    expect(z.safeParse(schema.career(), careerOf(twice)).error?.issues.map(({ path }) => path)).toEqual([
      ['agreements', later],
    ]);
  }
});

test.each([1, 7])('%i salary rounds of two halves differ by year or half', (extra) => {
  const read = quickReader(schema.application());
  const applied = { line: 'teaching', standing: 'expert', filedOn: '2024-10-01' };
  const rounds = Array.from({ length: 4 + 2 * extra }, (_, index) => ({
    fiscalYear: 2560 + Math.floor(index / 2),
    half: 1 + (index % 2),
    level: 'good',
  }));
  expect(read({ ...applied, salaryRounds: rounds })).not.toBe(notRead);
  expect(read({ ...applied, salaryRounds: [...rounds, { fiscalYear: 2560, half: 2, level: 'fair' }] })).toBe(notRead);
});
