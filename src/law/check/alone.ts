/** What one changed value says by itself: how large it is, how far it reaches, and what it cites. */
import { dayOf } from '../../calendar/day';
import { fiscalYearOfDay } from '../../calendar/fiscal-year';
import type { Citation } from '../../finding/finding';
import { allNearest } from '../../value/nearest';
import { clauseRegister } from '../clause-register';
import type { Change } from '../diff';
import type { Parameter, Regulation } from '../types';
import type { Found } from './across';
import { plausible } from './plausible';

const MONTHS_OF_A_YEAR = 12;
const PER_CENT = 100;
const THOUSANDTHS = 1000;

/** A share of 1, where a percentage or points of 100 stand. */
function isFraction(value: number, { unit }: Parameter): boolean {
  return (unit === 'percent' || unit === 'point') && value > 0 && value <= 1;
}

function isBetweenSteps(value: number, step: number): boolean {
  return Math.round(value * THOUSANDTHS) % Math.round(step * THOUSANDTHS) !== 0;
}

function ofNumber({ param }: Change, value: number, parameter: Parameter): readonly Found[] {
  const bounds = plausible(param);
  if (bounds === undefined) return [];
  const { least, most, step } = bounds;
  const shared = { level: 'warning', param } as const;
  if (isFraction(value, parameter) && value < least) {
    const meant = Math.round(value * PER_CENT * THOUSANDTHS) / THOUSANDTHS;
    return [{ ...shared, code: 'fraction', values: [value, meant], suggestion: meant }];
  }
  const years = value / MONTHS_OF_A_YEAR;
  if (parameter.unit === 'year' && value > most && Number.isInteger(years)) {
    return [{ ...shared, code: 'months', values: [value, years], suggestion: years }];
  }
  if (value < least || value > most) return [{ ...shared, code: 'beyond', values: [value, least, most] }];
  return isBetweenSteps(value, step) ? [{ ...shared, code: 'step', values: [value, step] }] : [];
}

/** The values that a change sets, for whichever standing. */
function valuesOf({ after, afterByStanding = {} }: Change): readonly (number | string | null)[] {
  return [...new Set([after, ...Object.values(afterByStanding)])];
}

/** Agreement rounds that had begun on the first day, up to the latest day on which the law before set the value. */
function reach({ param, from, chosenBy, reachesBack }: Change, before: Parameter): readonly Found[] {
  if (reachesBack !== true) return [];
  const latest = before.values.reduce((last, dated) => (dated.from > last ? dated.from : last), '');
  const shared = { level: 'warning', param } as const;
  if (latest > from) {
    const rounds = fiscalYearOfDay(dayOf(latest)) - fiscalYearOfDay(dayOf(from)) + 1;
    return [{ ...shared, code: 'past', values: chosenBy === 'round-end' ? [latest, rounds] : [latest] }];
  }
  return [{ ...shared, code: 'running-round', values: [fiscalYearOfDay(dayOf(from)), 1] }];
}

function keyOf({ instrument, clause }: Pick<Citation, 'instrument' | 'clause'>): string {
  return `${instrument}#${clause ?? ''}`;
}

const knownClauses = new Set(clauseRegister.map(({ instrument, clause }) => keyOf({ instrument, clause })));

/** What a value cites that no value of the law before cites. */
function ofCitation({ param }: Change, cite: Citation, { instruments }: Regulation): readonly Found[] {
  const ids = instruments.map(({ id }) => id);
  const { instrument, clause = '' } = cite;
  if (!ids.includes(instrument)) {
    const near = allNearest(instrument, ids);
    if (near.length === 0) return [{ level: 'note', code: 'new-instrument', param, values: [instrument] }];
    const [only, ...others] = near;
    const found = { level: 'warning', code: 'instrument', param, values: [instrument, ...near] } as const;
    return [only === undefined || others.length > 0 ? found : { ...found, suggestion: only }];
  }
  return clause === '' || knownClauses.has(keyOf(cite))
    ? []
    : [{ level: 'note', code: 'new-clause', param, values: [instrument, clause] }];
}

/** Everything that one change says by itself. */
export function alone(change: Change, before: Regulation, after: Regulation): readonly Found[] {
  const parameter: Parameter = after.parameters[change.param];
  const old: Parameter = before.parameters[change.param];
  const cited = new Set(old.values.flatMap(({ cites }) => cites.map(keyOf)));
  const values = valuesOf(change);
  return [
    ...values.flatMap((value) => (typeof value === 'number' ? ofNumber(change, value, parameter) : [])),
    ...(values.includes(null)
      ? [{ level: 'warning', code: 'no-value', param: change.param, values: [] } as const]
      : []),
    ...reach(change, old),
    ...(change.after === null
      ? []
      : change.cites.filter((cite) => !cited.has(keyOf(cite))).flatMap((cite) => ofCitation(change, cite, before))),
  ];
}
