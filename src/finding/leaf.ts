/** Makes leaves: one condition, met, unmet, or unknown for a reason. Leaves and all they show are frozen. */
import type { Citation, Leaf, Unit, UnknownReason, Value } from './finding';

/** What a leaf shows beside its status. */
export interface Shown {
  readonly actual?: Value;
  readonly required?: Value;
  readonly gap?: Value;
  readonly unit?: Unit;
  readonly waitUntil?: string;
}

const nothing: readonly string[] = Object.freeze([]);

function freezeValue(value: Value | undefined): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return;
  Object.freeze(value);
  if (Array.isArray(value)) value.forEach(freezeValue);
}

function freezeShown(shown: Shown | undefined): void {
  if (shown === undefined) return;
  freezeValue(shown.actual);
  freezeValue(shown.required);
  freezeValue(shown.gap);
}

/** A condition that holds. */
export function met(id: string, cites: readonly Citation[], shown?: Shown): Leaf {
  freezeShown(shown);
  return Object.freeze({ kind: 'leaf', id, status: 'met', ...shown, missing: nothing, cites });
}

/** A condition that does not hold, whatever is not known. */
export function unmet(id: string, cites: readonly Citation[], shown?: Shown): Leaf {
  freezeShown(shown);
  return Object.freeze({ kind: 'leaf', id, status: 'unmet', ...shown, missing: nothing, cites });
}

/** A condition that facts not stated could still decide; `missing` are their paths. */
export function unstated(id: string, cites: readonly Citation[], missing: readonly string[], shown?: Shown): Leaf {
  freezeShown(shown);
  return Object.freeze({
    kind: 'leaf',
    id,
    status: 'unknown',
    ...shown,
    reason: 'missing-facts',
    missing: Object.freeze(missing),
    cites,
  });
}

/** A condition that no fact can decide, because the law itself is not known; `cites` names the instrument. */
export function unsettled(
  id: string,
  cites: readonly Citation[],
  reason: Exclude<UnknownReason, 'missing-facts'>,
  shown?: Shown,
): Leaf {
  freezeShown(shown);
  return Object.freeze({ kind: 'leaf', id, status: 'unknown', ...shown, reason, missing: nothing, cites });
}
