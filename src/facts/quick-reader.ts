/**
 * Reads facts that are certainly valid in one pass, without the report that zod makes: the same schema, walked once,
 * becomes a function that copies, checks and freezes. What it does not read, valid or not, is zod's to judge, so it
 * knows only the kinds of schema that facts are made of.
 *
 * Every value is looked at once and what was looked at is kept, so that no getter can show one value to the check and
 * another to the rules.
 */
import type * as z from 'zod/mini';

/** Given back for what was not read: invalid, or of a kind that only zod knows. */
export const notRead: unique symbol = Symbol('not read');

/** Gives back a frozen copy of what `schema` accepts, or {@link notRead}. */
export type QuickReader = (input: unknown) => unknown;

type Schema = z.core.$ZodType;
type Check = z.core.$ZodCheck;

const readsNothing: QuickReader = () => notRead;

/** Runs one check of zod's or ours by itself; one that changes the value is left to zod. */
function passes(check: Check, value: unknown): boolean {
  const payload: z.core.ParsePayload = { value, issues: [] };
  void check._zod.check(payload as never);
  return payload.issues.length === 0 && Object.is(payload.value, value);
}

function checked(read: QuickReader, checks: readonly Check[] = []): QuickReader {
  if (checks.length === 0) return read;
  return (input) => {
    const value = read(input);
    if (value === notRead) return notRead;
    for (const check of checks) if (!passes(check, value)) return notRead;
    return value;
  };
}

function frozen(read: QuickReader): QuickReader {
  return (input) => {
    const value = read(input);
    return value === notRead ? notRead : Object.freeze(value);
  };
}

function oneOf(values: readonly unknown[]): QuickReader {
  const known = new Set(values);
  return (input) => (known.has(input) ? input : notRead);
}

/** Bounds are compared here, since scores and hours are the most of what is read; other checks are zod's own. */
function numberReader({ checks = [] }: z.core.$ZodNumberDef, isWhole: boolean): QuickReader {
  let [least, most] = [-Infinity, Infinity];
  const others: Check[] = [];
  for (const check of checks) {
    const def = check._zod.def as z.core.$ZodCheckLessThanDef | z.core.$ZodCheckGreaterThanDef;
    if (def.check === 'greater_than' && def.inclusive) least = Math.max(least, Number(def.value));
    else if (def.check === 'less_than' && def.inclusive) most = Math.min(most, Number(def.value));
    else others.push(check);
  }
  const isNumber = isWhole ? Number.isSafeInteger : Number.isFinite;
  const within: QuickReader = (input) =>
    isNumber(input) && (input as number) >= least && (input as number) <= most ? input : notRead;
  return checked(within, others);
}

/** An object of another realm, or of a class of its own, is left to zod. */
function isPlain(input: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(input);
  return prototype === Object.prototype || prototype === null;
}

function objectReader(shape: z.core.$ZodShape): QuickReader {
  const names = Object.keys(shape);
  const known = new Set(names);
  const parts = names.map((name) => {
    const schema = shape[name] as Schema;
    return { name, isOptional: schema._zod.optin === 'optional', read: quickReader(schema) };
  });
  return (input) => {
    if (typeof input !== 'object' || input === null || !isPlain(input)) return notRead;
    for (const name in input) if (!known.has(name)) return notRead;
    const made: Record<string, unknown> = {};
    for (const { name, isOptional, read } of parts) {
      const given = (input as Readonly<Record<string, unknown>>)[name];
      if (given === undefined && isOptional) {
        if (name in input) made[name] = undefined;
        continue;
      }
      const value = read(given);
      if (value === notRead) return notRead;
      made[name] = value;
    }
    return made;
  };
}

/** A list of which `readerAt` reads each item. */
function listReader(readerAt: (index: number) => QuickReader, length?: number): QuickReader {
  return (input) => {
    if (!Array.isArray(input) || (length !== undefined && input.length !== length)) return notRead;
    const { length: count } = input;
    const made: unknown[] = [];
    for (let index = 0; index < count; index += 1) {
      const value = readerAt(index)(input[index]);
      if (value === notRead) return notRead;
      made.push(value);
    }
    return made;
  };
}

function unionReader(options: readonly Schema[]): QuickReader {
  const readers = options.map(quickReader);
  return (input) => {
    for (const read of readers) {
      const value = read(input);
      if (value !== notRead) return value;
    }
    return notRead;
  };
}

/** The quick reader of a schema; one that reads nothing where the schema is of a kind that is not known here. */
export function quickReader(schema: Schema): QuickReader {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'object':
      return def.catchall?._zod.def.type === 'never'
        ? frozen(checked(objectReader(def.shape), def.checks))
        : readsNothing;
    case 'array': {
      const item = quickReader(def.element);
      return frozen(
        checked(
          listReader(() => item),
          def.checks,
        ),
      );
    }
    case 'tuple': {
      if (def.rest !== null) return readsNothing;
      const items = def.items.map(quickReader);
      return frozen(
        checked(
          listReader((index) => items[index] ?? readsNothing, items.length),
          def.checks,
        ),
      );
    }
    case 'optional':
      return quickReader(def.innerType);
    case 'nullable': {
      const read = quickReader(def.innerType);
      return (input) => (input === null ? null : read(input));
    }
    case 'union':
      return unionReader(def.options);
    case 'enum':
      return oneOf(Object.values(def.entries));
    case 'literal':
      return oneOf(def.values);
    case 'boolean':
      return oneOf([true, false]);
    case 'string':
      if ('format' in def) return readsNothing;
      return checked((input) => (typeof input === 'string' ? input : notRead), def.checks);
    case 'number':
      if ('format' in def && def.format !== 'safeint') return readsNothing;
      return numberReader(def, 'format' in def);
    case 'unknown':
      return (input) => (typeof input === 'object' || typeof input === 'function' ? notRead : input);
    default:
      return readsNothing;
  }
}
