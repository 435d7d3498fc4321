/**
 * What may still come true, by brute force and from the contract: the facts of an application with everything filled in
 * as well as it may be, and the facts with the needs of a plan fulfilled. Nothing of the plan is used but its needs.
 */
import type {
  AgreementRound,
  Application,
  LanguageTest,
  Need,
  OneNeed,
  SalaryRound,
  ServicePeriod,
  Workload,
} from '../../../src/index';
import { lastDayOfFiscalYear } from '../../model/days';
import { postCounts } from '../../model/post';

/** The post held on a day: the one that counts, where there are several. */
function postHeldAt({ service = [], standing }: Application, day: string): ServicePeriod | undefined {
  const held = service
    .filter(({ from, to = '9999-12-31' }) => from <= day && day <= to)
    .sort((a, b) => (a.from > b.from ? -1 : 1));
  return held.find((period) => postCounts(period, standing)) ?? held[0];
}

function passedRound(application: Application, fiscalYear: number): AgreementRound | undefined {
  const held = postHeldAt(application, lastDayOfFiscalYear(fiscalYear));
  if (held === undefined) return undefined;
  const { position, standing, equivalentTo } = held;
  const post = { position, standing, ...(equivalentTo === undefined ? {} : { equivalentTo }) };
  return { ...post, fiscalYear, workload: true, members: [100, 100, 100] };
}

function withTotal(workload: Workload): Workload {
  const { total, support, development, policy } = workload;
  const isOpen = total === undefined && [support, development, policy].includes(undefined);
  return isOpen ? { ...workload, total: 168 } : workload;
}

function filledRound(round: AgreementRound): AgreementRound {
  const { workload = true, members = [null, null, null] } = round;
  const [first, second, third] = members;
  return {
    ...round,
    workload: typeof workload === 'boolean' ? workload : withTotal(workload),
    members: [first ?? 100, second ?? 100, third ?? 100],
  };
}

function yearOf(on: string): number {
  return Number(on.slice(0, 4)) + 543;
}

const goodDegree = {
  level: 'doctorate',
  field: 'learning-management',
  recognised: true,
  highest: true,
  usedBefore: false,
  usedForFirstAppointment: false,
} as const;

/** Every fact that is not stated, as good as it may be, with every round up to the end of the window. */
export function atBest(application: Application, until: string): Application {
  const { agreements = [], salaryRounds = [], degree } = application;
  const years = Array.from({ length: yearOf(until) + 2 - 2550 }, (_, index) => 2550 + index).filter(
    (year) => year < 2701,
  );
  const rounds = years.filter((year) => !agreements.some(({ fiscalYear }) => fiscalYear === year));
  const halves = years.flatMap((fiscalYear) => ([1, 2] as const).map((half) => ({ fiscalYear, half })));
  const openHalves = halves.filter(
    (one) => !salaryRounds.some(({ fiscalYear, half }) => fiscalYear === one.fiscalYear && half === one.half),
  );
  return {
    reports: Array.from({ length: 20 }, (_, index) => 2544 + index).map((academicYear) => ({
      academicYear,
      under: 'w21-2560',
      passed: true,
    })),
    sanctions: [],
    specialArea: 'island',
    nqf8: { certified: true, usedBefore: false },
    ...application,
    degree: degree === undefined ? goodDegree : degree && { ...{ usedForFirstAppointment: false }, ...degree },
    agreements: [...agreements.map(filledRound), ...rounds.flatMap((year) => passedRound(application, year) ?? [])],
    salaryRounds: [...salaryRounds, ...openHalves.map((one): SalaryRound => ({ ...one, level: 'outstanding' }))],
  };
}

/** The facts as they may be at best on a day: with a test of that day, and whichever way the applicant may teach. */
export function bestOn(best: Application, on: string): readonly Application[] {
  const test: LanguageTest = { cefr: 'C2', testedOn: on };
  const facts = { ...best, filedOn: on, languageTests: [...(best.languageTests ?? []), test] };
  if (best.teachesForeignLanguage !== undefined) return [facts];
  return [true, false].map((teachesForeignLanguage) => ({ ...facts, teachesForeignLanguage }));
}

