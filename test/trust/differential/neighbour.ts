/**
 * A case beside another: one day, one hour, half a point, one level, one name or one missing fact away. To draw facts
 * costs more than to judge them, and most turns of the law lie between two neighbours.
 */
import { addDays, addYears } from '../../model/days';
import type { Chance } from './chance';
import type { Case, Kind } from './judged';

type Json = unknown;
type Place = readonly (string | number)[];

/** The names that the facts of a property can have. */
const names: Readonly<Record<string, readonly Json[]>> = {
  line: ['teaching', 'teaching', 'school-administration', 'supervision', 'education-administration'],
  position: ['teacher', 'assistant-teacher', 'deputy-director', 'director', 'supervisor', 'other'],
  standing: ['professional', 'senior-professional', 'expert', 'advisory'],
  kind: ['disciplinary', 'ethics'],
  under: ['w17-2552', 'w21-2560'],
  cefr: ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'],
  language: ['english', 'chinese', 'japanese', 'french', 'korean', 'german', 'arabic', 'spanish', 'pali'],
  specialArea: [
    'island',
    'high-mountain',
    'valley',
    'foothill',
    'security-risk',
    'southern-border',
    'designated',
    null,
  ],
  field: ['learning-management', 'education-administration', 'other'],
  setting: ['early-childhood', 'primary', 'secondary', 'special-needs', 'welfare', 'other-agency'],
  half: [1, 2],
};
const heldStandings: readonly Json[] = ['none', 'professional', 'senior-professional', 'expert', 'advisory'];
const ranks: readonly Json[] = ['outstanding', 'very-good', 'good', 'fair', 'needs-improvement'];
const degrees: readonly Json[] = ['master', 'doctorate'];

const hours = new Set(['teaching', 'total', 'support', 'development', 'policy']);
const required = new Set([
  ...['line', 'standing', 'filedOn', 'decidedOn', 'position', 'from', 'fiscalYear', 'half', 'academicYear', 'under'],
  ...['passed', 'on', 'kind', 'heavierThanProbation', 'cefr', 'testedOn', 'level', 'field', 'recognised', 'highest'],
  ...['usedBefore', 'certified', 'setting', 'part1', 'part2', 'levels', 'method', 'quantitative', 'qualitative'],
]);
/** The days on which the law of the rulebook turns. */
const turns = ['2021-10-01', '2022-10-01', '2023-04-28', '2023-10-01', '2024-10-01', '2026-05-16', '2026-09-24'];

const isDay = (value: Json): value is string => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);

/** Every place that holds a value which is no object, and every list. */
function placesOf(value: Json, at: Place = []): Place[] {
  if (Array.isArray(value)) return [at, ...value.flatMap((item: Json, index) => placesOf(item, [...at, index]))];
  if (typeof value !== 'object' || value === null) return [at];
  return Object.entries(value).flatMap(([name, part]) => placesOf(part as Json, [...at, name]));
}

const removed = Symbol('removed');

/** The same with another value at a place, or with nothing there. */
function put(into: Json, [name, ...rest]: Place, value: Json): Json {
  if (name === undefined) return value;
  if (Array.isArray(into)) {
    const items = into.map((item: Json, index) => (index === name ? put(item, rest, value) : item));
    return items.filter((item) => item !== removed);
  }
  const entries = Object.entries(into as object).map(([each, part]) => [
    each,
    each === name ? put(part as Json, rest, value) : (part as Json),
  ]);
  return Object.fromEntries(entries.filter(([, part]) => part !== removed)) as Json;
}

function valueAt(value: Json, place: Place): Json {
  return place.reduce<Json>((inner, name) => (inner as Record<string | number, Json>)[name], value);
}

function daysIn(value: Json): readonly string[] {
  return placesOf(value)
    .map((place) => valueAt(value, place))
    .filter(isDay);
}

/** A day next to this one, or an anniversary of another day of the same facts, give or take one day. */
function otherDay(day: string, facts: Json, by: Chance): string {
  switch (by.below(5)) {
    case 0:
    case 1:
      return addDays(day, by.oneOf([-1, 1]));
    case 2:
      return addYears(day, by.oneOf([-1, 1]));
    case 3:
      return addDays(by.oneOf(turns), by.oneOf([-1, 0]));
    default:
      return addDays(addYears(by.oneOf(daysIn(facts)), by.oneOf([-4, -3, -2, 0, 2, 3, 4])), by.oneOf([-1, 0, 1]));
  }
}

/** In hundredths, so that no sum leaves the decimals that people write. */
function moved(value: number, step: number): number {
  return Math.round((value + step) * 100) / 100;
}

function otherNumber(name: string | number | undefined, value: number, by: Chance): number {
  if (name === 'fiscalYear' || name === 'academicYear') return value + by.oneOf([-1, 1]);
  if (typeof name === 'string' && hours.has(name)) return moved(value, by.oneOf([-1, -0.5, -0.01, 0.01, 0.5, 1]));
  return moved(value, by.oneOf([-1, 1, -0.5, 0.5, -0.01, 0.01, -2.5, 2.5]));
}

/** A property may be missing, an entry of a list may go; hours taught are part of any workload, and an evaluation has members. */
function canGo(place: Place, kind: Kind): boolean {
  const [name, within] = [place.at(-1), place.at(-2)];
  if (typeof name === 'number') return within !== 'levels';
  if (name === undefined || required.has(name)) return false;
  if (name === 'members') return kind === 'agreement' || kind === 'application';
  return name !== 'teaching' || kind === 'evaluation';
}

function otherValue(place: Place, { kind, facts }: Case, by: Chance): Json {
  const name = place.at(-1);
  const value = valueAt(facts, place);
  if (canGo(place, kind) && by.below(4) === 0) return place.at(-2) === 'members' ? null : removed;
  if (typeof value === 'boolean') return !value;
  if (isDay(value)) return otherDay(value, facts, by);
  if (name === 'level') return by.oneOf(degrees.includes(value) ? degrees : ranks);
  if (name === 'standing' && (place.length > 1 || kind === 'agreement')) return by.oneOf(heldStandings);
  if (typeof name === 'string' && Object.hasOwn(names, name)) return by.oneOf(names[name]!);
  if (typeof value === 'number') return otherNumber(name, value, by);
  return value;
}

/** A case one step away. It may be one that cannot be: the rulebook says then what is wrong with it. */
export function neighbour(one: Case, by: Chance): Case {
  if (one.kind === 'workload' && by.below(4) === 0) return { ...one, on: otherDay(one.on, one.on, by) };
  const place = by.oneOf(placesOf(one.facts));
  return { ...one, facts: put(one.facts, place, otherValue(place, one, by)) } as Case;
}

/** All cases with something less or plainer, for shrinking. */
export function* plainer(one: Case): Generator<Case> {
  for (const place of placesOf(one.facts)) {
    for (let depth = 1; depth <= place.length; depth += 1) {
      const at = place.slice(0, depth);
      if (typeof at.at(-1) === 'number' && at.at(-2) === 'members') {
        if (valueAt(one.facts, at) !== null) yield { ...one, facts: put(one.facts, at, null) } as Case;
      } else yield { ...one, facts: put(one.facts, at, removed) } as Case;
    }
    const value = valueAt(one.facts, place);
    if (typeof value === 'number' && !Number.isInteger(value)) {
      yield { ...one, facts: put(one.facts, place, Math.trunc(value)) } as Case;
    }
  }
}
