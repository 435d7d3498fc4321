/** One finding in words, as a row and as JSON. */
import type { ChecklistItem } from '../../assess/dpa-checklist';
import type { Finding } from '../../finding/finding';
import type { TextLanguage } from '../../text/language';
import type { Judged } from '../commands/judged';
import { AssessSummary } from './assess-summary';
import {
  blocksWith,
  cautions,
  checklistTable,
  dpaChecklist,
  explainCaution,
  judgeWords,
  label,
  listUnder,
  nameOf,
  plainItems,
  reportWords,
} from '../library';
import type { OutCell } from './cell';
import { checklistCells, checklistHead, marksOf } from './render-checklist';
import { asksOf, clausesOf, dayInCell, dayOf, together, valueInCell } from '../say';
import type { Rendering } from '../commands/series';

/** The checklist of the DPA system, of an application. */
function checklistOf(finding: Finding): readonly ChecklistItem[] | undefined {
  return finding.id === 'eligibility' ? dpaChecklist(finding) : undefined;
}

function head(lang: TextLanguage): readonly string[] {
  const { csv } = judgeWords(lang);
  return [
    csv.id,
    csv.finding,
    csv.status,
    ...checklistHead(lang),
    csv.tenure,
    csv.tenureGap,
    csv.tenureMetOn,
    csv.ask,
    csv.clauses,
    csv['tenure.years'],
    csv['tenure.months'],
    csv['tenure.days'],
    csv.cautions,
  ];
}

/** What is probably a slip in the facts, a sentence each. */
function cautionsOf({ facts }: Judged, lang: TextLanguage): readonly string[] {
  return cautions(facts).map((caution) => explainCaution(caution, lang));
}

/** A length of time in numbers: years, months, days. */
function numbersOf(tenure: Finding | undefined): readonly OutCell[] {
  const value = tenure?.kind === 'leaf' ? tenure.actual : undefined;
  if (typeof value !== 'object' || value === null || !('years' in value)) return ['', '', ''];
  return [value.years, value.months, value.days];
}

/** Tenure as item (1) shows it: of the standard route, or of the reduced one where that is taken. */
function tenureCells(checklist: readonly ChecklistItem[] | undefined, lang: TextLanguage): readonly OutCell[] {
  const tenure = checklist?.[0]?.finding;
  if (tenure?.kind !== 'leaf') return ['', '', ''];
  const { actual, gap, unit, waitUntil } = tenure;
  return [valueInCell(actual, unit, lang), valueInCell(gap, unit, lang), dayInCell(waitUntil)];
}

function row(judged: Judged, lang: TextLanguage): readonly OutCell[] {
  const { id, finding } = judged;
  const { statuses } = judgeWords(lang);
  const checklist = checklistOf(finding);
  return [
    id,
    lang === 'th' ? label(finding.id, lang) : finding.id,
    statuses[finding.status],
    ...checklistCells(checklist, lang),
    ...tenureCells(checklist, lang),
    asksOf(finding, lang),
    clausesOf(finding, lang),
    ...numbersOf(checklist?.[0]?.finding),
    together(cautionsOf(judged, lang)),
  ];
}

export const assessRendering: Rendering<Judged> = {
  head,
  rows: (judged, lang) => [row(judged, lang)],
  json: ({ id, finding }) => {
    const checklist = checklistOf(finding);
    return { id, finding, ...(checklist === undefined ? {} : { checklist: marksOf(checklist) }) };
  },
  blocks: (judged, lang) => {
    const { id, standing, on, finding, sheets = [] } = judged;
    const checklist = checklistOf(finding);
    const marks = checklist === undefined ? [] : checklistTable(checklist, lang);
    const words = reportWords(lang);
    const about = [words.standing(nameOf('standing', standing, lang)), words.day(dayOf(on, lang))].join(' · ');
    const [verdict, ...others] = blocksWith(finding, sheets, lang);
    const slips = listUnder(words.cautions, plainItems(cautionsOf(judged, lang)));
    const blocks = [verdict, ...slips, ...marks, ...others].filter((block) => block !== undefined);
    return [{ kind: 'case', name: id, blocks: [{ kind: 'paragraph', text: about }, ...blocks] }];
  },
  page: (lang) => judgeWords(lang).pages.assess,
  summary: () => new AssessSummary(),
};
