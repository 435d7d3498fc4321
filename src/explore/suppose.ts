/** What is supposed of rounds that are not on record: nothing, unless it is asked for; and it is always told. */
import { dayOf, isoOf } from '../calendar/day';
import { fiscalYearOfDay, lastDayOfFiscalYear } from '../calendar/fiscal-year';
import { salaryRoundOfDay, salaryRoundsLater } from '../calendar/salary-round';
import type { Day } from '../calendar/types';
import type { AgreementRound, Application, SalaryRound, ServicePeriod } from '../facts/application';
import type { Supposition } from '../facts/filing-window';
import { lawOn } from '../law/in-force';
import type { Regulation } from '../law/types';
import { counts } from '../rules/post';

/** An application as filed on a day, with what was supposed in it. */
export interface Supposed {
  readonly application: Application;
  /** Paths of the rounds supposed: `agreements[2569]`, `salaryRounds[2569/2]`. */
  readonly assumed: readonly string[];
}

/** The post held on a day; where periods overlap, the one whose time counts, else the one that began last. */
function heldOn({ service = [], standing }: Application, day: Day): ServicePeriod | undefined {
  const rank = (period: ServicePeriod): number => (counts(period, standing) ? 1 : 0);
  let held: ServicePeriod | undefined;
  for (const period of service) {
    if (dayOf(period.from) > day || (period.to !== undefined && dayOf(period.to) < day)) continue;
    const isNearer = held === undefined || (rank(period) - rank(held) || dayOf(period.from) - dayOf(held.from)) > 0;
    if (isNearer) held = period;
  }
  return held;
}

/** The agreement round of a year, passed with the mark itself; undefined where no post or no mark is known. */
function passedRound(application: Application, regulation: Regulation, fiscalYear: number): AgreementRound | undefined {
  const lastDay = lastDayOfFiscalYear(fiscalYear);
  const held = heldOn(application, lastDay);
  const mark = lawOn(regulation, lastDay).values['agreement.passMark']?.value;
  if (held === undefined || mark === undefined) return undefined;
  const { position, standing, equivalentTo } = held;
  const post = { position, standing, ...(equivalentTo === undefined ? {} : { equivalentTo }) };
  return { fiscalYear, ...post, workload: true, members: [mark, mark, mark] };
}

/** Remembers what it gave for a year. */
function byYear<T>(of: (fiscalYear: number) => T): (fiscalYear: number) => T {
  const known = new Map<number, T>();
  return (fiscalYear) => {
    if (!known.has(fiscalYear)) known.set(fiscalYear, of(fiscalYear));
    return known.get(fiscalYear) as T;
  };
}

function passedRounds(
  application: Application,
  regulation: Regulation,
  roundOf: (fiscalYear: number) => AgreementRound | undefined,
  filedOn: Day,
): readonly AgreementRound[] {
  const { values } = lawOn(regulation, filedOn);
  const asked = Math.max(
    values['agreement.rounds.standard']?.value ?? 0,
    values['agreement.rounds.reduced']?.value ?? 0,
  );
  const latest = fiscalYearOfDay(filedOn) - 1;
  const recorded = new Set(application.agreements?.map(({ fiscalYear }) => fiscalYear));
  return Array.from({ length: asked }, (_, before) => latest - before)
    .filter((fiscalYear) => !recorded.has(fiscalYear))
    .map(roundOf)
    .filter((round) => round !== undefined);
}

function outstandingRounds(application: Application, regulation: Regulation, filedOn: Day): readonly SalaryRound[] {
  const asked = lawOn(regulation, filedOn).values['reduction.performance.rounds']?.value ?? 0;
  const recorded = new Set(application.salaryRounds?.map(({ fiscalYear, half }) => `${fiscalYear}/${half}`));
  const running = salaryRoundOfDay(filedOn);
  return Array.from({ length: asked }, (_, index) => salaryRoundsLater(running, -1 - index))
    .filter(({ fiscalYear, half }) => !recorded.has(`${fiscalYear}/${half}`))
    .map((round) => ({ ...round, level: 'outstanding' }));
}

/** Gives the application as filed on a day, with the rounds that `assume` supposes added to its records. */
export function supposing(
  application: Application,
  assume: Supposition,
  regulation: Regulation,
): (filedOn: Day) => Supposed {
  const roundOf = byYear((fiscalYear) => passedRound(application, regulation, fiscalYear));
  return (filedOn) => {
    const agreements = assume.agreements === undefined ? [] : passedRounds(application, regulation, roundOf, filedOn);
    const salaryRounds = assume.performance === undefined ? [] : outstandingRounds(application, regulation, filedOn);
    const supposed = {
      ...application,
      filedOn: isoOf(filedOn),
      ...(agreements.length === 0 ? {} : { agreements: [...(application.agreements ?? []), ...agreements] }),
      ...(salaryRounds.length === 0 ? {} : { salaryRounds: [...(application.salaryRounds ?? []), ...salaryRounds] }),
    };
    const assumed = [
      ...agreements.map(({ fiscalYear }) => `agreements[${fiscalYear}]`),
      ...salaryRounds.map(({ fiscalYear, half }) => `salaryRounds[${fiscalYear}/${half}]`),
    ];
    return { application: supposed, assumed };
  };
}
