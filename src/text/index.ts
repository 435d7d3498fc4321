/**
 * Findings in words, in Thai and in English. Decides nothing.
 *
 * @packageDocumentation
 */
export { documentOf } from './document';
export { explain } from './explain';
export { explainCaution } from './advice/explain-caution';
export { explainPlan } from './advice/explain-plan';
export { explainRemark } from './advice/explain-remark';
export { explainChecklist, explainChecklists } from './checklist';
export { explainDelay } from './office/delay';
export { explainWhatFollows } from './office/following-steps';
export { formDocument } from './office/form';
export { explainNextStages } from './office/next-stages';
export { label } from './label';
export { explainIssue } from './names/explain-issue';
export { factLabel, formatCitation, formatValue, parameterLabel } from './names/labels';
export { nameOf } from './names/name-of';
export { page, write } from './write';
// Above the words: it judges, plans and draws, and says all of it.
export { report } from '../report/report';

export type { ExplainOptions } from './explain';
export type { Documented } from './document';
export type { Block, Cell, ListItem, Mark, Named } from './blocks';
export type { ChecklistColumn, ChecklistEntry, ChecklistRow } from './checklist';
export type { TextFormat, TextLanguage, TextOptions } from './language';
export type { NameKind, NameOf } from './names/name-of';
export type { WriteOptions } from './write';
export type { PageOptions } from './writers/page';
export type { ReportedCase, ReportOptions } from '../report/report';
export { timelineSvg } from './timeline/svg';
export type { TimelineSvgOptions } from './timeline/svg';
