/** Random amendments of the shipped law, crowded at its values and its days; and an oracle for the value on a day. */
import * as fc from 'fast-check';
import type { Amendment, Kind, ParamId, Parameter } from '../../../src/index';
import { regulation } from '../../../src/index';
import { addDays } from '../../model/days';
import { dayBetween } from '../../arbitraries/index';

/** The instrument that every random amendment is set by. */
export const newInstrument = 'draft-2571';

export const paramIds = Object.keys(regulation.parameters) as readonly ParamId[];

export function parameterOf(param: ParamId): Parameter {
  return regulation.parameters[param];
}

/** Days on which a version of any value begins, the day before and the day after. */
const turningDays = [
  ...new Set(
    Object.values<Parameter>(regulation.parameters).flatMap(({ values }) =>
      values.flatMap(({ from, until }) => [from, addDays(from, -1), addDays(from, 1), ...(until ? [until] : [])]),
    ),
  ),
].sort();

function firstDayOf(param: ParamId): string {
  return parameterOf(param).values[0]!.from;
}

/** A value of the kind, often one step from one that is or was in force. */
function valuesOf(kind: Kind, shipped: readonly (number | string)[]): fc.Arbitrary<number | string> {
  if (kind.type === 'name') return fc.constantFrom(...kind.names);
  const { minimum, maximum, whole } = kind;
  const steps = whole ? [-1, 0, 1] : [-2.5, -1, -0.01, 0, 0.01, 1, 2.5];
  const near = fc
    .tuple(fc.constantFrom(...shipped), fc.constantFrom(...steps))
    .map(([value, step]) => Math.min(maximum, Math.max(minimum, Math.round((Number(value) + step) * 100) / 100)));
  const anywhere = whole
    ? fc.integer({ min: minimum, max: maximum })
    : fc.integer({ min: minimum * 100, max: maximum * 100 }).map((hundredths) => hundredths / 100);
  return fc.oneof({ weight: 3, arbitrary: near }, { weight: 1, arbitrary: anywhere });
}

export function amendmentOf(param: ParamId): fc.Arbitrary<Amendment> {
  const { kind, values } = parameterOf(param);
  const first = firstDayOf(param);
  const days = fc
    .oneof(fc.constantFrom(...turningDays), dayBetween(2022, 2029))
    .map((day) => (day < first ? first : day));
  return fc
    .record({
      from: days,
      value: valuesOf(
        kind,
        values.map(({ value }) => value),
      ),
    })
    .map(({ from, value }) => ({
      param,
      from,
      value,
      cites: [{ instrument: newInstrument, standing: 'reported' }],
    }));
}

/** The same with a last day now and then. */
function withEnd(amendment: Amendment): fc.Arbitrary<Amendment> {
  const ended = fc
    .integer({ min: 0, max: 900 })
    .map((days) => ({ ...amendment, until: addDays(amendment.from, days) }));
  return fc.oneof({ weight: 3, arbitrary: fc.constant(amendment) }, { weight: 1, arbitrary: ended });
}

const amendment: fc.Arbitrary<Amendment> = fc
  .constantFrom(...paramIds)
  .chain((param) => amendmentOf(param))
  .chain(withEnd);

function name({ param, from }: Amendment): string {
  return `${param} from ${from}`;
}

/** Amendments that may stand together: no two of one parameter from one day. */
export const amendmentLists: fc.Arbitrary<readonly Amendment[]> = fc.uniqueArray(amendment, {
  selector: name,
  minLength: 1,
  maxLength: 5,
});

/**
 * The value on a day, worked out from the versions alone: the one that began last, unless its own last day is over, or a
 * letter has ended the parameter since. Every end of the shipped law is of that kind.
 */
export function valueOn(param: ParamId, day: string, amendments: readonly Amendment[]): number | string | null {
  const own = amendments.filter((one) => one.param === param);
  const shipped = parameterOf(param).values.filter(({ from }) => !own.some((one) => one.from === from));
  const [latest] = [...shipped, ...own].filter(({ from }) => from <= day).sort((a, b) => (a.from < b.from ? 1 : -1));
  if (latest === undefined || (latest.until !== undefined && latest.until < day)) return null;
  const isLimited = (from: string): boolean => own.some((one) => one.from === from && one.until !== undefined);
  const ends = parameterOf(param).values.flatMap(({ from, until }) =>
    until === undefined || isLimited(from) ? [] : [until],
  );
  if (ends.some((end) => latest.from <= end && end < day)) return null;
  return latest.value;
}

/** Days on which anything can turn under these amendments, each with its neighbours. */
export function daysToAsk(amendments: readonly Amendment[]): readonly string[] {
  const own = amendments.flatMap(({ from, until }) => [from, ...(until === undefined ? [] : [until])]);
  const all = [...turningDays, ...own].flatMap((day) => [addDays(day, -1), day, addDays(day, 1)]);
  return [...new Set([...all, '2021-09-30', '2199-12-31'])].sort();
}
