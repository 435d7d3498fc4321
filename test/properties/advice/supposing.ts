/** What `assume` means, written from the contract (§3) and rulebook §§3.5 and 4 with the model's own calendar. */
import type { Application, FutureApplication, ServicePeriod } from '../../../src/index';
import { lastDayOfFiscalYear } from '../../model/days';
import { neededSalaryRounds } from '../../model/performance';
import { postCounts } from '../../model/post';
import { neededFiscalYears, neededOf } from '../../model/rounds';

export interface Assume {
  readonly agreements?: 'passed';
  readonly performance?: 'outstanding';
}

function postHeldAt(application: FutureApplication, day: string): ServicePeriod | undefined {
  const held = (application.service ?? [])
    .filter(({ from, to = '9999-12-31' }) => from <= day && day <= to)
    .sort((a, b) => (a.from > b.from ? -1 : 1));
  return held.find((period) => postCounts(period, application.standing)) ?? held[0];
}

/**
 * The application as filed on a day, with the rounds that are not on record supposed: only those that the criteria ask
 * on that day, none before FY2565, and none where it is not known in which post the teacher was.
 */
export function supposing(application: FutureApplication, assume: Assume, filedOn: string): Application {
  const { agreements = [], salaryRounds = [] } = application;
  const open = filedOn >= '2022-10-01';
  const years = assume.agreements && open ? neededFiscalYears(filedOn, neededOf('standard', filedOn).rounds) : [];
  const passed = years
    .filter((year) => year >= 2565 && !agreements.some(({ fiscalYear }) => fiscalYear === year))
    .flatMap((fiscalYear) => {
      const held = postHeldAt(application, lastDayOfFiscalYear(fiscalYear));
      if (held === undefined) return [];
      const { position, standing, equivalentTo } = held;
      const post = { position, standing, ...(equivalentTo === undefined ? {} : { equivalentTo }) };
      return [{ ...post, fiscalYear, workload: true, members: [70, 70, 70] as const }];
    });
  const outstanding = (assume.performance && open ? neededSalaryRounds(filedOn) : [])
    .filter((round) => !salaryRounds.some((one) => one.fiscalYear === round.fiscalYear && one.half === round.half))
    .map((round) => ({ ...round, level: 'outstanding' as const }));
  return {
    ...application,
    filedOn,
    ...(passed.length === 0 ? {} : { agreements: [...agreements, ...passed] }),
    ...(outstanding.length === 0 ? {} : { salaryRounds: [...salaryRounds, ...outstanding] }),
  };
}
