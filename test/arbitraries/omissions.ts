/**
 * All ways to leave one known thing out: a property, a member's score, one round of a record. Properties whose absence
 * says something (`to`, `equivalentTo`) and entries of complete lists are not left out: that would be another fact.
 */
import * as fc from 'fast-check';
import type {
  AgreementRound,
  Application,
  Degree,
  Evaluation,
  LanguageTest,
  MemberScore,
  Workload,
} from '../model/facts';
import { applications } from './applications';
import { evaluations } from './evaluations';
import { agreementRounds } from './rounds';
import { workloads } from './workloads';

export interface Omission<T> {
  /** What was left out, like `agreements[2566].workload.total`. */
  readonly dropped: string;
  readonly facts: T;
}

function dropKey<T extends object>(facts: T, key: keyof T): T {
  return Object.fromEntries(Object.entries(facts).filter(([name]) => name !== key)) as T;
}

function droppedKeys<T extends object>(facts: T, keys: readonly (keyof T & string)[]): Omission<T>[] {
  return keys.filter((key) => Object.hasOwn(facts, key)).map((key) => ({ dropped: key, facts: dropKey(facts, key) }));
}

function replaceAt<T>(items: readonly T[], at: number, item: T): T[] {
  return items.map((old, index) => (index === at ? item : old));
}

/** The omissions of a part, put back into the whole. */
function within<P, T>(parts: readonly Omission<P>[], path: string, put: (part: P) => T): Omission<T>[] {
  return parts.map(({ dropped, facts }) => ({
    dropped: dropped.startsWith('[') ? `${path}${dropped}` : `${path}.${dropped}`,
    facts: put(facts),
  }));
}

function workloadOmissions(workload: Workload): Omission<Workload>[] {
  return droppedKeys(workload, ['total', 'support', 'development', 'policy']);
}

function roundOmissions(round: AgreementRound): Omission<AgreementRound>[] {
  const { workload, members } = round;
  const all = droppedKeys(round, ['workload', 'members']);
  if (typeof workload === 'object') {
    all.push(...within(workloadOmissions(workload), 'workload', (fewer) => ({ ...round, workload: fewer })));
  }
  members?.forEach((score, at) => {
    if (score === null) return;
    const [a, b, c] = replaceAt(members, at, null);
    all.push({ dropped: `members[${at}]`, facts: { ...round, members: [a!, b!, c!] } });
  });
  return all;
}

/** The facts of an application that may be left out. */
export const optionalFacts = [
  'service',
  'agreements',
  'reports',
  'sanctions',
  'teachesForeignLanguage',
  'languageTests',
  'specialArea',
  'degree',
  'nqf8',
  'salaryRounds',
] as const;

/** The application without one property, at any depth. */
export function withoutOneProperty(application: Application): Omission<Application>[] {
  const all: Omission<Application>[] = droppedKeys(application, optionalFacts);
  const { agreements, salaryRounds, languageTests, degree } = application;
  agreements?.forEach((round, at) => {
    const path = `agreements[${round.fiscalYear}]`;
    all.push({ dropped: path, facts: { ...application, agreements: agreements.filter((_, index) => index !== at) } });
    all.push(
      ...within(roundOmissions(round), path, (fewer) => ({
        ...application,
        agreements: replaceAt(agreements, at, fewer),
      })),
    );
  });
  salaryRounds?.forEach((round, at) => {
    all.push({
      dropped: `salaryRounds[${round.fiscalYear}/${round.half}]`,
      facts: { ...application, salaryRounds: salaryRounds.filter((_, index) => index !== at) },
    });
  });
  languageTests?.forEach((test, at) => {
    all.push(
      ...within(droppedKeys<LanguageTest>(test, ['language']), `languageTests[${at}]`, (fewer) => ({
        ...application,
        languageTests: replaceAt(languageTests, at, fewer),
      })),
    );
  });
  if (degree !== null && degree !== undefined) {
    all.push(
      ...within(droppedKeys<Degree>(degree, ['usedForFirstAppointment']), 'degree', (fewer) => ({
        ...application,
        degree: fewer,
      })),
    );
  }
  return all;
}

function evaluationOmissions(evaluation: Evaluation): Omission<Evaluation>[] {
  const { members } = evaluation;
  const put = (at: number, member: MemberScore | null): Evaluation => {
    const [a, b, c] = replaceAt(members, at, member);
    return { ...evaluation, members: [a!, b!, c!] };
  };
  return members.flatMap((member, at): Omission<Evaluation>[] => {
    if (member === null) return [];
    const fewer = droppedKeys<MemberScore>(member, ['teaching', 'outcomes', 'academicWork']);
    return [
      { dropped: `members[${at}]`, facts: put(at, null) },
      ...within(fewer, `members[${at}]`, (part) => put(at, part)),
    ];
  });
}

export interface BeforeAndAfter<T> {
  readonly before: T;
  readonly after: T;
  readonly dropped: string;
}

function omitting<T>(facts: fc.Arbitrary<T>, ways: (facts: T) => Omission<T>[]): fc.Arbitrary<BeforeAndAfter<T>> {
  return facts
    .map((before) => ({ before, all: ways(before) }))
    .filter(({ all }) => all.length > 0)
    .chain(({ before, all }) =>
      fc.constantFrom(...all).map(({ dropped, facts: after }) => ({ before, after, dropped })),
    );
}

export const applicationsWithoutOneProperty: fc.Arbitrary<BeforeAndAfter<Application>> = omitting(
  applications,
  withoutOneProperty,
);
export const roundsWithoutOneProperty: fc.Arbitrary<BeforeAndAfter<AgreementRound>> = omitting(
  agreementRounds,
  roundOmissions,
);
export const workloadsWithoutOneProperty: fc.Arbitrary<BeforeAndAfter<Workload>> = omitting(
  workloads,
  workloadOmissions,
);
export const evaluationsWithoutOneProperty: fc.Arbitrary<BeforeAndAfter<Evaluation>> = omitting(
  evaluations,
  evaluationOmissions,
);
