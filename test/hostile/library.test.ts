/** Nothing that is handed over, however strange, makes the library fail in a way that is not documented. */
import { fc, test as property } from '@fast-check/vitest';
import { afterAll, describe, expect, test } from 'vitest';
import { attempt as tried, placesOf, planted, type Callable } from './attempt';
import { calls, exported, others, schemas } from './calls';
import { hostileValues, type Hostile } from './values';

/** What every object has, as it was before. */
const prototypes: readonly object[] = [
  ...[Object.prototype, Array.prototype, Function.prototype, String.prototype, Number.prototype, Boolean.prototype],
  ...[Map.prototype, Set.prototype, Error.prototype, Promise.prototype, RegExp.prototype, Symbol.prototype],
];
const propertiesOf = (): readonly unknown[] =>
  prototypes.flatMap((each) =>
    Reflect.ownKeys(each).flatMap((key): readonly unknown[] => [
      key,
      ...Object.values(Object.getOwnPropertyDescriptor(each, key) ?? {}),
    ]),
  );
const before = propertiesOf();
afterAll(() => {
  const after = propertiesOf();
  expect(after.length).toBe(before.length);
  expect(after.every((property, index) => Object.is(property, before[index]))).toBe(true);
});

/** Whether these arguments, before they are spoiled, ask for what a browser shows. */
function isForBrowsers(name: string, args: readonly unknown[]): boolean {
  return name === 'timelineSvg' || (args[2] as { readonly format?: string } | undefined)?.format === 'markdown';
}

/** An iterator of the caller that breaks while it is walked is not the library's to explain. */
const walked = /^(?:impact\(2\)|triage\(0\)|triageRows\(0\)|cautionsOf\(0\)|boardPaper\(0\))$/u;

function attempt(
  name: string,
  good: readonly unknown[],
  args: readonly unknown[],
  value: Hostile,
  place: string,
): void {
  const call = exported[name] as Callable;
  tried({ call, args, value, place, isForBrowsers: isForBrowsers(name, good), isWalked: walked.test(place) });
}

test('every export is called here, or is no function', () => {
  expect([...Object.keys(calls), ...others, ...Object.keys(schemas)].sort()).toEqual(Object.keys(exported).sort());
  for (const name of Object.keys(calls)) expect(exported[name]).toBeTypeOf('function');
  for (const name of others)
    expect(['object', 'string']).toContain(name === 'WitthayathanaError' ? 'object' : typeof exported[name]);
});

describe.each(Object.entries(calls))('%s', (name, lists) => {
  test('takes what is good', () => {
    for (const args of lists)
      expect(() => (exported[name] as (...values: unknown[]) => unknown)(...args)).not.toThrow();
  });

  test('gives its result or a documented error, whatever stands for an argument', () => {
    for (const args of lists) {
      args.forEach((_, place) => {
        for (const value of hostileValues) {
          const spoiled = args.map((arg, index) => (index === place ? value.make() : arg));
          attempt(name, args, spoiled, value, `${name}(${place})`);
        }
      });
    }
  }, 120_000);

  const spoilable = lists.filter((args) => args.some((arg) => placesOf(arg).length > 0));
  if (spoilable.length === 0) return;
  property.prop([fc.constantFrom(...spoilable), fc.nat(), fc.nat(), fc.nat({ max: hostileValues.length - 1 })], {
    numRuns: 40,
  })(
    'gives its result or a documented error, whatever is planted in an argument',
    (args, which, where, what) => {
      const at = args.map((arg, index) => ({ index, places: placesOf(arg) })).filter(({ places }) => places.length > 0);
      const { index, places } = at[which % at.length]!;
      const place = places[where % places.length]!;
      const value = hostileValues[what]!;
      const spoiled = args.map((arg, each) => (each === index ? planted(arg, place, value.make()) : arg));
      attempt(name, args, spoiled, value, `${name}(${index}).${place.join('.')}`);
    },
    120_000,
  );

  if (!lists.some((args) => args.some((arg) => typeof arg === 'object'))) return;
  test('takes a property too many for a mistake or leaves it alone, whatever its name', () => {
    for (const args of lists) {
      args.forEach((arg, place) => {
        if (typeof arg !== 'object' || arg === null || Array.isArray(arg)) return;
        for (const extra of ['__proto__', 'constructor', 'prototype', 'toString', 'then', 'ก้ำ', '\u202e', '']) {
          const more = Object.defineProperty({ ...arg }, extra, {
            value: { polluted: true },
            enumerable: true,
            configurable: true,
            writable: true,
          });
          const value = { name: `more by ${JSON.stringify(extra)}`, make: () => more };
          attempt(
            name,
            args,
            args.map((each, index) => (index === place ? more : each)),
            value,
            `${name}(${place})`,
          );
        }
      });
    }
  });
});

describe('the schemas, asked by zod', () => {
  // Of evidence and of a draft everything may be missing, and no amendment changes nothing.
  const empty = [
    'an object',
    'an object without a prototype',
    // What stands under a symbol is nothing in JSON.
    'a symbol for a key',
    'a primitive conversion that throws',
    'an iterator that is none',
    'an iterator without next',
  ];
  const good: Readonly<Record<string, readonly string[]>> = {
    evidenceSchema: empty,
    agreementDraftSchema: empty,
    amendmentsSchema: ['an empty list'],
  };
  test.each(Object.entries(schemas))('%s never says yes to what is hostile', (name, schema) => {
    const taken = hostileValues.filter((value) => schema.safeParse(value.make()).success);
    expect(taken.map((value) => value.name)).toEqual(good[name] ?? []);
  });
});
