/**
 * The decision as the engines take it, said once and written out in the language of each: the status of the application
 * and that of the evaluation, with every number of the law and every condition, and without reasons.
 *
 * Most of the languages know two values, so each question is asked twice: does it hold for sure, where what is not known
 * counts as failed; and could it hold, where that counts as fulfilled. No condition is turned round, so the two answers
 * make the third value: unknown where it could hold but does not for sure. FEEL knows `null`, and is asked once. All stop
 * at the first part that settles them, which spares the engines much of what a finding has to show.
 */
import type { Status } from '../../../src/index';
import type { FactOf } from './prepare';

/**
 * What becomes of what is not known: it does not hold, it could still hold, or the language keeps it as such, also in a
 * comparison with a number that is not known.
 */
type Known = boolean | 'not known';

/** What a language must be able to say. */
export interface Language<C> {
  readonly isName: (fact: FactOf<string>, name: string) => C;
  readonly isFlag: (fact: FactOf<boolean>, value: boolean) => C;
  readonly isNumber: (fact: FactOf<number>, value: number) => C;
  readonly atLeast: (fact: FactOf<number>, least: number) => C;
  readonly sameName: (fact: FactOf<string>, other: FactOf<string>) => C;
  /** Not known: only where the language has three values. */
  readonly constant: (value: Known) => C;
  readonly all: (...conditions: readonly C[]) => C;
  readonly any: (...conditions: readonly C[]) => C;
  /** One or the other, as `condition` holds or not. */
  readonly choose: (condition: C, yes: C, no: C) => C;
  /** Where the language names parts and knows them again by their names; elsewhere the part itself. */
  readonly part: (name: string, condition: C) => C;
}

/** A question for sure, or as it could be. */
export interface Decision<C> {
  readonly eligibility: C;
  readonly evaluation: C;
}

type Round = 'A' | 'B' | 'C';
const three = ['A', 'B', 'C'] as const;

