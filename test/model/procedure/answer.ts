/** What the model says of a case of §§8–14: the status of every part, and what the parts that show a value show. */
import type { Elapsed, Status } from '../facts';

type Shown = string | number | boolean | null | Elapsed | readonly string[];

export interface Answer {
  readonly status: Record<string, Status>;
  readonly actual: Record<string, Shown>;
  readonly required: Record<string, Shown>;
}

export function emptyAnswer(): Answer {
  return { status: {}, actual: {}, required: {} };
}

export function holds(condition: boolean): Status {
  return condition ? 'met' : 'unmet';
}

/** A leaf that asks for one value: unknown where none is stated. */
export function ofStated<T>(value: T | undefined, isGood: (value: T) => boolean): Status {
  return value === undefined ? 'unknown' : holds(isGood(value));
}

/** What every possible case agrees on; unknown where they do not. */
export function whatever(statuses: readonly Status[]): Status {
  const [first] = statuses;
  if (first === undefined) throw new Error('no case is possible');
  return statuses.every((status) => status === first) ? first : 'unknown';
}
