/** Values that no honest caller hands over. Each is made anew, since some remember what was done to them. */

function nested(depth: number, inside: (inner: unknown) => unknown): unknown {
  let value: unknown = 'the innermost';
  for (let level = 0; level < depth; level += 1) value = inside(value);
  return value;
}

function throwing(): never {
  throw new Error('a trap');
}

const traps = Object.fromEntries(
  [
    ...['get', 'has', 'ownKeys', 'getOwnPropertyDescriptor', 'getPrototypeOf', 'set', 'defineProperty'],
    ...['deleteProperty', 'isExtensible', 'preventExtensions'],
  ].map((name) => [name, throwing]),
);

/** An object whose property of that name says something else each time it is read. */
function fickle(): object {
  let reads = 0;
  return new Proxy(
    {},
    {
      get: (_, name) => {
        reads += 1;
        if (typeof name === 'symbol') return undefined;
        return reads % 2 === 0 ? 'teaching' : reads;
      },
      has: () => true,
      ownKeys: () => ['line', 'standing', 'kind', 'id', 'status'],
      getOwnPropertyDescriptor: () => ({ configurable: true, enumerable: true, value: reads }),
    },
  );
}

function revoked(): unknown {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

function cyclic(): unknown {
  const object: Record<string, unknown> = { kind: 'group', id: 'a', status: 'met', need: 1, cites: [], missing: [] };
  object.of = [object];
  object.self = object;
  return object;
}

function cyclicList(): unknown {
  const list: unknown[] = [];
  list.push(list);
  return list;
}

const long = 'ก้ำ'.repeat(100_000);

/** Strings that break what does not expect them: no text at all, other scripts, marks upon marks, half a sign, orders to a terminal. */
export const oddTexts: readonly string[] = [
  '',
  ' ',
  '\u0000',
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  '\ud800',
  '\udc00\ud800',
  '\u202e2023-09-30',
  '\u2066x\u2069',
  '\ufeff',
  '\u200b\u200d\u2060',
  `ก${'\u0e49'.repeat(1000)}`,
  '\u0e33\u0e4d\u0e32',
  'Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L',
  '👩‍👩‍👧‍👦🏳️‍🌈',
  '\u001b[2J\u001b]0;owned\u0007',
  '\u009b31m',
  '\r\n=cmd|"/c calc"!A1',
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '๙๙๙๙-๙๙-๙๙',
  '2023-02-30',
  '9999999999-01-01',
  '-0001-01-01',
  '2566-09-30',
  '29 ก.พ. 2566',
  '1e400',
  'NaN',
  '${process.exit()}',
  '<script>alert(1)</script>',
  '](javascript:alert(1))',
  "'; DROP TABLE teachers; --",
  '%s%s%n',
  '../../../../etc/passwd',
  `${'a'.repeat(50_000)}!`,
  ' '.repeat(50_000),
  '['.repeat(50_000),
  '1'.repeat(50_000),
  long,
];

export interface Hostile {
  readonly name: string;
  readonly make: () => unknown;
}

const named = (name: string, make: () => unknown): Hostile => ({ name, make });

export const hostileValues: readonly Hostile[] = [
  named('nothing', () => undefined),
  named('null', () => null),
  named('true', () => true),
  ...[NaN, Infinity, -Infinity, -0, 0, -1, 1e308, 5e-324, 2 ** 53, 0.1 + 0.2, 2566].map((number) =>
    named(`the number ${Object.is(number, -0) ? '-0' : number}`, () => number),
  ),
  named('a bigint', () => 10n ** 400n),
  named('a symbol', () => Symbol('fact')),
  named('Symbol.iterator', () => Symbol.iterator),
  named('a function', () => () => 0),
  named('a class', () => Map),
  named('a date', () => new Date(0)),
  named('no date', () => new Date(NaN)),
  named('a regular expression', () => /x/u),
  named('a map', () => new Map([['line', 'teaching']])),
  named('a set', () => new Set([1])),
  named('a weak set', () => new WeakSet()),
  named('a promise', () => Promise.resolve(1)),
  named('an error', () => new Error('given')),
  named('a typed array', () => new Float64Array(8)),
  named('bytes of no length', () => new ArrayBuffer(0)),
  named('a boxed text', () => Object('teaching')),
  named('a boxed number', () => Object(70)),
  named('an object', () => ({})),
  named('an object without a prototype', () => Object.create(null)),
  named('an object with an inherited fact', () => Object.create({ line: 'teaching', filedOn: '2024-01-01' })),
  named('an own __proto__', () =>
    JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}'),
  ),
  named('prototype names', () => ({ constructor: 1, toString: 2, valueOf: 3, hasOwnProperty: 4, then: 5 })),
  named('a symbol for a key', () => ({ [Symbol('key')]: 1 })),
  named('a getter that throws', () => Object.defineProperty({}, 'line', { enumerable: true, get: throwing })),
  named('getters that throw for each name', () =>
    Object.defineProperties(
      {},
      Object.fromEntries(
        ['id', 'kind', 'status', 'line', 'filedOn', 'from', 'on', 'values', 'length', 'language'].map((name) => [
          name,
          { enumerable: true, get: throwing },
        ]),
      ),
    ),
  ),
  named('a conversion that throws', () => ({ toString: throwing, valueOf: throwing, toJSON: throwing })),
  named('a primitive conversion that throws', () => ({ [Symbol.toPrimitive]: throwing })),
  named('an iterator that is none', () => ({ [Symbol.iterator]: 1 })),
  named('an iterator without next', () => ({ [Symbol.iterator]: () => ({}) })),
  named('a proxy that throws', () => new Proxy({}, traps)),
  named('a list whose proxy throws', () => new Proxy([], traps)),
  named('a fickle proxy', fickle),
  named('a revoked proxy', revoked),
  named('a cycle', cyclic),
  named('a list that holds itself', cyclicList),
  named('an empty list', () => []),
  named('a sparse list', () => {
    const list: unknown[] = [];
    list[9] = 1;
    return list;
  }),
  named('a list of four thousand million holes', () => {
    const list: unknown[] = [];
    list.length = 4_000_000_000;
    return list;
  }),
  named('a list of twenty thousand', () => Array.from({ length: 20_000 }, (_, index) => index)),
  named('a list of two thousand objects', () => Array.from({ length: 2_000 }, () => ({}))),
  named('two thousand properties', () =>
    Object.fromEntries(Array.from({ length: 2_000 }, (_, index) => [`p${index}`, index])),
  ),
  named('lists within lists, 20,000 deep', () => nested(20_000, (inner) => [inner])),
  named('objects within objects, 20,000 deep', () => nested(20_000, (inner) => ({ of: inner }))),
  named('groups within groups, 20,000 deep', () =>
    nested(20_000, (inner) => ({ kind: 'group', id: 'a', status: 'met', need: 1, of: [inner], cites: [] })),
  ),
  ...oddTexts.map((text) => named(`the text ${JSON.stringify(text.slice(0, 20))}`, () => text)),
];
