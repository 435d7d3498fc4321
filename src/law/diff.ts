/** What moves between two laws: value by value, with the day, the direction and the citation. */
import { isoOf } from '../calendar/day';
import type { Day } from '../calendar/types';
import type { IsoDate } from '../facts/names';
import type { Citation } from '../finding/finding';
import type { Law } from './in-force';
import { absence, changeDays, lawOn } from './in-force';
import { requireRegulation } from './known';
import type { Dated, Direction, Parameter, ParamId, Regulation } from './types';

/** One value that differs between two laws, over one stretch of days. */
export interface Change {
  readonly param: ParamId;
  /** The first day on which the two laws differ. */
  readonly from: IsoDate;
  /** The last such day; missing: from then on. */
  readonly until?: IsoDate;
  /** `null`: no value in force. */
  readonly before: number | string | null;
  readonly after: number | string | null;
  /** What the change does to an applicant; `neutral` where there is no value on one of the sides. */
  readonly direction: Direction;
  /** What the value after rests on. */
  readonly cites: readonly Citation[];
}

function rank(value: number | string, { kind }: Parameter): number {
  return kind.type === 'name' ? kind.names.indexOf(String(value)) : Number(value);
}

/** The direction that the parameter's own data declares. */
function direction(before: number | string | null, after: number | string | null, parameter: Parameter): Direction {
  if (before === null || after === null || parameter.higherIs === 'neutral') return 'neutral';
  const isHigher = rank(after, parameter) > rank(before, parameter);
  return isHigher === (parameter.higherIs === 'stricter') ? 'stricter' : 'looser';
}

interface Stretch {
  readonly from: Day;
  readonly before: Dated | undefined;
  readonly after: Dated | undefined;
  readonly law: Law;
}

/** The first days of all stretches in which neither law changes. */
function stretchStarts(before: Regulation, after: Regulation): readonly Day[] {
  return [...new Set([...changeDays(before), ...changeDays(after)])].sort((a, b) => a - b);
}

function isMoved({ before, after }: Stretch): boolean {
  return before?.value !== after?.value;
}

/** A new entry begins where a value moves, or where another version of the law after takes over. */
function continues(previous: Stretch | undefined, next: Stretch): boolean {
  return previous?.after === next.after && previous?.before?.value === next.before?.value;
}

function changesOf(id: ParamId, before: Regulation, after: Regulation, starts: readonly Day[]): readonly Change[] {
  const stretches = starts
    .map((from): Stretch => {
      const law = lawOn(after, from);
      return { from, before: lawOn(before, from).values[id], after: law.values[id], law };
    })
    .filter((stretch, index, all) => index === 0 || !continues(all[index - 1], stretch));
  return stretches.flatMap((stretch, index) => {
    if (!isMoved(stretch)) return [];
    const next = stretches[index + 1];
    const values = { before: stretch.before?.value ?? null, after: stretch.after?.value ?? null };
    return {
      param: id,
      from: isoOf(stretch.from),
      ...(next === undefined ? {} : { until: isoOf(next.from - 1) }),
      ...values,
      direction: direction(values.before, values.after, after.parameters[id]),
      cites: stretch.after?.cites ?? absence(stretch.law, id),
    };
  });
}

/**
 * Every value that moves between two laws: one entry for each parameter and stretch of days, in the order of the
 * parameters and then of the days. A value whose citations alone differ has not moved.
 *
 * @param before - the law before
 * @param after - the law after
 * @returns entries with both values, `null` where none is in force, and the direction
 * @throws `invalid-regulation`
 * @example
 * ```ts
 * diffRegulations(without(regulation, '679-2566'), regulation)[0];
 * // { param: 'evaluation.membersNeeded.teaching', from: '2023-04-28', before: 3, after: 2, direction: 'looser', … }
 * ```
 */
export function diffRegulations(before: Regulation, after: Regulation): readonly Change[] {
  const [old, next] = [requireRegulation(before), requireRegulation(after)];
  const starts = stretchStarts(old, next);
  const ids = Object.keys(next.parameters) as ParamId[];
  return Object.freeze(ids.flatMap((id) => changesOf(id, old, next, starts)).map((change) => Object.freeze(change)));
}
