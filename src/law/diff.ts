/** What moves between two laws: value by value, with the day, the direction and the citation. */
import { dayOf, isoOf } from '../calendar/day';
import { firstDayOfFiscalYear, fiscalYearOfDay } from '../calendar/fiscal-year';
import type { Day } from '../calendar/types';
import type { IsoDate } from '../facts/names';
import type { Citation } from '../finding/finding';
import { valueFor, valuesByStanding } from './by-standing';
import type { Law } from './in-force';
import { absence, changeDays, lawOn } from './in-force';
import { requireRegulation } from './known';
import type { ChosenBy, Dated, Direction, Parameter, ParamId, Regulation } from './types';

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
  /** Where the value before, or after, differs by standing: the standings applied for that have another one. */
  readonly beforeByStanding?: Dated['byStanding'];
  readonly afterByStanding?: Dated['byStanding'];
  /** Where the value after spares what was filed before its first day. */
  readonly transition?: 'filed';
  /**
   * What the change does to an applicant; `neutral` where there is no value on one of the sides, or where it is stricter
   * for one standing and looser for another.
   */
  readonly direction: Direction;
  /** By which day the value is chosen. */
  readonly chosenBy: ChosenBy;
  /**
   * The change reaches back: it begins within an agreement round that has begun already, or before the latest day on
   * which the law before set the value.
   */
  readonly reachesBack?: true;
  /** What the value after rests on. */
  readonly cites: readonly Citation[];
}

function rank(value: number | string, { kind }: Parameter): number {
  return kind.type === 'name' ? kind.names.indexOf(String(value)) : Number(value);
}

/** The direction that the parameter's own data declares, of a value that moves. */
function directionOf(before: number | string, after: number | string, parameter: Parameter): Direction {
  const isHigher = rank(after, parameter) > rank(before, parameter);
  return isHigher === (parameter.higherIs === 'stricter') ? 'stricter' : 'looser';
}

/** The direction in which every standing moves that moves at all. */
function direction({ before, after }: Stretch, parameter: Parameter): Direction {
  if (before === undefined || after === undefined || parameter.higherIs === 'neutral') return 'neutral';
  const directions = new Set(
    valuesByStanding(before)
      .map(([standing, old]) => [old, valueFor(after, standing)] as const)
      .filter(([old, next]) => old !== next)
      .map(([old, next]) => directionOf(old, next, parameter)),
  );
  const [first, ...others] = directions;
  return first === undefined || others.length > 0 ? 'neutral' : first;
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

/** Whether two values are the same for every standing; two missing ones are. */
function isSame(one: Dated | undefined, other: Dated | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  return (
    one.value === other.value && valuesByStanding(one).every(([standing, value]) => value === valueFor(other, standing))
  );
}

/** The value moves for some standing, or spares other cases. */
function isMoved({ before, after }: Stretch): boolean {
  return !isSame(before, after) || before?.transition !== after?.transition;
}

/** A new entry begins where a value moves, or where another version of the law after takes over. */
function continues(previous: Stretch | undefined, next: Stretch): boolean {
  return previous?.after === next.after && isSame(previous?.before, next.before);
}

/** An agreement round is judged by the law of its last day, so a change within a year reaches rounds already begun. */
function reachesBack(from: Day, parameter: Parameter, before: Parameter): boolean {
  if (parameter.chosenBy === 'round-end' && firstDayOfFiscalYear(fiscalYearOfDay(from)) !== from) return true;
  return before.values.some((dated) => dayOf(dated.from) > from);
}

function maps({ before, after }: Stretch): Pick<Change, 'beforeByStanding' | 'afterByStanding' | 'transition'> {
  return {
    ...(before?.byStanding && { beforeByStanding: before.byStanding }),
    ...(after?.byStanding && { afterByStanding: after.byStanding }),
    ...(after?.transition && { transition: after.transition }),
  };
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
    const parameter: Parameter = after.parameters[id];
    return {
      param: id,
      from: isoOf(stretch.from),
      ...(next === undefined ? {} : { until: isoOf(next.from - 1) }),
      before: stretch.before?.value ?? null,
      after: stretch.after?.value ?? null,
      ...maps(stretch),
      direction: direction(stretch, parameter),
      chosenBy: parameter.chosenBy,
      ...(reachesBack(stretch.from, parameter, before.parameters[id]) ? { reachesBack: true as const } : {}),
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