/** `open` is what becomes of what is not known. */
export function decision<C>(language: Language<C>, open: Known): Decision<C> {
  const { isName, isFlag, isNumber, atLeast, sameName, constant, all, any, choose, part } = language;
  const notKnown = constant(open);

  /** Holds where it is known to, and is what `open` says where it is not known. */
  const unless = (isNotKnown: C, holds: C): C => {
    if (open === 'not known') return choose(isNotKnown, notKnown, holds);
    return open ? any(holds, isNotKnown) : holds;
  };
  const unlessNumber = (fact: FactOf<number>, holds: C): C =>
    open === 'not known' ? holds : unless(isNumber(fact, -1), holds);
  const reached = (fact: FactOf<number>, least: number): C => unlessNumber(fact, atLeast(fact, least));

  const atLeastIf = (isComplete: C, holds: C): C => choose(isComplete, holds, any(holds, notKnown));

  const hours = (round: Round, teaching: number, total: number): C =>
    all(
      atLeast(`round${round}Teaching`, teaching),
      // Parts of the hours that are not stated could only add to the total.
      atLeastIf(isFlag(`round${round}Complete`, true), atLeast(`round${round}Total`, total)),
    );
  const workload = (round: Round): C => {
    const setting = `round${round}Setting` as const;
    const asked = choose(
      any(isName(setting, 'early-childhood'), isName(setting, 'special-needs')),
      hours(round, 6, 14),
      hours(round, 12, 20),
    );
    const stated = `round${round}Workload` as const;
    return choose(
      isName(stated, 'hours'),
      choose(isName(setting, 'other-agency'), notKnown, asked),
      unless(isName(stated, 'unknown'), isName(stated, 'met')),
    );
  };
  const round = (name: Round): C =>
    part(
      `round${name}`,
      all(
        unless(
          isName(`round${name}Position`, 'unknown'),
          all(isName(`round${name}Position`, 'teacher'), sameName(`round${name}Standing`, 'standingBelow')),
        ),
        workload(name),
        ...three.map((member) => reached(`round${name}Member${member}`, 70)),
      ),
    );

  const standard = part(
    'standard',
    all(
      reached('yearsInPost', 4),
      reached('yearsSinceSanction', 4),
      round('A'),
      choose(
        isNumber('filedIn', 2566),
        reached('reportsOfTwoYears', 2),
        all(round('B'), choose(isNumber('filedIn', 2567), reached('reportsOfAnyYear', 1), round('C'))),
      ),
    ),
  );

  const byLanguage = part(
    'language',
    unlessNumber(
      'languageLevel',
      any(
        all(isName('teachesForeignLanguage', 'no'), atLeast('languageLevel', 4)),
        atLeast('languageLevel', 5),
        all(isName('teachesForeignLanguage', 'unknown'), atLeast('languageLevel', 4), notKnown),
      ),
    ),
  );
  const byArea = part(
    'area',
    unless(
      any(isName('specialArea', 'unknown'), isName('specialArea', 'southern-border')),
      any(
        ...['island', 'high-mountain', 'valley', 'foothill', 'security-risk', 'designated'].map((area) =>
          isName('specialArea', area),
        ),
      ),
    ),
  );
  const laterMaster = all(isName('degree', 'master'), atLeast('filedOn', 20_260_924));
  const byDegree = part(
    'degree',
    unless(
      isName('degree', 'unknown'),
      all(
        isName('degreeField', 'learning-management'),
        isFlag('degreeRecognised', true),
        isFlag('degreeHighest', true),
        isFlag('degreeUsedBefore', false),
        choose(
          laterMaster,
          unless(isName('degreeOfFirstAppointment', 'unknown'), isName('degreeOfFirstAppointment', 'no')),
          constant(true),
        ),
      ),
    ),
  );
  const byQualification = part(
    'qualification',
    unless(
      isName('qualification', 'unknown'),
      all(isFlag('qualificationCertified', true), isFlag('qualificationUsedBefore', false)),
    ),
  );
  const performance = part(
    'performance',
    all(
      ...(['salaryA', 'salaryB', 'salaryC', 'salaryD'] as const).map((salary) =>
        unless(isName(salary, 'unknown'), isName(salary, 'outstanding')),
      ),
    ),
  );
  const reduced = part(
    'reduced',
    all(
      reached('yearsInPost', 3),
      reached('yearsSinceSanction', 3),
      performance,
      any(byLanguage, byArea, byDegree, byQualification),
      round('A'),
      choose(isNumber('filedIn', 2566), reached('reportsOfTwoYears', 1), round('B')),
    ),
  );
  const isTeaching = isName('line', 'teaching');
  const criteria = all(isTeaching, atLeast('filedOn', 20_221_001));
  // What is not known of another line, or before the criteria opened, is not known as a whole.
  const eligible = any(standard, reduced);

  const twoOf = (a: C, b: C, c: C): C => any(all(a, b), all(c, any(a, b)));
  const scores = (domain: 'teaching' | 'outcomes' | 'work', least: number): readonly [C, C, C] => [
    reached(`${domain}A`, least),
    reached(`${domain}B`, least),
    reached(`${domain}C`, least),
  ];
  const byMembers = (domain: 'teaching' | 'outcomes', least: number): C =>
    choose(atLeast('decidedOn', 20_230_428), twoOf(...scores(domain, least)), all(...scores(domain, least)));
  const twoDomains = (least: number): C => all(byMembers('teaching', least), byMembers('outcomes', least));
  // Domain 3 is not known of another line, nor from the day on which it ended.
  const work = (least: number): C =>
    choose(atLeast('decidedOn', 20_260_516), notKnown, choose(isTeaching, all(...scores('work', least)), notKnown));
  const ofStanding = (name: string, least: number, asked: C): readonly [C, C] => [
    isName('standing', name),
    part(`evaluation ${String(least)}`, asked),
  ];
  const marks = [
    ofStanding('professional', 65, twoDomains(65)),
    ofStanding('senior-professional', 70, twoDomains(70)),
    ofStanding('expert', 75, all(twoDomains(75), work(75))),
  ] as const;
  const passed = marks.reduceRight<C>(
    (otherwise, [isStanding, asked]) => choose(isStanding, asked, otherwise),
    ofStanding('advisory', 80, all(twoDomains(80), work(80)))[1],
  );
  const decided = all(
    any(isTeaching, isName('line', 'school-administration'), isName('line', 'supervision')),
    atLeast('decidedOn', 20_221_001),
  );

  return {
    eligibility: choose(criteria, eligible, notKnown),
    evaluation: choose(decided, passed, notKnown),
  };
}

/** The two answers as one status. */
export function statusOf(surely: boolean, possibly: boolean): Status {
  return surely ? 'met' : possibly ? 'unknown' : 'unmet';
}
