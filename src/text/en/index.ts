/**
 * Findings in words, in English alone: the functions of `witthayathana/text` without their language, and none of the words
 * of the other one. Decides nothing.
 *
 * @packageDocumentation
 */
import type { Timeline } from '../../explore/timeline/types';
import type { Unit, Value } from '../../finding/finding';
import * as reports from '../../report/report';
import * as caution from '../advice/explain-caution';
import * as plan from '../advice/explain-plan';
import * as remark from '../advice/explain-remark';
import type { Block } from '../blocks';
import * as checklist from '../checklist';
import * as document from '../document';
import * as finding from '../explain';
import * as part from '../label';
import type { TextFormat } from '../language';
import { bound } from '../language';
import * as issue from '../names/explain-issue';
import * as labels from '../names/labels';
import * as names from '../names/name-of';
import type { NameKind, NameOf } from '../names/name-of';
import * as delay from '../office/delay';
import * as steps from '../office/following-steps';
import * as form from '../office/form';
import * as stages from '../office/next-stages';
import * as picture from '../timeline/svg';
import * as writers from '../write';

const language = 'en';

/** A finding as a document: `documentOf` of `witthayathana/text`, in English. */
export const documentOf = bound(document.documentOf, language);

/** A finding in words: `explain` of `witthayathana/text`, in English. */
export const explain = bound(finding.explain, language);

/** A caution in one sentence, in English. */
export const explainCaution = bound(caution.explainCaution, language);

/** The DPA checklist of one case, in English. */
export const explainChecklist = bound(checklist.explainChecklist, language);

/** The DPA checklists of many cases, in English. */
export const explainChecklists = bound(checklist.explainChecklists, language);

/** What filing later than a plan costs, in English. */
export const explainDelay = bound(delay.explainDelay, language);

/** An issue of bad input, in English. */
export const explainIssue = bound(issue.explainIssue, language);

/** Which step is next of an application, and who acts, in English. */
export const explainNextStages = bound(stages.explainNextStages, language);

/** A plan in words, in English. */
export const explainPlan = bound(plan.explainPlan, language);

/** A remark on a changed law in one sentence, in English. */
export const explainRemark = bound(remark.explainRemark, language);

/** What the law provides next, in English. */
export const explainWhatFollows = bound(steps.explainWhatFollows, language);

/** What to ask for, by a path of `missing` or `ask`, in English. */
export const factLabel = bound(labels.factLabel, language);

/** A form of the agreement to be filled in, in English. */
export const formDocument = bound(form.formDocument, language);

/** A citation in words, in English. */
export const formatCitation = bound(labels.formatCitation, language);

/** The name of a part of a finding, in English. */
export const label = bound(part.label, language);

/** The name of a parameter of the law, in English. */
export const parameterLabel = bound(labels.parameterLabel, language);

/** A teacher's report, one file of HTML to be printed, in English. */
export const report = bound(reports.report, language);

/** What a leaf displays, in English: `formatValue(11.5, 'hour-per-week')` is `'11.5 hours a week'`. */
export function formatValue(value: Value, unit: Unit | undefined, partId?: string): string {
  return labels.formatValue(value, unit, language, partId);
}

/** What a word of the field is called by itself, in English: `nameOf('standing', 'expert')` is `'expert (เชี่ยวชาญ)'`. */
export function nameOf<K extends NameKind>(kind: K, value: NameOf<K>): string {
  return names.nameOf(kind, value, language);
}

/** A document as one HTML file for A4, in English; `title` is the name of the page. */
export function page(blocks: readonly Block[], title: string): string {
  return writers.page(blocks, { lang: language, title });
}

/** A timeline as a picture (SVG), in English. */
export function timelineSvg(timeline: Timeline): string {
  return picture.timelineSvg(timeline, { language });
}

/** Writes a document, with the days and marks of tables in English. */
export function write(blocks: readonly Block[], format: TextFormat): string {
  return writers.write(blocks, format, { lang: language });
}

export type { ExplainOptions } from '../explain';
export type { Documented } from '../document';
export type { Block, Cell, ListItem, Mark, Named } from '../blocks';
export type { ChecklistColumn, ChecklistEntry, ChecklistRow } from '../checklist';
export type { TextFormat, TextOptions } from '../language';
export type { NameKind, NameOf } from '../names/name-of';
export type { ReportedCase, ReportOptions } from '../../report/report';
