/**
 * Findings in words, in Thai and in English. Decides nothing.
 *
 * @packageDocumentation
 */
export { explain } from './explain';
export { explainChecklist, explainChecklists } from './checklist';
export { explainWhatFollows } from './following-steps';
export { label } from './label';

export type { ChecklistColumn, ChecklistEntry, ChecklistRow } from './checklist';
export type { TextLanguage, TextOptions } from './language';
export { timelineSvg } from './timeline/svg';
export type { TimelineSvgOptions } from './timeline/svg';