function roundIn(application: Application, fiscalYear: number): AgreementRound {
  const round = application.agreements?.find((one) => one.fiscalYear === fiscalYear);
  if (round === undefined) throw new Error(`no round of ${String(fiscalYear)}`);
  return round;
}

function replaced(application: Application, round: AgreementRound): Application {
  const others = (application.agreements ?? []).filter(({ fiscalYear }) => fiscalYear !== round.fiscalYear);
  return { ...application, agreements: [...others, round] };
}

function partOfRound(application: Application, fiscalYear: number, part: string, required: unknown): Application {
  const round = roundIn(application, fiscalYear);
  const member = /^members\[([012])\]$/u.exec(part)?.[1];
  if (member !== undefined) {
    const members = [...(round.members ?? [null, null, null])];
    members[Number(member)] = Number(required);
    return replaced(application, { ...round, members: members as unknown as NonNullable<AgreementRound['members']> });
  }
  if (part === 'workload') return replaced(application, { ...round, workload: true });
  if (part !== 'workload.total' || typeof round.workload !== 'object') throw new Error(part);
  const { teaching, support = 0, development = 0, policy = 0 } = round.workload;
  const total = Math.max(Number(required), teaching + support + development + policy);
  return replaced(application, { ...round, workload: { ...round.workload, total } });
}

/** Fulfils one need in the facts, with no more than it requires. */
function fulfilledOne(application: Application, need: OneNeed): Application {
  const { path, required } = need;
  if (path === undefined) return application;
  const [, year, half] = /^salaryRounds\[(\d+)\/([12])\]$/u.exec(path) ?? [];
  if (year !== undefined) {
    const round = { fiscalYear: Number(year), half: half === '1' ? 1 : 2, level: required } as SalaryRound;
    return { ...application, salaryRounds: [...(application.salaryRounds ?? []), round] };
  }
  const [, ofYear, part] = /^agreements\[(\d+)\](?:\.(.+))?$/u.exec(path) ?? [];
  if (ofYear !== undefined) {
    if (part !== undefined) return partOfRound(application, Number(ofYear), part, required);
    const passed = passedRound(application, Number(ofYear));
    if (passed === undefined) throw new Error(path);
    return replaced(application, passed);
  }
  switch (path) {
    case 'sanctions':
      return { ...application, sanctions: [] };
    case 'reports':
      return {
        ...application,
        reports: Array.from({ length: Number(required) }, (_, index) => ({
          academicYear: 2544 + index,
          under: 'w21-2560',
          passed: true,
        })),
      };
    case 'specialArea':
      return { ...application, specialArea: 'island' };
    case 'degree':
      return { ...application, degree: goodDegree };
    case 'degree.usedForFirstAppointment':
      if (!application.degree) throw new Error(path);
      return { ...application, degree: { ...application.degree, usedForFirstAppointment: false } };
    case 'nqf8':
      return { ...application, nqf8: { certified: true, usedBefore: false } };
    case 'teachesForeignLanguage':
      return { ...application, teachesForeignLanguage: required === true };
    case 'languageTests': {
      const [cefr, testedOn] = required as readonly [LanguageTest['cefr'], string];
      return { ...application, languageTests: [...(application.languageTests ?? []), { cefr, testedOn }] };
    }
    default:
      throw new Error(path);
  }
}

/** Every way to fulfil the needs: one for each choice among alternatives, the others by their first. */
export function fulfilled(application: Application, needs: readonly Need[]): readonly Application[] {
  const first = needs.map((need) => ('anyOf' in need ? need.anyOf[0]! : need));
  const ways = needs.flatMap((need, place) =>
    'anyOf' in need ? need.anyOf.map((each) => first.map((one, index) => (index === place ? each : one))) : [],
  );
  return (ways.length === 0 ? [first] : ways).map((way) =>
    way.reduce<Application>((facts, need) => fulfilledOne(facts, need as OneNeed), application),
  );
}
