/** All that the tools take from the library, from its public doors alone. */
// First, so that zod compiles nothing: the policy of the pages allows no code made from text.
import './jitless';

export {
  anniversary,
  careerLines,
  cautions,
  cefrLevels,
  cites,
  degreeFields,
  degreeLevels,
  fiscalYear,
  isWitthayathanaError,
  parseThaiDate,
  plan,
  regulation,
  salaryLevels,
  sanctionKinds,
  specialAreas,
  standings,
  timeline,
  version,
} from '../../../../src/index';
export { columns } from '../../../../src/table/index';
export {
  documentOf,
  explainCaution,
  explainIssue,
  factLabel,
  formatCitation,
  formatValue,
  label,
  nameOf,
  timelineSvg,
} from '../../../../src/text/index';

export type {
  Caution,
  Degree,
  FutureApplication,
  IsoDate,
  Issue,
  Need,
  Nqf8,
  Plan,
  RoutePlan,
  SalaryLevel,
  SpecialArea,
  Standing,
} from '../../../../src/index';
export type { Block, ListItem, Mark, TextLanguage } from '../../../../src/text/index';
