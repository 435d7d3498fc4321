/** The generators of valid facts. */
export { applications, lines } from './applications';
export { dayBetween, decisionDays, filingDays, workloadDays } from './days';
export { evaluations } from './evaluations';
export {
  applicationsWithoutOneProperty,
  evaluationOmissions,
  evaluationsWithoutOneProperty,
  roundOmissions,
  roundsWithoutOneProperty,
  withoutOneProperty,
  workloadOmissions,
  workloadsWithoutOneProperty,
  type BeforeAndAfter,
  type Omission,
} from './omissions';
export { standings } from './posts';
export { agreementRounds } from './rounds';
export { anyScores } from './scores';
export { workloads } from './workloads';
