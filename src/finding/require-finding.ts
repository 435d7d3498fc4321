/** The check that a fold makes of its argument: a finding, and not something else. */
import { WitthayathanaError } from '../error/witthayathana-error';
import type { Finding, SourceStanding, Unit, UnknownReason } from './finding';

/** Deeper than any finding of this library; a tree that bites its own tail ends here. */
const DEEPEST = 32;

type Properties = Readonly<Record<string, unknown>>;

const units: Readonly<Record<Unit, true>> = {
  year: true,
  month: true,
  day: true,
  'hour-per-week': true,
  point: true,
  percent: true,
  level: true,
  member: true,
  round: true,
  report: true,
  date: true,
  minute: true,
  page: true,
  file: true,
  picture: true,
  byte: true,
  none: true,
};
const reasons: Readonly<Record<UnknownReason, true>> = {
  'missing-facts': true,
  'not-encoded': true,
  'outside-validity': true,
  'other-line': true,
};
const standings: Readonly<Record<SourceStanding, true>> = {
  text: true,
  derived: true,
  reported: true,
  assumption: true,
};

const isText = (value: unknown): boolean => typeof value === 'string';

function isOneOf(names: object, value: unknown): boolean {
  return typeof value === 'string' && Object.hasOwn(names, value);
}

function isObject(value: unknown): value is Properties {
  return typeof value === 'object' && value !== null;
}

/** A property that may be missing. */
function mayBe(value: unknown, is: (value: unknown) => boolean): boolean {
  return value === undefined || is(value);
}

/** Place by place, since `every` passes over holes, of which a list may have any number. */
function isListOf(value: unknown, is: (item: unknown) => boolean): boolean {
  if (!Array.isArray(value)) return false;
  for (const item of value) if (!is(item)) return false;
  return true;
}

/** What a leaf shows; of objects, only time that has passed. */
export function isValue(value: unknown, depth = 0): boolean {
  if (Array.isArray(value)) return depth < DEEPEST && isListOf(value, (item) => isValue(item, depth + 1));
  if (!isObject(value)) return value === null || ['string', 'number', 'boolean'].includes(typeof value);
  const { years, months, days } = value;
  return [years, months, days].every((count) => typeof count === 'number');
}

/** An instrument with how sure it is, and what else a citation may name. */
export function isCitation(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { instrument, standing, clause, document, checkedOn, note } = value;
  return (
    isText(instrument) &&
    isOneOf(standings, standing) &&
    [clause, document, checkedOn, note].every((text) => mayBe(text, isText))
  );
}

function isLeaf({ missing, actual, required, gap, unit, reason, waitUntil, supposed }: Properties): boolean {
  return (
    isListOf(missing, isText) &&
    [actual, required, gap].every((value) => mayBe(value, (shown) => isValue(shown, 0))) &&
    mayBe(unit, (name) => isOneOf(units, name)) &&
    mayBe(reason, (name) => isOneOf(reasons, name)) &&
    mayBe(waitUntil, isText) &&
    mayBe(supposed, (paths) => isListOf(paths, isText))
  );
}

function isFinding(value: unknown, depth: number): boolean {
  if (!isObject(value) || depth > DEEPEST) return false;
  const { id, status, cites, kind, need, of } = value;
  const isCommon =
    isText(id) && (status === 'met' || status === 'unmet' || status === 'unknown') && isListOf(cites, isCitation);
  if (!isCommon) return false;
  if (kind === 'leaf') return isLeaf(value);
  return kind === 'group' && typeof need === 'number' && isListOf(of, (part) => isFinding(part, depth + 1));
}

/** Frozen down to its lists, so that it stays the finding that it was seen to be. */
function isSettled(value: Finding): boolean {
  if (!Object.isFrozen(value) || !Object.isFrozen(value.cites)) return false;
  if (value.kind === 'leaf') {
    return Object.isFrozen(value.missing) && (value.supposed === undefined || Object.isFrozen(value.supposed));
  }
  return Object.isFrozen(value.of) && value.of.every(isSettled);
}

/** Looking itself may fail, where a property is a getter that throws. */
function isReadableFinding(value: unknown): value is Finding {
  try {
    return isFinding(value, 0);
  } catch {
    return false;
  }
}

const known = new WeakSet<object>();

/** Remembers a finding made by this library, which is one and stays one, so that no fold looks through it again. */
export function trustFinding<F extends Finding>(made: F): F {
  known.add(made);
  return made;
}

/** Throws `invalid-facts` unless `value` is a finding. One that is deeply frozen is looked through once. */
export function requireFinding(value: unknown, path = ''): asserts value is Finding {
  if (known.has(value as object)) return;
  if (!isReadableFinding(value)) {
    throw new WitthayathanaError('invalid-facts', [
      { path, code: 'wrong-type', message: 'expected a finding, as the assess functions return it' },
    ]);
  }
  if (isSettled(value)) known.add(value);
}
