/** One finding in words, as a row and as JSON. */
import type { ChecklistItem, ChecklistNumber } from '../assess/dpa-checklist';
import { dpaChecklist } from '../assess/dpa-checklist';
import type { Finding } from '../finding/finding';
import { explainChecklist } from '../text/checklist';
import { explain } from '../text/explain';
import { label } from '../text/label';
import type { TextLanguage } from '../text/language';
import { wordsOf } from '../text/language';
import { judgeWords } from './judge-words';
import { asksOf, clausesOf, dayInCell, valueInCell } from './say';
import type { Rendering } from './series';
import { titled } from './series';

/** What is found of a case: of its application, or of its evaluation. */
export interface Judged {
  readonly id: string;
  readonly finding: Finding;
}

const numbers: readonly ChecklistNumber[] = ['1', '2', '3', '4', '4.1', '4.2', '4.3', '4.4', '5'];

/** The checklist of the DPA system, of an application. */
function checklistOf(finding: Finding): readonly ChecklistItem[] | undefined {
  return finding.id === 'eligibility' ? dpaChecklist(finding) : undefined;
}

function head(lang: TextLanguage): readonly string[] {
  const { csv } = judgeWords(lang);
  const { places, checklist } = wordsOf(lang);
  const names: Readonly<Record<ChecklistNumber, string>> = {
    '1': places.tenure,
    '2': places.agreements,
    '3': places.conduct,
    '4': checklist.reduction,
    '4.1': places.language,
    '4.2': places['special-area'],
    '4.3': places.degree,
    '4.4': places.nqf8,
    '5': places.performance,
  };
  const items = numbers.map((number) => (lang === 'th' ? `(${number}) ${names[number]}` : `item${number}`));
  return [csv.id, csv.finding, csv.status, ...items, csv.tenure, csv.tenureGap, csv.tenureMetOn, csv.ask, csv.clauses];
}

/** Tenure as item (1) shows it: of the standard route, or of the reduced one where that is taken. */
function tenureCells(checklist: readonly ChecklistItem[] | undefined, lang: TextLanguage): readonly string[] {
  const tenure = checklist?.[0]?.finding;
  if (tenure?.kind !== 'leaf') return ['', '', ''];
  const { actual, gap, unit, waitUntil } = tenure;
  return [valueInCell(actual, unit, lang), valueInCell(gap, unit, lang), dayInCell(waitUntil, lang)];
}

function row({ id, finding }: Judged, lang: TextLanguage): readonly string[] {
  const { statuses } = judgeWords(lang);
  const checklist = checklistOf(finding);
  return [
    id,
    lang === 'th' ? label(finding.id, lang) : finding.id,
    statuses[finding.status],
    ...numbers.map((_, index) => {
      const item = checklist?.[index];
      return item === undefined ? '' : statuses[item.status];
    }),
    ...tenureCells(checklist, lang),
    asksOf(finding, lang),
    clausesOf(finding, lang),
  ];
}

export const assessRendering: Rendering<Judged> = {
  head,
  rows: (judged, lang) => [row(judged, lang)],
  json: ({ id, finding }) => {
    const checklist = checklistOf(finding)?.map(({ item, status }) => ({ item, status }));
    return { id, finding, ...(checklist === undefined ? {} : { checklist }) };
  },
  text: ({ id, finding }, format, lang) => {
    const checklist = checklistOf(finding);
    const told = [
      ...(checklist === undefined ? [] : [explainChecklist(checklist, lang, { format })]),
      explain(finding, lang, { format }),
    ];
    return titled(id, told.join('\n\n'), format);
  },
};
