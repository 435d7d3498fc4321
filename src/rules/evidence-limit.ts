/**
 * Numbers of the evidence against their limits: exactly, at least, at most so many. A gap is how many are missing; of a
 * limit from above, how many are too many.
 */
import type { Leaf } from '../finding/finding';
import { met, unmet, unstated } from '../finding/leaf';
import type { Law } from '../law/in-force';
import type { ParamId } from '../law/types';
import { outsideValidity } from './unsettled';

/** The name of a parameter of the evidence; each is a number. */
export type EvidenceParam = ParamId & `evidence.${string}`;

/** A number that a leaf compares with the law. */
export interface Counted {
  readonly id: string;
  readonly param: EvidenceParam;
  readonly law: Law;
  /** Undefined: the fact at `path` is not stated. */
  readonly actual: number | undefined;
  readonly path: string;
}

type Holds = (actual: number, required: number) => boolean;

function compared({ id, param, law, actual, path }: Counted, holds: Holds): Leaf {
  const limit = law.values[param];
  if (limit === undefined) return outsideValidity(id, law, [param]);
  const { value: required, cites } = limit;
  const { unit } = law.regulation.parameters[param];
  if (actual === undefined) return unstated(id, cites, [path], { required, unit });
  const shown = { actual, required, unit };
  return holds(actual, required)
    ? met(id, cites, shown)
    : unmet(id, cites, { ...shown, gap: Math.abs(actual - required) });
}

/** So many and no other number. */
export function exactly(counted: Counted): Leaf {
  return compared(counted, (actual, required) => actual === required);
}

/** So many or more. */
export function atLeastSoMany(counted: Counted): Leaf {
  return compared(counted, (actual, required) => actual >= required);
}

/** So many or fewer. */
export function atMost(counted: Counted): Leaf {
  return compared(counted, (actual, required) => actual <= required);
}

/** A number that is not known in full: it lies from `least` to `most`, as the facts at `missing` turn out. */
export interface Between {
  readonly id: string;
  readonly param: EvidenceParam;
  readonly law: Law;
  readonly least: number;
  readonly most: number;
  readonly missing: readonly string[];
  /** What is shown: the number as far as it is known; null where nothing is to be counted. */
  readonly known: number | null;
}

/** At most so many, as soon as what is not stated can no longer change it. */
export function betweenAtMost({ id, param, law, least, most, missing, known }: Between): Leaf {
  const limit = law.values[param];
  if (limit === undefined) return outsideValidity(id, law, [param]);
  const { value: required, cites } = limit;
  const { unit } = law.regulation.parameters[param];
  const shown = { actual: known, required, unit };
  if (most <= required) return met(id, cites, shown);
  if (least > required) return unmet(id, cites, { ...shown, gap: least - required });
  return unstated(id, cites, missing, shown);
}
