/**
 * The one validator. Every shape of `facts/` as a zod schema, with the rules across properties.
 *
 * Each schema says in its `error` what it expects; `issues.ts` turns that and zod's findings into our own issues.
 * Checks that look at several properties run even where another property is bad, so that everything is told at once;
 * they therefore trust nothing about what they see.
 *
 * Each is made when it is first asked for: to make all took half as long again as to load all else of the library.
 */
import * as core from 'zod/v4/core';
import * as z from 'zod/mini';
import { buddhistYearIssue, dateIssue } from '../calendar/iso-date';
import { factDateIssue } from '../calendar/meant-date';
import type { IssueCode } from '../error/witthayathana-error';
import { sum } from '../value/exact';
import { firstHole } from '../value/full-list';
import { once } from '../value/once';
import type { ShapeName } from './described/shapes';
import { applicationFields } from './fields';
import type { ScoredTest } from './language-test';
import { partsOfTests } from './language-test';
import * as names from './names';

/** What JSON Schema can say of a shape that only our own check knows in full. */
export const jsonSchemaHints = z.registry<Record<string, unknown>>();

/** A schema with what JSON Schema can say of it. */
export function hinted<T extends z.core.$ZodType>(schema: T, hint: Record<string, unknown>): T {
  jsonSchemaHints.add(schema, hint);
  return schema;
}

interface Found {
  readonly path?: readonly (string | number)[];
  readonly code: IssueCode;
  readonly message: string;
  readonly suggestion?: string;
}

const nothing: readonly Found[] = [];

