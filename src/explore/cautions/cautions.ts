/** What is possible and probably a slip, of one case and of many. Rulebook §16. */
import { addYears } from '../../calendar/anniversary';
import { dayOf } from '../../calendar/day';
import { dateIssue, requireDay } from '../../calendar/iso-date';
import type { Day } from '../../calendar/types';
import { readable } from '../../error/readable';
import { WitthayathanaError } from '../../error/witthayathana-error';
import { careers, evaluations, evidences, futureApplications } from '../../facts/reading/readers';
import type { Career } from '../../facts/retention';
import { deepFreeze } from '../../value/deep-freeze';
import { requireIterable } from '../items';
import { ofFiles } from './of-files';
import { ofScores } from './of-scores';
import { ofService } from './of-service';
import type { Caution, CautionFacts, CautionOptions } from './types';

/** The facts of a case, under the id it goes by. */
export interface CautionCase extends CautionFacts {
  readonly id: string;
}

/** The cautions of a case, under its id. */
export interface CautionsOfCase {
  readonly id: string;
  readonly cautions: readonly Caution[];
}

/** A day that is stated as a day; one that is ignored may be anything. */
function dayIn(value: unknown): string | undefined {
  return typeof value === 'string' && dateIssue(value) === undefined ? value : undefined;
}

function farAhead(path: string, day: string | undefined, on: Day | undefined, asked: string): readonly Caution[] {
  if (day === undefined || on === undefined || dayOf(day) <= addYears(on, 1, 'last-day')) return [];
  return [{ code: 'day-far-ahead', path, values: [day, asked] }];
}

function ofChanges({ schoolChanges = [] }: Career): readonly Caution[] {
  return schoolChanges.flatMap(({ on, newAgreement }, index): readonly Caution[] =>
    newAgreement === false
      ? [{ code: 'agreement-not-renewed', path: `schoolChanges[${String(index)}].newAgreement`, values: [on] }]
      : [],
  );
}

function found(
  { application, evaluation, evidence, career }: CautionFacts,
  on: string | undefined,
): readonly Caution[] {
  const asked = on === undefined ? undefined : dayOf(on);
  const filedOn = dayIn(application?.filedOn);
  const looked = on ?? filedOn;
  const later = looked !== undefined && filedOn !== undefined && filedOn > looked ? filedOn : looked;
  return [
    ...farAhead('filedOn', filedOn, asked, on ?? ''),
    ...farAhead('decidedOn', evaluation?.decidedOn, asked, on ?? ''),
    ...(application === undefined ? [] : ofService(application, later === undefined ? undefined : dayOf(later))),
    ...(evaluation === undefined ? [] : ofScores(evaluation)),
    ...(evidence === undefined ? [] : ofFiles(evidence)),
    ...(career === undefined ? [] : ofChanges(career)),
  ];
}

function checked({ application, evaluation, evidence, career }: CautionFacts): CautionFacts {
  return {
    ...(application === undefined ? {} : { application: futureApplications.require(application) }),
    ...(evaluation === undefined ? {} : { evaluation: evaluations.require(evaluation) }),
    ...(evidence === undefined ? {} : { evidence: evidences.require(evidence) }),
    ...(career === undefined ? {} : { career: careers.require(career) }),
  };
}

function optionsOf(options: CautionOptions): string | undefined {
  return readable('on', () => {
    const { on } = options;
    if (on !== undefined) requireDay(on, 'on');
    return on;
  });
}

function factsOf(facts: CautionFacts): CautionFacts {
  if (typeof facts !== 'object' || (facts as unknown) === null) {
    const message = 'expected an object with application, evaluation, evidence or career';
    throw new WitthayathanaError('invalid-facts', [{ path: '', code: 'wrong-type', message }]);
  }
  return checked(facts);
}

/**
 * What is possible and probably a slip: two posts open at once, more than 42 years in a post, a round done in a post held
 * only later, a filing day more than a year ahead, a score that no sheet gives, a supporting file unlike what is
 * recommended, no new agreement after a change of school. It decides nothing: it says where to look.
 *
 * @param facts - an application, an evaluation, evidence, a career, or several of these
 * @param options - `on`: the day of asking; missing: days ahead are not looked for
 * @returns the cautions in the order of the facts, deeply frozen; `explainCaution` of `./text` words them
 * @throws `invalid-facts` with every issue, `invalid-date`
 * @example
 * ```ts
 * cautions({ application }, { on: '2026-11-22' });
 * // [{ code: 'long-in-post', path: 'service[0].from', values: ['1963-05-01', '2026-11-22'] }]
 * ```
 */
export function cautions(facts: CautionFacts, options: CautionOptions = {}): readonly Caution[] {
  const on = optionsOf(options);
  return deepFreeze([
    ...found(
      readable('', () => factsOf(facts)),
      on,
    ),
  ]);
}

function* ofEach(cases: Iterable<CautionCase>, on: string | undefined): Generator<CautionsOfCase, undefined> {
  const known = new Map<string, string>();
  for (const one of cases) {
    const facts = readable('', () => factsOf(one));
    const { id } = one;
    const text = JSON.stringify(facts);
    const before = known.get(id);
    if (before === undefined) known.set(id, text);
    const twice: readonly Caution[] =
      before === undefined || before === text ? [] : [{ code: 'one-id-twice', path: 'id', values: [id] }];
    yield deepFreeze({ id, cautions: [...twice, ...found(facts, on)] });
  }
  return undefined;
}

/**
 * The cautions of many cases, one by one in the order given; beside those of each, that an id comes again with other
 * facts. Of every id the facts are remembered.
 *
 * @param cases - any iterable of facts under an id
 * @param options - `on`: the day of asking
 * @returns an iterator over the ids and their cautions, frozen; an empty list where there is none
 * @throws `invalid-facts`, `invalid-date`
 * @example
 * ```ts
 * for (const { id, cautions } of cautionsOf(cases, { on: '2026-11-22' })) if (cautions.length > 0) show(id, cautions);
 * ```
 */
export function cautionsOf(
  cases: Iterable<CautionCase>,
  options: CautionOptions = {},
): IterableIterator<CautionsOfCase> {
  const on = optionsOf(options);
  requireIterable(cases, 'cases');
  return ofEach(cases, on);
}
