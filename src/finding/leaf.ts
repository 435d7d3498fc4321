/** Makes leaves: one condition, met, unmet, or unknown for a reason. Leaves and all they show are frozen. */
import type { Citation, Leaf, Status, Unit, UnknownReason, Value } from './finding';

/** What a leaf shows beside its status; what is undefined is not shown. */
export interface Shown {
  readonly actual?: Value | undefined;
  readonly required?: Value | undefined;
  readonly gap?: Value | undefined;
  readonly unit?: Unit | undefined;
  readonly waitUntil?: string | undefined;
}

const nothing: readonly string[] = Object.freeze([]);
const showsNothing: Shown = Object.freeze({});

function frozen(value: Value): Value {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  if (Array.isArray(value)) for (const item of value as readonly Value[]) frozen(item);
  return Object.freeze(value);
}

function leaf(
  id: string,
  status: Status,
  shown: Shown,
  reason: UnknownReason | undefined,
  missing: readonly string[],
  cites: readonly Citation[],
): Leaf {
  const { actual, required, gap, unit, waitUntil } = shown;
  const made: { -readonly [K in keyof Leaf]: Leaf[K] } = { kind: 'leaf', id, status, missing, cites };
  if (actual !== undefined) made.actual = frozen(actual);
  if (required !== undefined) made.required = frozen(required);
  if (gap !== undefined) made.gap = frozen(gap);
  if (unit !== undefined) made.unit = unit;
  if (waitUntil !== undefined) made.waitUntil = waitUntil;
  if (reason !== undefined) made.reason = reason;
  return Object.freeze(made);
}

/**
 * A number that reaches what is required. Most leaves are one of this and the next, and are written out for it: an object
 * that is made in one go costs a fraction of one that grows.
 */
export function reaching(id: string, cites: readonly Citation[], actual: number, required: number, unit: Unit): Leaf {
  return Object.freeze({ kind: 'leaf', id, status: 'met', missing: nothing, cites, actual, required, unit });
}

/** A number that falls short of what is required. */
export function fallingShort(
  id: string,
  cites: readonly Citation[],
  actual: number,
  required: number,
  gap: number,
  unit: Unit,
  waitUntil: string | undefined,
): Leaf {
  const missing = nothing;
  return waitUntil === undefined
    ? Object.freeze({ kind: 'leaf', id, status: 'unmet', missing, cites, actual, required, gap, unit })
    : Object.freeze({ kind: 'leaf', id, status: 'unmet', missing, cites, actual, required, gap, unit, waitUntil });
}

/** A condition that holds. */
export function met(id: string, cites: readonly Citation[], shown = showsNothing): Leaf {
  return leaf(id, 'met', shown, undefined, nothing, cites);
}

/** A condition that does not hold, whatever is not known. */
export function unmet(id: string, cites: readonly Citation[], shown = showsNothing): Leaf {
  return leaf(id, 'unmet', shown, undefined, nothing, cites);
}

/** A condition that facts not stated could still decide; `missing` are their paths. */
export function unstated(
  id: string,
  cites: readonly Citation[],
  missing: readonly string[],
  shown = showsNothing,
): Leaf {
  return leaf(id, 'unknown', shown, 'missing-facts', Object.freeze(missing), cites);
}

/** A condition that no fact can decide, because the law itself is not known; `cites` names the instrument. */
export function unsettled(
  id: string,
  cites: readonly Citation[],
  reason: Exclude<UnknownReason, 'missing-facts'>,
  shown = showsNothing,
): Leaf {
  return leaf(id, 'unknown', shown, reason, nothing, cites);
}
