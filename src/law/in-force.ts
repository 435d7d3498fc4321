/** The values of the law on one day: found once for each stretch between changes, and remembered. */
import { dayOf } from '../calendar/day';
import type { Day } from '../calendar/types';
import type { Citation } from '../finding/finding';
import { lastUpTo } from '../value/last-up-to';
import type { Dated, InForce, ParamId, Parameter, Regulation } from './types';

/** The law as a rule reads it: on one day, by name. */
export interface Law {
  readonly regulation: Regulation;
  readonly day: Day;
  readonly values: InForce;
}

/** The version that began last. */
function begunBy(parameter: Parameter, day: Day): Dated | undefined {
  return lastUpTo(parameter.values, ({ from }) => dayOf(from), day);
}

/** An end that another instrument made is one of the parameter, whichever value stands by then; else of the value. */
export function endsParameter({ endedBy, cites }: Dated): boolean {
  return endedBy !== undefined && endedBy[0].instrument !== cites[0].instrument;
}

const parameterEnds = new WeakMap<Parameter, readonly Dated[]>();

/** Those of its versions that end the parameter. */
function endsOf(parameter: Parameter): readonly Dated[] {
  let ends = parameterEnds.get(parameter);
  if (ends === undefined) {
    ends = parameter.values.filter(endsParameter);
    parameterEnds.set(parameter, ends);
  }
  return ends;
}

/** The version by whose end no value is in force on the day. */
function endedVersion(parameter: Parameter, begun: Dated, day: Day): Dated | undefined {
  return [...endsOf(parameter), begun].find(
    ({ until }) => until !== undefined && begun.from <= until && dayOf(until) < day,
  );
}

function valuesOn(regulation: Regulation, day: Day): InForce {
  const values: Record<string, Dated> = {};
  for (const [id, parameter] of Object.entries<Parameter>(regulation.parameters)) {
    const begun = begunBy(parameter, day);
    if (begun !== undefined && endedVersion(parameter, begun, day) === undefined) values[id] = begun;
  }
  return Object.freeze(values);
}

function changeDaysOf(regulation: Regulation): readonly Day[] {
  const days = Object.values<Parameter>(regulation.parameters).flatMap(({ values }) =>
    values.flatMap(({ from, until }) => (until === undefined ? [dayOf(from)] : [dayOf(from), dayOf(until) + 1])),
  );
  return Object.freeze([...new Set(days)].sort((a, b) => a - b));
}

const knownDays = new WeakMap<Regulation, readonly Day[]>();

/** The days on which any value begins or has ended, from first to last. */
export function changeDays(regulation: Regulation): readonly Day[] {
  let days = knownDays.get(regulation);
  if (days === undefined) {
    days = changeDaysOf(regulation);
    knownDays.set(regulation, days);
  }
  return days;
}

/** Days between two changes; the values are found when they are first asked for. */
interface Stretch {
  readonly from: Day;
  values?: InForce;
}

const remembered = new WeakMap<Regulation, readonly Stretch[]>();

/** The law on a day. The values are the same frozen record for every day between two changes of the law. */
export function lawOn(regulation: Regulation, day: Day): Law {
  let stretches = remembered.get(regulation);
  if (stretches === undefined) {
    stretches = [-Infinity, ...changeDays(regulation)].map((from): Stretch => ({ from }));
    remembered.set(regulation, stretches);
  }
  const stretch = lastUpTo(stretches, ({ from }) => from, day);
  const values = stretch?.values ?? valuesOn(regulation, day);
  if (stretch !== undefined) stretch.values = values;
  return { regulation, day, values };
}

/** What to name where a parameter has no value on the day: what ended it, or what opened it. */
export function absence({ regulation, day }: Law, id: ParamId): readonly Citation[] {
  const parameter: Parameter = regulation.parameters[id];
  const begun = begunBy(parameter, day);
  return (begun && endedVersion(parameter, begun, day))?.endedBy ?? parameter.opens;
}

/** Whether the parameter had a value on the day or before it. */
export function hasBegun({ regulation, day }: Law, id: ParamId): boolean {
  return begunBy(regulation.parameters[id], day) !== undefined;
}
