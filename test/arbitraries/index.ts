/** The generators of valid facts. */
export { applications } from './applications';
export { dayBetween, workloadDays } from './days';
export { evaluations } from './evaluations';
export {
  applicationsWithoutOneProperty,
  evaluationsWithoutOneProperty,
  roundsWithoutOneProperty,
  withoutOneProperty,
  workloadsWithoutOneProperty,
} from './omissions';
export { agreementRounds } from './rounds';
export { anyScores } from './scores';
export { workloads } from './workloads';
