/** Makes leaves: one condition, met, unmet, or unknown for a reason. Leaves and all they show are frozen. */
import type { Citation, Leaf, MetLeaf, UnknownLeaf, UnknownReason, Unit, UnmetLeaf, Value } from './finding';

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

type Made<L> = { -readonly [K in keyof L]: L[K] };

function unknown(
  id: string,
  reason: UnknownReason,
  missing: readonly string[],
  cites: readonly Citation[],
  shown: Shown,
): UnknownLeaf {
  const made: Made<Omit<UnknownLeaf, 'reason'>> = { kind: 'leaf', id, status: 'unknown', missing, cites };
  const { actual, required, unit } = shown;
  if (actual !== undefined) made.actual = frozen(actual);
  if (required !== undefined) made.required = frozen(required);
  if (unit !== undefined) made.unit = unit;
  return Object.freeze({ ...made, reason });
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
export function met(id: string, cites: readonly Citation[], shown = showsNothing): MetLeaf {
  const made: Made<MetLeaf> = { kind: 'leaf', id, status: 'met', missing: nothing, cites };
  const { actual, required, unit } = shown;
  if (actual !== undefined) made.actual = frozen(actual);
  if (required !== undefined) made.required = frozen(required);
  if (unit !== undefined) made.unit = unit;
  return Object.freeze(made);
}

/** A condition that does not hold, whatever is not known. */
export function unmet(id: string, cites: readonly Citation[], shown = showsNothing): UnmetLeaf {
  const { actual, required, gap, unit, waitUntil } = shown;
  const made: Made<UnmetLeaf> = { kind: 'leaf', id, status: 'unmet', missing: nothing, cites };
  if (actual !== undefined) made.actual = frozen(actual);
  if (required !== undefined) made.required = frozen(required);
  if (gap !== undefined) made.gap = frozen(gap);
  if (unit !== undefined) made.unit = unit;
  if (waitUntil !== undefined) made.waitUntil = waitUntil;
  return Object.freeze(made);
}

/** A condition that facts not stated could still decide; `missing` are their paths. */
export function unstated(
  id: string,
  cites: readonly Citation[],
  missing: readonly string[],
  shown = showsNothing,
): UnknownLeaf {
  return unknown(id, 'missing-facts', Object.freeze(missing), cites, shown);
}

/** A condition that no fact can decide, because the law itself is not known; `cites` names the instrument. */
export function unsettled(
  id: string,
  cites: readonly Citation[],
  reason: Exclude<UnknownReason, 'missing-facts'>,
  shown = showsNothing,
): UnknownLeaf {
  return unknown(id, reason, nothing, cites, shown);
}