/** A check of our own; it runs whatever else is wrong. */
function rule<T>(find: (value: unknown) => readonly Found[]): z.core.$ZodCheck<T> {
  return z.check<T>(
    (context) => {
      for (const { path = [], message, code, suggestion } of find(context.value)) {
        context.issues.push({
          code: 'custom',
          path: [...path],
          message,
          params: { code, suggestion },
          input: context.value,
          continue: true,
        });
      }
    },
    { when: () => true },
  );
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** An object with these properties and no others. Zod names the unknown ones; the message brings the known ones along. */
function shape<S extends z.core.$ZodShape>(properties: S): z.ZodMiniObject<S, z.core.$strict> {
  const known = Object.keys(properties).join(', ');
  return z.strictObject(properties, { error: (issue) => (issue.code === 'unrecognized_keys' ? known : 'an object') });
}

/** The same under the name of its type: what its properties mean is said in `described/`, by that name. */
export function shapeOf<S extends z.core.$ZodShape>(
  name: ShapeName,
  properties: S,
): z.ZodMiniObject<S, z.core.$strict> {
  return hinted(shape(properties), { id: name });
}

const ZodList: z.core.$constructor<z.ZodMiniArray> = z.ZodMiniArray;

/** Zod's list; one with holes is refused at the first of them, where zod would read on to the end. */
const List = core.$constructor<z.ZodMiniArray>('List', (made, def) => {
  ZodList.init(made, def);
  const parse = made._zod.parse.bind(made._zod);
  Object.assign(made._zod, {
    parse: (payload: z.core.ParsePayload<unknown[]>, context: z.core.ParseContextInternal) => {
      const { value } = payload;
      const place = Array.isArray(value) ? firstHole(value) : undefined;
      if (place === undefined) return parse(payload, context);
      const message = 'expected an item, found nothing';
      const hole = { code: 'custom', path: [place], message, params: { code: 'missing' }, continue: false };
      return { ...payload, value: [], issues: [{ ...hole, input: value }] };
    },
  });
});

/** A list without holes. */
export function listOf<T extends z.core.$ZodType>(item: T): z.ZodMiniArray<T> {
  return new List({ type: 'array', element: item, error: () => 'a list' }) as z.core.$ZodType as z.ZodMiniArray<T>;
}

/** A list of at most so many entries. Far above what any life has: beyond lies a mistake, or an attack. */
function atMost<T extends z.core.$ZodType>(most: number, item: T): z.ZodMiniArray<T> {
  return listOf(item).check(z.maxLength(most, { error: () => `at most ${String(most)} entries` }));
}

/** A value whose whole check is a function of the calendar; values of another type never reach it. */
function checkedBy<T>(issueOf: (value: unknown) => Found | undefined): z.core.$ZodCheck<T> {
  return z.check<T>((context) => {
    const issue = issueOf(context.value);
    if (issue === undefined) return;
    const { code, message, suggestion } = issue;
    context.issues.push({ code: 'custom', message, params: { code, suggestion }, input: context.value });
  });
}

const isoDate = once(() =>
  hinted(z.string({ error: () => 'a day YYYY-MM-DD' }).check(checkedBy(factDateIssue)), {
    format: 'date',
    pattern: '^(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$',
  }),
);

const buddhistYear = once(() =>
  hinted(z.number({ error: () => 'a year of the Buddhist era, 2500 to 2700' }).check(checkedBy(buddhistYearIssue)), {
    type: 'integer',
    minimum: 2500,
    maximum: 2700,
  }),
);

const flag = once(() => z.boolean({ error: () => 'true or false' }));

function numberBetween(minimum: number, maximum: number): z.ZodMiniNumber {
  const error = (): string => `a number from ${String(minimum)} to ${String(maximum)}`;
  return z.number({ error }).check(z.minimum(minimum, { error }), z.maximum(maximum, { error }));
}

function wholeBetween(minimum: number, maximum: number): z.ZodMiniNumberFormat {
  const error = (): string => `a whole number from ${String(minimum)} to ${String(maximum)}`;
  return z.int({ error }).check(z.minimum(minimum, { error }), z.maximum(maximum, { error }));
}

function wholes(length: number, minimum: number, maximum: number): z.ZodMiniArray<z.ZodMiniNumberFormat> {
  const error = (): string => `${String(length)} levels`;
  return listOf(wholeBetween(minimum, maximum)).check(z.length(length, { error }));
}

function threeOf<T extends z.core.$ZodType>(
  item: T,
): z.ZodMiniTuple<[z.ZodMiniNullable<T>, z.ZodMiniNullable<T>, z.ZodMiniNullable<T>], null> {
  const member = z.nullable(item);
  return z.tuple([member, member, member], { error: () => 'three members' });
}

const line = once(() => z.enum(names.careerLines));
const standing = once(() => z.enum(names.standings));

const post = once(() => ({
  position: z.enum(names.positions),
  standing: z.enum(names.heldStandings),
}));

const wholePost = once(() => shapeOf('Post', post()));

/** Nothing is in the wrong order where one of the two is no day. */
function isInOrder(first: unknown, last: unknown): boolean {
  if (typeof first !== 'string' || typeof last !== 'string' || first <= last) return true;
  return dateIssue(first) !== undefined || dateIssue(last) !== undefined;
}

const servicePeriod = once(() =>
  shapeOf('ServicePeriod', {
    ...post(),
    from: isoDate(),
    to: z.optional(isoDate()),
    equivalentTo: z.optional(wholePost()),
  }).check(
    rule((value) => {
      const { from, to } = record(value);
      if (isInOrder(from, to)) return nothing;
      return [
        {
          path: ['to'],
          code: 'wrong-order',
          message: `expected a last day on or after ${String(from)}, found ${String(to)}`,
        },
      ];
    }),
  ),
);

const HOURS_OF_A_WEEK = 168;
const hours = once(() => numberBetween(0, HOURS_OF_A_WEEK));

function workloadContradictions(value: unknown): readonly Found[] {
  const { teaching, total, support, development, policy } = record(value);
  const given: number[] = [];
  for (const part of [teaching, support, development, policy]) {
    if (typeof part !== 'number') continue;
    if (!(part >= 0 && part <= HOURS_OF_A_WEEK)) return nothing;
    given.push(part);
  }
  const least = sum(given);
  if (typeof total !== 'number') {
    if (least <= HOURS_OF_A_WEEK) return nothing;
    const message = `expected parts of at most ${String(HOURS_OF_A_WEEK)} hours together, found ${String(least)}`;
    return [{ code: 'contradiction', message }];
  }
  const all = given.length === 4;
  if (all ? total === least : total >= least) return nothing;
  const expected = `${all ? 'the sum of its parts' : 'at least the sum of the parts given'}, ${String(least)}`;
  return [{ path: ['total'], code: 'contradiction', message: `expected ${expected}, found ${String(total)}` }];
}

export const workload = once(() =>
  shapeOf('Workload', {
    setting: z.enum(names.workloadSettings),
    teaching: hours(),
    total: z.optional(hours()),
    support: z.optional(hours()),
    development: z.optional(hours()),
    policy: z.optional(hours()),
  }).check(rule(workloadContradictions)),
);

const agreementParts = once(() =>
  shapeOf('AgreementParts', { part1: numberBetween(0, 60), part2: numberBetween(0, 40) }),
);
const level4 = once(() => wholeBetween(1, 4));
const agreementLevels = once(() =>
  shapeOf('AgreementLevels', {
    levels: wholes(15, 1, 4),
    method: level4(),
    quantitative: level4(),
    qualitative: level4(),
  }),
);

/** A score with parts or levels, as `scoreAgreement` takes it. */
export const agreementSheet = once(() => z.union([agreementParts(), agreementLevels()]));

export const agreementRound = once(() =>
  shapeOf('AgreementRound', {
    fiscalYear: buddhistYear(),
    ...post(),
    equivalentTo: z.optional(wholePost()),
    workload: z.optional(z.union([flag(), workload()])),
    members: z.optional(threeOf(z.union([numberBetween(0, 100), agreementParts(), agreementLevels()]))),
  }),
);

/** No two of a list may have the same values of these properties; the later one is the duplicate. */
function unique<T>(what: string, ...properties: readonly string[]): z.core.$ZodCheck<T> {
  const nameOf = (item: unknown): string | undefined => {
    let name = '';
    for (const property of properties) {
      const value = record(item)[property];
      if (typeof value === 'number') name += `${String(Number.isFinite(value) ? value : null)},`;
      else if (typeof value === 'string') name += `${JSON.stringify(value)},`;
      else return undefined;
    }
    return name;
  };
  return rule((value) => {
    const found: Found[] = [];
    const seen = new Map<string, number>();
    list(value).forEach((item, index) => {
      const name = nameOf(item);
      if (name === undefined) return;
      const first = seen.get(name);
      if (first === undefined) {
        seen.set(name, index);
        return;
      }
      const shown = properties.map((property) => String(record(item)[property])).join('/');
      const message = `expected each ${what} once, ${shown} stands at ${String(first)}`;
      found.push({ path: [index], code: 'duplicate', message });
    });
    return found;
  });
}

export const application = once(() =>
  shapeOf('Application', {
    line: line(),
    standing: standing(),
    filedOn: isoDate(),
    service: z.optional(atMost(applicationFields.service.most, servicePeriod())),
    agreements: z.optional(
      atMost(applicationFields.agreements.most, agreementRound()).check(unique('fiscal year', 'fiscalYear')),
    ),
    reports: z.optional(
      atMost(
        applicationFields.reports.most,
        shapeOf('YearlyReport', { academicYear: buddhistYear(), under: z.enum(names.reportKinds), passed: flag() }),
      ).check(unique('academic year', 'academicYear')),
    ),
    sanctions: z.optional(
      atMost(
        applicationFields.sanctions.most,
        shapeOf('Sanction', { on: isoDate(), kind: z.enum(names.sanctionKinds), heavierThanProbation: flag() }),
      ),
    ),
    teachesForeignLanguage: z.optional(flag()),
    languageTests: z.optional(
      atMost(
        applicationFields.languageTests.most,
        shapeOf('LanguageTest', {
          language: z.optional(z.enum(names.languages)),
          cefr: z.enum(names.cefrLevels),
          testedOn: isoDate(),
        }),
      ),
    ),
    specialArea: z.optional(z.nullable(z.enum(names.specialAreas))),
    degree: z.optional(
      z.nullable(
        shapeOf('Degree', {
          level: z.enum(names.degreeLevels),
          field: z.enum(names.degreeFields),
          recognised: flag(),
          highest: flag(),
          usedBefore: flag(),
          usedForFirstAppointment: z.optional(flag()),
        }),
      ),
    ),
    nqf8: z.optional(z.nullable(shapeOf('Nqf8', { certified: flag(), usedBefore: flag() }))),
    salaryRounds: z.optional(
      atMost(
        applicationFields.salaryRounds.most,
        shapeOf('SalaryRound', {
          fiscalYear: buddhistYear(),
          half: z.literal([1, 2]),
          level: z.enum(names.salaryLevels),
        }),
      ).check(unique('round', 'fiscalYear', 'half')),
    ),
  }),
);

const percent = once(() => numberBetween(0, 100));

/** The levels of one domain, as `scoreDomain` takes them. */
export const domainLevels = once(() => ({ teaching: wholes(8, 1, 5), outcomes: wholes(4, 1, 5) }));

export const evaluation = once(() =>
  shapeOf('Evaluation', {
    line: line(),
    standing: standing(),
    filedOn: z.optional(isoDate()),
    decidedOn: isoDate(),
    members: threeOf(
      shapeOf('MemberScore', {
        teaching: z.optional(z.union([percent(), domainLevels().teaching])),
        outcomes: z.optional(z.union([percent(), domainLevels().outcomes])),
        academicWork: z.optional(percent()),
      }),
    ),
  }).check(
    rule((value) => {
      const { filedOn, decidedOn } = record(value);
      if (isInOrder(filedOn, decidedOn)) return nothing;
      const message = `expected a day on or after ${String(filedOn)}, the filing day, found ${String(decidedOn)}`;
      return [{ path: ['decidedOn'], code: 'wrong-order', message }];
    }),
  ),
);

export const text = once(() => z.string({ error: () => 'a text' }));

function atLeastOne<T extends z.core.$ZodType>(item: T, what: string): z.ZodMiniArray<T> {
  return listOf(item).check(z.minLength(1, { error: () => `at least one ${what}` }));
}

const citation = once(() =>
  shapeOf('Citation', {
    instrument: text().check(z.minLength(1, { error: () => 'the id of an instrument' })),
    clause: z.optional(text()),
    standing: z.enum(['text', 'derived', 'reported', 'assumption']),
    document: z.optional(text()),
    checkedOn: z.optional(isoDate()),
    note: z.optional(text()),
  }),
);
const citations = once(() => atLeastOne(citation(), 'citation'));

const parameterValue = once(() => z.union([z.number({ error: () => 'a number' }), text()]));

/** The last day of a value may not lie before its first. */
const untilAfterFrom = (value: unknown): readonly Found[] => {
  const { from, until } = record(value);
  if (isInOrder(from, until)) return nothing;
  const message = `expected a last day on or after ${String(from)}, found ${String(until)}`;
  return [{ path: ['until'], code: 'wrong-order', message }];
};

/** What a value of the law and an amendment of it both say. */
const setValue = once(() => ({
  value: parameterValue(),
  byStanding: z.optional(z.partialRecord(standing(), parameterValue())),
  from: isoDate(),
  until: z.optional(isoDate()),
  transition: z.optional(z.literal('filed')),
  cites: citations(),
}));

const dated = once(() =>
  shapeOf('Dated', {
    ...setValue(),
    citesFor: z.optional(z.partialRecord(standing(), citations())),
    endedBy: z.optional(citations()),
  }).check(rule(untilAfterFrom)),
);

const choices = once(() => atLeastOne(text(), 'name'));

/** One parameter of the law; what its values may be is said by its own `kind`. */
const parameter = once(() =>
  shapeOf('Parameter', {
    unit: text(),
    kind: z.union([
      shapeOf('NumberKind', { type: z.literal('number'), minimum: z.number(), maximum: z.number(), whole: flag() }),
      shapeOf('NameKind', { type: z.literal('name'), names: choices() }),
    ]),
    higherIs: z.enum(['stricter', 'looser', 'neutral']),
    chosenBy: z.enum(['filing', 'decision', 'round-end', 'entry', 'given']),
    opens: citations(),
    values: listOf(dated()).check(unique('day', 'from')),
  }),
);

const instrument = once(() =>
  shapeOf('Instrument', {
    id: text(),
    number: text(),
    dated: z.optional(text()),
    inForceFrom: z.optional(isoDate()),
    about: shapeOf('InstrumentTitle', { th: text(), en: text() }),
    standing: z.enum(['text', 'derived', 'reported', 'assumption']),
    read: flag(),
  }),
);

export const regulation = once(() =>
  shapeOf('Regulation', {
    instruments: listOf(instrument()).check(unique('instrument', 'id')),
    parameters: z.record(z.string(), parameter(), { error: () => 'an object' }),
  }),
);

export const amendments = once(() =>
  listOf(shapeOf('Amendment', { param: text(), ...setValue() }).check(rule(untilAfterFrom))).check(
    unique('parameter and day', 'param', 'from'),
  ),
);

const named = once(() => text().check(z.minLength(1, { error: () => 'a name' })));

/** A case of a corpus: something to judge, under a name. */
export const judgedCase = once(() =>
  shapeOf('Case', {
    id: named(),
    application: z.optional(application()),
    evaluation: z.optional(evaluation()),
  }).check(
    rule((value) => {
      const { application: filed, evaluation: decided } = record(value);
      if (filed !== undefined || decided !== undefined || typeof value !== 'object' || value === null) return [];
      return [{ code: 'missing', message: 'expected an application, an evaluation or both, found neither' }];
    }),
  ),
);

/** An application that is not filed yet: a filing day, if given, is ignored. */
export const futureApplication = once(() => shape({ ...application().shape, filedOn: z.optional(z.unknown()) }));

const assume = once(() =>
  z.optional(shape({ agreements: z.optional(z.enum(['passed'])), performance: z.optional(z.enum(['outstanding'])) })),
);

/** The days to look for a filing day in, and what to suppose of rounds not on record. */
export const filingWindow = once(() =>
  shape({ from: isoDate(), until: isoDate(), assume: assume() }).check(rule(untilAfterFrom)),
);

/** The days to plan for. */
export const planWindow = once(() => shape({ from: isoDate(), until: isoDate() }).check(rule(untilAfterFrom)));

/** An application under a name, to be sorted with others. */
export const triageItem = once(() =>
  shape({
    id: named(),
    application: futureApplication(),
  }),
);

/** The day on which many applications are taken as filed, and how far to look ahead. */
export const triageOptions = once(() =>
  shape({ on: isoDate(), until: z.optional(isoDate()), assume: assume() }).check(
    rule((value) => {
      const { on, until } = record(value);
      return untilAfterFrom({ from: on, until });
    }),
  ),
);

/** The facts of an application as another account has them. */
export const recordedFacts = once(() =>
  shapeOf('RecordedFacts', {
    ...application().shape,
    line: z.optional(line()),
    standing: z.optional(standing()),
    filedOn: z.optional(isoDate()),
  }),
);

const file = once(() => ({
  name: z.optional(text()),
  kind: z.optional(z.enum(names.fileKinds)),
  bytes: z.optional(wholeBetween(0, Number.MAX_SAFE_INTEGER)),
  seconds: z.optional(numberBetween(0, Number.MAX_SAFE_INTEGER)),
  pages: z.optional(wholeBetween(0, Number.MAX_SAFE_INTEGER)),
}));
const files = once(() => z.optional(listOf(shapeOf('EvidenceFile', file()))));

/** The files of an application, as `checkEvidence` takes them. */
export const evidence = once(() =>
  shapeOf('Evidence', {
    lessonPlan: files(),
    lessonPlanIsOfVideo: z.optional(flag()),
    inspirationVideo: files(),
    teachingVideo: files(),
    learnerOutcomes: z.optional(
      listOf(
        shapeOf('OutcomeFile', {
          ...file(),
          content: z.optional(z.enum(names.fileContents)),
          paper: z.optional(z.enum(names.paperSizes)),
          picturesOnPage: z.optional(wholeBetween(0, Number.MAX_SAFE_INTEGER)),
          captioned: z.optional(flag()),
        }),
      ),
    ),
    supportingFiles: z.optional(
      listOf(shapeOf('SupportingItem', { item: named(), files: files() })).check(unique('item', 'item')),
    ),
    agreementResults: z.optional(
      listOf(shapeOf('AgreementResult', { fiscalYear: buddhistYear(), files: files() })).check(
        unique('fiscal year', 'fiscalYear'),
      ),
    ),
  }),
);

export const evidenceScope = once(() => shape({ standing: standing(), on: isoDate() }));

/** Whether there was an application of the semester, stated twice and differently. */
function semesterContradictions(value: unknown): readonly Found[] {
  const { earlierThisSemester, filedThisSemester } = record(value);
  if (typeof earlierThisSemester !== 'string' || typeof filedThisSemester !== 'boolean') return nothing;
  if ((earlierThisSemester !== 'none') === filedThisSemester) return nothing;
  const message = `expected ${String(!filedThisSemester)} beside earlierThisSemester ${earlierThisSemester}, found ${String(filedThisSemester)}`;
  return [{ path: ['filedThisSemester'], code: 'contradiction', message }];
}

const filingStated = once(() => ({
  earlierThisSemester: z.optional(z.enum(names.semesterApplications)),
  filedThisSemester: z.optional(flag()),
  earlierApplication: z.optional(
    z.nullable(shapeOf('EarlierApplication', { on: isoDate(), result: z.enum(names.earlierResults) })),
  ),
  transfer: z.optional(
    z.nullable(shapeOf('Transfer', { effectiveOn: isoDate(), filedAt: z.optional(z.enum(names.transferOffices)) })),
  ),
  seconded: z.optional(flag()),
}));

export const filing = once(() =>
  shapeOf('Filing', { line: line(), standing: standing(), filedOn: isoDate(), ...filingStated() }).check(
    rule(semesterContradictions),
  ),
);

/** How an application is filed, of which line, standing and day are known. */
const filingFacts = once(() => shapeOf('FilingFacts', filingStated()).check(rule(semesterContradictions)));

const baht = once(() => numberBetween(0, Number.MAX_SAFE_INTEGER));

export const appointment = once(() =>
  shapeOf('Appointment', {
    line: line(),
    standing: standing(),
    enteredOn: isoDate(),
    orderedOn: isoDate(),
    effectiveOn: z.optional(isoDate()),
    inEducationArea: z.optional(flag()),
    areaBoardExists: z.optional(flag()),
    appointedBy: z.optional(z.enum(names.appointers)),
    approvedBy: z.optional(z.enum(names.approvers)),
    salary: z.optional(shapeOf('Salary', { before: baht(), after: baht() })),
  }),
);

/** A career with a standing, as `retentionHistory` takes it. */
export const career = once(() =>
  shapeOf('Career', {
    heldSince: isoDate(),
    on: isoDate(),
    agreements: z.optional(
      atMost(applicationFields.agreements.most, agreementRound()).check(unique('fiscal year', 'fiscalYear')),
    ),
    schoolChanges: z.optional(
      atMost(
        applicationFields.service.most,
        shapeOf('SchoolChange', { on: isoDate(), newAgreement: z.optional(flag()) }),
      ).check(unique('day', 'on')),
    ),
  }).check(
    rule((value) => {
      const { heldSince, on } = record(value);
      if (dateIssue(heldSince) !== undefined || dateIssue(on) !== undefined || String(heldSince) <= String(on))
        return [];
      const message = `expected a day on or after ${String(heldSince)}, found ${String(on)}`;
      return [{ path: ['on'], code: 'wrong-order', message }];
    }),
  ),
);

const score = once(() => z.optional(numberBetween(0, Number.MAX_SAFE_INTEGER)));

const scores = once(() => ({
  total: score(),
  listeningReading: score(),
  speaking: score(),
  writing: score(),
  level: z.optional(wholeBetween(0, Number.MAX_SAFE_INTEGER)),
  passed: z.optional(flag()),
}));

/** A score of a part that the test does not have would be ignored. */
function partsNotOfTest(value: unknown): readonly Found[] {
  const { test, scores: given } = record(value);
  if (typeof test !== 'string' || !Object.hasOwn(partsOfTests, test)) return [];
  const parts: readonly string[] = partsOfTests[test as ScoredTest];
  return Object.keys(scores())
    .filter((part) => record(given)[part] !== undefined && !parts.includes(part))
    .map((part) => ({
      path: ['scores', part],
      code: 'unknown-property',
      message: `${test} has no such score; known are ${parts.join(', ')}`,
    }));
}

/** A language test with its scores. */
export const languageTestResult = once(() =>
  shapeOf('LanguageTestResult', {
    test: z.enum(names.languageTestNames),
    scores: shapeOf('LanguageTestScores', scores()),
  }).check(rule(partsNotOfTest)),
);

/** The subject that a teacher applies in, as `checkSubject` takes it. */
export const subjectChoice = once(() =>
  shapeOf('SubjectChoice', {
    on: isoDate(),
    subject: named(),
    setting: z.optional(workload().shape.setting),
    teachesForeignLanguage: z.optional(flag()),
    inSpecialEducationBureau: z.optional(flag()),
    teachesOrdinaryChildren: z.optional(flag()),
    consent: z.optional(flag()),
  }),
);

/** So few that every product and sum of minutes is a whole number that a double holds. */
const howMany = once(() => wholeBetween(0, 1_000_000_000));

export const procedureLoad = once(() => shape({ applicants: howMany(), meetings: howMany() }));

/** A total as a paper bears it, whatever can be printed. */
const printed = once(() => z.optional(numberBetween(0, Number.MAX_SAFE_INTEGER)));

/** By which law a sheet is read, and the total printed on it. */
export const domainSheetOptions = once(() => shape({ standing: standing(), on: isoDate(), printed: printed() }));
export const agreementSheetOptions = once(() => shape({ on: isoDate(), printed: printed() }));

/** What one member gave for a round, in any of its forms. */
const agreementScore = once(() => z.union([numberBetween(0, 100), agreementParts(), agreementLevels()]));

export const agreementScoreAlone = once(() => shape({ score: agreementScore() }));

function domainSheet<D extends 'teaching' | 'outcomes'>(domain: D) {
  return shapeOf(domain === 'teaching' ? 'TeachingSheet' : 'OutcomesSheet', {
    id: z.optional(named()),
    domain: z.literal(domain),
    levels: domainLevels()[domain],
    ...domainSheetOptions().shape,
  });
}

/** One member's sheet as a file has it: of a domain, or of an agreement round. */
export const sheet = once(() =>
  hinted(
    z.union([
      domainSheet('teaching'),
      domainSheet('outcomes'),
      shapeOf('AgreementSheet', { id: z.optional(named()), score: agreementScore(), ...agreementSheetOptions().shape }),
    ]),
    { type: 'object' },
  ),
);

const MOST_MONTHS = 1200;

const holding = once(() => ({ position: post().position, on: isoDate() }));

/** A standing or none, held in a post on a day. */
export const holdingOf = once(() => shape({ standing: post().standing, ...holding() }));

/** A standing that comes some months later. */
export const delay = once(() => shape({ standing: standing(), months: wholeBetween(0, MOST_MONTHS), ...holding() }));

export const applicantCount = once(() => shape({ applicants: howMany() }));

const checkedByPerson = once(() =>
  shapeOf('PersonChecked', { general: z.optional(flag()), degrees: z.optional(flag()), licence: z.optional(flag()) }),
);

/** An application, and what an office checks it against. */
export const reviewFacts = once(() =>
  shapeOf('ReviewFacts', {
    application: application(),
    record: z.optional(recordedFacts()),
    evidence: z.optional(evidence()),
    subject: z.optional(subjectChoice()),
    workload: z.optional(z.union([flag(), workload()])),
    checked: z.optional(checkedByPerson()),
    filing: z.optional(filingFacts()),
  }),
);

/** The day on which an office or a board acts. */
export const dayOfOffice = once(() => shape({ on: isoDate() }));

/** One applicant of a board paper. */
export const boardCase = once(() =>
  shapeOf('BoardCase', {
    id: named(),
    evaluation: shapeOf('BoardEvaluation', { ...evaluation().shape, decidedOn: z.optional(isoDate()) }),
    enteredOn: z.optional(isoDate()),
    filedOn: z.optional(isoDate()),
    name: z.optional(text()),
    post: z.optional(text()),
    school: z.optional(text()),
    subject: z.optional(text()),
    meeting: z.optional(named()),
  }),
);

const writtenText = once(() => z.optional(text()));

const draftArea = once(() =>
  shapeOf('DraftArea', { tasks: writtenText(), outcomes: writtenText(), indicators: writtenText() }),
);

/** A draft of form PA 1, of which everything may be missing. */
export const agreementDraft = once(() =>
  shapeOf('AgreementDraft', {
    fiscalYear: z.optional(buddhistYear()),
    mainSubject: writtenText(),
    workload: z.optional(
      shapeOf('DraftWorkload', {
        teaching: z.optional(hours()),
        support: z.optional(hours()),
        development: z.optional(hours()),
        policy: z.optional(hours()),
      }),
    ),
    areas: z.optional(
      shapeOf('DraftAreas', {
        'learning-management': z.optional(draftArea()),
        'promotion-and-support': z.optional(draftArea()),
        'self-and-professional-development': z.optional(draftArea()),
      }),
    ),
    challenge: z.optional(
      shapeOf('DraftChallenge', {
        title: writtenText(),
        problem: writtenText(),
        method: writtenText(),
        quantitative: writtenText(),
        qualitative: writtenText(),
      }),
    ),
  }),
);
