/**
 * The law as it is for what was filed on a day: a value of which the law says `transition: 'filed'` does not reach what
 * was filed before it began, whenever that is decided.
 */
import { dayOf } from '../calendar/day';
import type { Day } from '../calendar/types';
import { trustRegulation } from './known';
import type { Dated, Parameter, Regulation } from './types';

/** What is chosen by the filing day is chosen by it anyway. */
function isSpared({ transition }: Dated, { chosenBy }: Parameter): boolean {
  return transition === 'filed' && chosenBy === 'decision';
}

const knownDays = new WeakMap<Regulation, readonly Day[]>();

/** The days on which such values begin, from first to last. */
function transitionDays(regulation: Regulation): readonly Day[] {
  let days = knownDays.get(regulation);
  if (days === undefined) {
    const all = Object.values<Parameter>(regulation.parameters).flatMap((parameter) =>
      parameter.values.filter((dated) => isSpared(dated, parameter)).map(({ from }) => dayOf(from)),
    );
    days = Object.freeze([...new Set(all)].sort((a, b) => a - b));
    knownDays.set(regulation, days);
  }
  return days;
}

/** The value before one that does not reach the case goes on, also where it was ended to make way for it. */
function goingOn(dated: Dated, next: Dated): Dated {
  if (dated.until === undefined || dayOf(dated.until) + 1 !== dayOf(next.from)) return dated;
  const { value, byStanding, from, transition, cites, citesFor } = dated;
  return {
    value,
    ...(byStanding && { byStanding }),
    from,
    ...(transition && { transition }),
    cites,
    ...(citesFor && { citesFor }),
  };
}

/** The values that reach what was filed on the day. */
function reaching(parameter: Parameter, filedOn: Day): readonly Dated[] {
  const made: Dated[] = [];
  for (const dated of parameter.values) {
    const last = made.at(-1);
    if (!isSpared(dated, parameter) || dayOf(dated.from) <= filedOn) made.push(dated);
    else if (last !== undefined) made[made.length - 1] = goingOn(last, dated);
  }
  return made;
}

function lawFiled(regulation: Regulation, filedOn: Day): Regulation {
  const parameters = Object.fromEntries(
    Object.entries<Parameter>(regulation.parameters).map(([id, parameter]) => {
      const isTouched = parameter.values.some((dated) => isSpared(dated, parameter) && dayOf(dated.from) > filedOn);
      return [id, isTouched ? { ...parameter, values: reaching(parameter, filedOn) } : parameter];
    }),
  );
  // The names and kinds of the parameters are those of `regulation`; of its values only some were left out.
  return trustRegulation({ ...regulation, parameters: parameters as unknown as Regulation['parameters'] });
}

const remembered = new WeakMap<Regulation, Map<number, Regulation>>();

/** The law of which only so many of the transition days have passed on the filing day; made once for each number. */
function lawAfter(regulation: Regulation, days: readonly Day[], passed: number): Regulation {
  const next = days[passed];
  if (next === undefined) return regulation;
  let made = remembered.get(regulation);
  if (made === undefined) {
    made = new Map();
    remembered.set(regulation, made);
  }
  let law = made.get(passed);
  if (law === undefined) {
    law = lawFiled(regulation, next - 1);
    made.set(passed, law);
  }
  return law;
}

/**
 * The law for what was filed on a day and decided on another; where the filing day is not stated, each law that it may
 * choose, from the earliest filing day to the latest. Mostly this is the law itself.
 */
export function lawsAsFiled(regulation: Regulation, filedOn: Day | undefined, decidedOn: Day): readonly Regulation[] {
  const days = transitionDays(regulation);
  const begun = days.filter((day) => day <= decidedOn).length;
  if (begun === 0) return [regulation];
  if (filedOn !== undefined) return [lawAfter(regulation, days, days.filter((day) => day <= filedOn).length)];
  return Array.from({ length: begun + 1 }, (_, passed) => lawAfter(regulation, days, passed));
}
