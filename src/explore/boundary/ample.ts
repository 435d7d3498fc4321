/** An application that is met with room to spare, whatever either law asks on the day. */
import { isoOf } from '../../calendar/day';
import { fiscalYearOfDay } from '../../calendar/fiscal-year';
import { salaryRoundOfDay, salaryRoundsLater } from '../../calendar/salary-round';
import type { Day } from '../../calendar/types';
import type {
  AgreementRound,
  Application,
  Post,
  SalaryRound,
  ServicePeriod,
  YearlyReport,
} from '../../facts/application';
import type { SalaryLevel } from '../../facts/names';
import { standingBelow } from '../../rules/post';
import { latestComplete } from './edge';
import { noGround } from './grounds';
import type { Scene } from './scene';
import { most } from './scene';

/** The post whose time counts for the standing of a scene; that of the first standing where it has none. */
function postOf({ standing = 'professional' }: Scene): Post {
  return { position: 'teacher', standing: standingBelow[standing] };
}

/** The latest academic year under the criteria before วPA. */
const LAST_REPORTED_YEAR = 2563;

/** Service in the post, since a day. */
export function serviceSince(scene: Scene, day: Day): readonly ServicePeriod[] {
  return [{ ...postOf(scene), from: isoOf(day) }];
}

/** The newest rounds completed before the day: so many passed, and before them a failed one. */
export function agreementRounds(scene: Scene, passed: number, failed = 0): readonly AgreementRound[] {
  const newest = fiscalYearOfDay(scene.day) - 1;
  return Array.from({ length: passed + failed }, (_, index) => ({
    ...postOf(scene),
    fiscalYear: newest - index,
    workload: index < passed,
    members: [100, 100, 100],
  }));
}

/** Passed reports of form วฐ.2, which count of any year. */
export function yearlyReports(count: number): readonly YearlyReport[] {
  return Array.from({ length: count }, (_, index) => ({
    academicYear: LAST_REPORTED_YEAR - index,
    under: 'w21-2560',
    passed: true,
  }));
}

/** The newest salary rounds that ended before a day, of these levels, from new to old. */
export function salaryRounds(day: Day, levels: readonly SalaryLevel[]): readonly SalaryRound[] {
  const running = salaryRoundOfDay(day);
  return levels.map((level, index) => ({ ...salaryRoundsLater(running, -1 - index), level }));
}

/** So many salary rounds of the level ดีเด่น. */
export function outstanding(count: number): readonly SalaryLevel[] {
  return Array.from({ length: count }, () => 'outstanding');
}

/** An application that meets the standard route amply, and for which no reduction holds. */
export function ampleStandard(scene: Scene): Application {
  const { day, standing = 'professional' } = scene;
  const years = most(scene, 'tenure.years.standard', 'tenure.years.reduced');
  return {
    line: 'teaching',
    standing,
    filedOn: isoOf(day),
    service: serviceSince(scene, latestComplete(day, years + 1, scene, 'tenure.monthEnd')),
    agreements: agreementRounds(scene, most(scene, 'agreement.rounds.standard', 'agreement.rounds.reduced') + 1),
    reports: yearlyReports(most(scene, 'agreement.reports.standard', 'agreement.reports.reduced')),
    sanctions: [],
    ...noGround,
    salaryRounds: [],
  };
}
