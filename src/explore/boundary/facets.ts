/** Every parameter of the law with its facet: a parameter without one does not compile. */
import type { CaseParamId } from '../../law/types';
import { domainMark, domainMembers, levelWeight } from './committee';
import type { Facet } from './facet';
import { teachingHours, totalHours } from './hours';
import {
  groundsNeeded,
  languageAbove,
  languageMonthEnd,
  languageValidYears,
  masterOfFirstAppointment,
  performanceLevel,
  performanceRounds,
} from './reduction';
import { reportsNeeded, reportYears, roundsNeeded } from './rounds';
import { agreementMark, agreementMembers, pointsALevel } from './sheets';
import { conductMonthEnd, lookbackYears, tenureMonthEnd, tenureYears } from './time';

export const facets: Readonly<Record<CaseParamId, Facet>> = {
  'tenure.years.standard': tenureYears('standard'),
  'tenure.years.reduced': tenureYears('reduced'),
  'tenure.monthEnd': tenureMonthEnd,
  'conduct.monthEnd': conductMonthEnd,
  'reduction.language.monthEnd': languageMonthEnd,
  'agreement.rounds.standard': roundsNeeded('standard'),
  'agreement.rounds.reduced': roundsNeeded('reduced'),
  'agreement.reports.standard': reportsNeeded('standard'),
  'agreement.reports.reduced': reportsNeeded('reduced'),
  'agreement.reports.years': reportYears,
  'agreement.passMark': agreementMark,
  'agreement.membersNeeded': agreementMembers,
  'agreement.points.indicator': pointsALevel('indicator'),
  'agreement.points.method': pointsALevel('method'),
  'agreement.points.quantitative': pointsALevel('quantitative'),
  'agreement.points.qualitative': pointsALevel('qualitative'),
  'conduct.lookbackYears.standard': lookbackYears('standard'),
  'conduct.lookbackYears.reduced': lookbackYears('reduced'),
  'reduction.groundsNeeded': groundsNeeded,
  'reduction.language.above.other': languageAbove(false),
  'reduction.language.above.foreignLanguage': languageAbove(true),
  'reduction.language.validYears': languageValidYears,
  'reduction.degree.masterOfFirstAppointment': masterOfFirstAppointment,
  'reduction.performance.rounds': performanceRounds,
  'reduction.performance.level': performanceLevel,
  'workload.early-childhood.teaching': teachingHours('early-childhood'),
  'workload.early-childhood.total': totalHours('early-childhood'),
  'workload.primary.teaching': teachingHours('primary'),
  'workload.primary.total': totalHours('primary'),
  'workload.secondary.teaching': teachingHours('secondary'),
  'workload.secondary.total': totalHours('secondary'),
  'workload.special-needs.teaching': teachingHours('special-needs'),
  'workload.special-needs.total': totalHours('special-needs'),
  'workload.welfare.teaching': teachingHours('welfare'),
  'workload.welfare.total': totalHours('welfare'),
  'evaluation.passMark.professional': domainMark('professional', 'teaching'),
  'evaluation.passMark.senior-professional': domainMark('senior-professional', 'teaching'),
  'evaluation.passMark.expert': domainMark('expert', 'teaching'),
  'evaluation.passMark.advisory': domainMark('advisory', 'teaching'),
  'evaluation.membersNeeded.teaching': domainMembers('professional', 'teaching'),
  'evaluation.membersNeeded.outcomes': domainMembers('professional', 'outcomes'),
  'evaluation.weight.teaching': levelWeight('teaching'),
  'evaluation.weight.outcomes': levelWeight('outcomes'),
  'evaluation.academicWork.passMark.expert': domainMark('expert', 'academicWork'),
  'evaluation.academicWork.passMark.advisory': domainMark('advisory', 'academicWork'),
  'evaluation.academicWork.membersNeeded': domainMembers('expert', 'academicWork'),
};
