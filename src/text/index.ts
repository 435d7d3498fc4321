/**
 * Findings in words, in Thai and in English. Decides nothing.
 *
 * @packageDocumentation
 */
export { explain } from './explain';
export { explainChecklist } from './checklist';
export { label } from './label';

export type { ChecklistColumn, ChecklistEntry } from './checklist';
export type { TextLanguage, TextOptions } from './language';
export { timelineSvg } from './timeline-svg';
export type { TimelineSvgOptions } from './timeline-svg';
