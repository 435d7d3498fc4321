/** Findings of the hand-written judgement: all leaves of one shape, so that reading them stays cheap. */
import type { Status, Unit, UnknownReason, Value } from '../../../src/index';
import type { Cites } from './citations';

export interface PlainLeaf {
  readonly kind: 'leaf';
  readonly id: string;
  readonly status: Status;
  readonly actual: Value | undefined;
  readonly required: Value | undefined;
  readonly gap: Value | undefined;
  readonly unit: Unit | undefined;
  readonly reason: UnknownReason | undefined;
  readonly missing: readonly string[];
  readonly cites: Cites;
}

export interface PlainGroup {
  readonly kind: 'group';
  readonly id: string;
  readonly status: Status;
  readonly need: number;
  readonly of: readonly PlainFinding[];
  readonly cites: Cites;
}

export type PlainFinding = PlainLeaf | PlainGroup;

const nothing: readonly string[] = [];

export function met(
  id: string,
  actual: Value,
  required: Value | undefined,
  unit: Unit | undefined,
  cites: Cites,
): PlainLeaf {
  return {
    kind: 'leaf',
    id,
    status: 'met',
    actual,
    required,
    gap: undefined,
    unit,
    reason: undefined,
    missing: nothing,
    cites,
  };
}

export function unmet(
  id: string,
  actual: Value,
  required: Value | undefined,
  gap: Value | undefined,
  unit: Unit | undefined,
  cites: Cites,
): PlainLeaf {
  return { kind: 'leaf', id, status: 'unmet', actual, required, gap, unit, reason: undefined, missing: nothing, cites };
}

export function unstated(
  id: string,
  actual: Value | undefined,
  required: Value | undefined,
  unit: Unit | undefined,
  missing: readonly string[],
  cites: Cites,
): PlainLeaf {
  return {
    kind: 'leaf',
    id,
    status: 'unknown',
    actual,
    required,
    gap: undefined,
    unit,
    reason: 'missing-facts',
    missing,
    cites,
  };
}

export function unsettled(id: string, actual: Value | undefined, reason: UnknownReason, cites: Cites): PlainLeaf {
  return {
    kind: 'leaf',
    id,
    status: 'unknown',
    actual,
    required: undefined,
    gap: undefined,
    unit: undefined,
    reason,
    missing: nothing,
    cites,
  };
}

/** At least `need` of `of`, in Kleene's logic. */
export function atLeast(id: string, need: number, of: readonly PlainFinding[], cites: Cites): PlainGroup {
  let metCount = 0;
  let openCount = 0;
  for (const part of of) {
    if (part.status === 'met') metCount += 1;
    else if (part.status === 'unknown') openCount += 1;
  }
  const status = metCount >= need ? 'met' : metCount + openCount < need ? 'unmet' : 'unknown';
  return { kind: 'group', id, status, need, of, cites };
}
