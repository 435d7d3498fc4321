/** Turns what zod found into our own issues: a path in our writing, a stable code, a sentence, a suggestion. */
import type * as z from 'zod/mini';
import type { Issue, IssueCode } from '../../error/witthayathana-error';
import { nearest } from '../../value/nearest';
import { quoted } from '../../value/thai-text';

type Path = readonly PropertyKey[];
type ZodIssue = z.core.$ZodIssue;

const PLAIN_NAME = /^[A-Za-z_$][\w$]*$/u;
const LONGEST = 40;

function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

/** `service[0].to`; a property whose name is not a plain one is quoted. */
export function written(path: Path): string {
  return path.reduce<string>((before, step) => {
    if (typeof step === 'number') return `${before}[${String(step)}]`;
    const name = String(step);
    if (!PLAIN_NAME.test(name)) return `${before}[${JSON.stringify(shortened(name))}]`;
    return before === '' ? name : `${before}.${name}`;
  }, '');
}

const STEP = /([A-Za-z_$][\w$]*)|\[(?:(\d+)|("(?:[^"\\]|\\.)*"))\]/gu;

/** The steps of a path as {@link written}: `service`, 0, `to` of `service[0].to`. */
export function stepsOf(path: string): readonly (string | number)[] {
  return [...path.matchAll(STEP)].map(([, name, place, quotedName]) => {
    if (name !== undefined) return name;
    return place === undefined ? String(JSON.parse(quotedName ?? '""')) : Number(place);
  });
}

/** What was found, in a few words. */
function shown(input: unknown): string {
  if (typeof input === 'string') return quoted(shortened(input));
  if (typeof input === 'number' || typeof input === 'boolean' || input === null) return String(input);
  if (Array.isArray(input)) return `a list of ${String(input.length)}`;
  return input === undefined ? 'nothing' : `a value of type ${typeof input}`;
}

function issue(path: Path, code: IssueCode, message: string, suggestion?: string): Issue {
  return { path: written(path), code, message, ...(suggestion === undefined ? {} : { suggestion }) };
}

function mismatch(path: Path, expected: string, input: unknown, code: IssueCode): Issue {
  return input === undefined
    ? issue(path, 'missing', `expected ${expected}, found nothing`)
    : issue(path, code, `expected ${expected}, found ${shown(input)}`);
}

function unknownProperties(path: Path, keys: readonly string[], known: readonly string[]): readonly Issue[] {
  const all = known.join(', ');
  return keys.map((key) => {
    const suggestion = nearest(key, known);
    const hint = suggestion === undefined ? `known are ${all}` : `did you mean ${suggestion}?`;
    return issue([...path, key], 'unknown-property', `unknown property; ${hint}`, suggestion);
  });
}

function unknownName(path: Path, names: readonly unknown[], input: unknown): Issue {
  const expected = `one of ${names.join(', ')}`;
  if (input === undefined || typeof input !== typeof names[0]) return mismatch(path, expected, input, 'wrong-type');
  if (typeof input !== 'string') return mismatch(path, expected, input, 'out-of-range');
  const suggestion = nearest(
    input,
    names.filter((name) => typeof name === 'string'),
  );
  return issue(path, 'unknown-name', `expected ${expected}, found ${shown(input)}`, suggestion);
}

function isOfAnotherType(found: ZodIssue | undefined): boolean {
  return found?.code === 'invalid_type' && found.path.length === 0;
}

/** How far an input is from a shape: the properties that it lacks or has too many. */
function distance(branch: readonly ZodIssue[]): number {
  return branch.reduce((sum, found) => {
    if (found.code === 'unrecognized_keys') return sum + found.keys.length;
    return found.input === undefined ? sum + 1 : sum;
  }, 0);
}

/** Of several shapes, the one that the input was meant to have: of its type, and nearest by its properties. */
function alternatives(path: Path, branches: readonly (readonly ZodIssue[])[], input: unknown): readonly Issue[] {
  const [near] = branches.filter(([first]) => !isOfAnotherType(first)).sort((a, b) => distance(a) - distance(b));
  if (near !== undefined) return near.flatMap((found) => issuesOf(found, path));
  const expected = branches.map(([first]) => first?.message).filter((message) => message !== undefined);
  return [mismatch(path, [...new Set(expected)].join(' or '), input, 'wrong-type')];
}

/** A list of the wrong length, an empty text, a number beyond its bounds. */
function codeOfSize(origin: string): IssueCode {
  if (origin === 'array') return 'wrong-count';
  return origin === 'string' ? 'missing' : 'out-of-range';
}

function codeOfMismatch(found: ZodIssue): IssueCode {
  return found.code === 'invalid_type' && found.expected === 'int' && Number.isFinite(found.input)
    ? 'not-whole'
    : 'wrong-type';
}

/** Our issues for one of zod's, whose path begins at `before`. */
export function issuesOf(found: ZodIssue, before: Path = []): readonly Issue[] {
  const path = [...before, ...found.path];
  switch (found.code) {
    case 'unrecognized_keys':
      return unknownProperties(path, found.keys, found.message.split(', '));
    case 'invalid_value':
      return [unknownName(path, found.values, found.input)];
    case 'invalid_union':
      return alternatives(path, found.errors, found.input);
    case 'too_small':
    case 'too_big':
      return [mismatch(path, found.message, found.input, codeOfSize(found.origin))];
    case 'custom': {
      const { code, suggestion } = found.params as { readonly code: IssueCode; readonly suggestion?: string };
      return [issue(path, code, found.message, suggestion)];
    }
    default:
      return [mismatch(path, found.message, found.input, codeOfMismatch(found))];
  }
}
