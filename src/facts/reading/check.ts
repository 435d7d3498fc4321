/** The edge: facts are read once, frozen, remembered as valid, and never checked again. */
import * as z from 'zod/mini';
import type { Parsed } from '../../error/parsed';
import type { ErrorCode, Issue } from '../../error/witthayathana-error';
import { WitthayathanaError } from '../../error/witthayathana-error';
import { deepFreeze } from '../../value/deep-freeze';
import { issuesOf } from './issues';
import { oddObjects } from './plain';
import type { QuickReader } from './quick-reader';
import { notRead, quickReader } from './quick-reader';

/** The ways to read one kind of facts. */
export interface Reader<T> {
  /** Gives back the facts or the issues. */
  readonly parse: (input: unknown) => Parsed<T>;
  /** Gives back the facts or throws the issues. */
  readonly require: (input: unknown) => T;
  /**
   * Gives back facts for one judgement or throws the issues: facts already read as they are, of others a copy that nobody
   * else holds, and which is therefore neither frozen nor remembered. Not to be handed on.
   */
  readonly requireOnce: (input: unknown) => T;
  /** Remembers facts that this library made itself; they are frozen. */
  readonly trust: (made: T & object) => T;
}

function refused<T>(issues: readonly Issue[]): Parsed<T> {
  return { ok: false, issues: deepFreeze(issues) };
}

/** What is read at once where it is certainly valid; else zod reads it, and reports. */
function read(schema: z.core.$ZodType, quick: QuickReader, input: unknown): Parsed<unknown> {
  const value = quick(input);
  if (value !== notRead) return { ok: true, value };
  const result = z.safeParse(schema, input, { reportInput: true });
  if (!result.success) return refused(result.error.issues.flatMap((found) => issuesOf(found)));
  const odd = oddObjects(input, result.data);
  return odd.length > 0 ? refused(odd) : { ok: true, value: deepFreeze(result.data) };
}

/**
 * Reading itself may fail, where a property is a getter that throws. That `T` is what the schema describes is proved by
 * the type tests; a property that is there but `undefined` counts as missing, as it does in JSON.
 */
function attempt<T>(
  schema: z.core.$ZodType,
  quick: QuickReader,
  check: (value: T) => readonly Issue[],
  input: unknown,
): Parsed<T> {
  try {
    const found = read(schema, quick, input) as Parsed<T>;
    const issues = found.ok ? check(found.value) : [];
    return issues.length > 0 ? refused(issues) : found;
  } catch (error) {
    // Too many issues, or too deep a value, for the stack; or a property that throws when it is read.
    const message =
      error instanceof RangeError
        ? 'expected plain JSON that can be read at once, found too much or too deep'
        : 'expected plain JSON, found what cannot be read';
    return refused([{ path: '', code: 'wrong-type', message }]);
  }
}

/**
 * A reader of what `schema` describes and `check` finds nothing wrong with; anything else makes `require` throw an error
 * with `code`. What is `sound` already, being made by this library and frozen, is remembered from the start.
 */
export function reader<T>(
  schema: () => z.core.$ZodType,
  code: ErrorCode = 'invalid-facts',
  check: (value: T) => readonly Issue[] = () => [],
  sound: readonly (T & object)[] = [],
): Reader<T> {
  const valid = new WeakSet<object>(sound);
  // Made when they are first needed: who imports one function does not pay for the shapes of all.
  let quick: QuickReader | undefined;
  let quickOnce: QuickReader | undefined;
  const isValid = (input: unknown): input is T & object =>
    typeof input === 'object' && input !== null && valid.has(input);

  const trust = (made: T & object): T => {
    valid.add(deepFreeze(made));
    return made;
  };

  const parse = (input: unknown): Parsed<T> => {
    if (isValid(input)) return Object.freeze({ ok: true, value: input });
    quick ??= quickReader(schema(), Object.freeze);
    const parsed = attempt(schema(), quick, check, input);
    if (parsed.ok && typeof parsed.value === 'object' && parsed.value !== null) valid.add(parsed.value);
    return Object.freeze(parsed);
  };

  const require = (input: unknown): T => {
    if (isValid(input)) return input;
    const parsed = parse(input);
    if (!parsed.ok) throw new WitthayathanaError(code, parsed.issues);
    return parsed.value;
  };

  const requireOnce = (input: unknown): T => {
    if (isValid(input)) return input;
    quickOnce ??= quickReader(schema());
    const parsed = attempt(schema(), quickOnce, check, input);
    if (!parsed.ok) throw new WitthayathanaError(code, parsed.issues);
    return parsed.value;
  };

  return { parse, require, requireOnce, trust };
}
