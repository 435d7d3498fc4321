/**
 * What the command takes from the library, all in one place: `dist/cli/library.js` is built with the library and shares
 * its chunks, so that what it remembers is remembered once.
 */
export { dpaChecklist } from '../assess/dpa-checklist';
export { assessEligibility } from '../assess/eligibility';
export { decideEvaluation } from '../assess/evaluation';
export { agreementSheet } from '../assess/office/agreement-sheet';
export { memberSheets } from '../assess/office/member-sheets';
export { formGaps } from '../assess/office/form-gaps';
export { domainSheet } from '../assess/office/domain-sheet';
export { cautions } from '../explore/cautions/cautions';
export { checkEvidence } from '../assess/evidence';
export { addYears } from '../calendar/anniversary';
export { dayOf, isoOf } from '../calendar/day';
export { lastDayOfFiscalYear } from '../calendar/fiscal-year';
export { dateIssue } from '../calendar/iso-date';
export { isWitthayathanaError } from '../error/witthayathana-error';
export { earliestFiling } from '../explore/earliest-filing';
export { impact } from '../explore/impact/impact';
export { plan } from '../explore/plan/plan';
export { timeline } from '../explore/timeline/timeline';
export { timelineSvg } from '../text/timeline/svg';
export { remedies } from '../explore/remedies';
export { noCounts } from '../explore/impact/transition';
export { triage, triageRows } from '../explore/triage/triage';
export { planDelay } from '../explore/office/plan-delay';
export { boardPaper } from '../explore/office/board-paper';
export { reviewApplication } from '../explore/office/review';
export { partsAgainst } from '../explore/triage/parts';
export {
  agreementDrafts,
  evidences,
  evidenceScopes,
  boardOptions,
  filingWindows,
  planWindows,
  parseBoardCase,
  parseCase,
  parseReview,
  parseSheet,
  recordedFacts,
  triageItems,
  triageOptions,
} from '../facts/reading/readers';
export { standings } from '../facts/names';
export { ask } from '../finding/ask';
export { at } from '../finding/at';
export { why } from '../finding/why';
export { agreementForms } from '../law/office/agreement-forms';
export { amend, parseAmendments, without } from '../law/amend';
export { asOf } from '../law/as-of';
export { diffRegulations } from '../law/diff';
export { parseRegulation } from '../law/known';
export { regulation } from '../law/regulation';
export { inForce } from '../law/values-in-force';
export { typedText } from '../table/cells';
export { headingIn, MOST_TITLES } from '../table/heading';
export { boardHeadings, reviewHeadings, sheetHeadings } from '../table/office-columns';
export { linesOf, textEncodings } from '../table/lines';
export { parsedRow, readCells } from '../table/row';
export { tableOf } from '../table/table';
export { templateSheets } from '../table/template';
export { textRows } from '../table/text-table';
export { readWorkbook, writeWorkbook } from '../table/workbook';
export {
  explainFaultGroup,
  explainRowIssue,
  explainTableIssue,
  faultAdvice,
  faultKey,
  faultKind,
} from '../text/faults/faults';
export { explainCaution } from '../text/advice/explain-caution';
export { listUnder, plainItems } from '../text/blocks';
export { checklistLegend, checklistsBlocks, checklistTable } from '../text/checklist';
export { inLine } from '../text/citation';
export { blocksOf, blocksWith, verdictOn } from '../text/explain';
export { documentOf } from '../text/document';
export { explainDelay } from '../text/office/delay';
export { formDocument } from '../text/office/form';
export { agendaOf, annexTable, blocksOfBoard, consentTable, countTable } from '../text/office/board';
export { checksTable } from '../text/office/review';
export { sheetTable } from '../text/office/sheet';
export { cellText } from '../text/writers/cell';
export { factInWords } from '../text/fact';
export { label } from '../text/label';
export { wordsOf } from '../text/language';
export { leafInWords } from '../text/leaf-in-words';
export { valueIn } from '../text/lookup';
export { markOf } from '../text/mark';
export { datedInWords, parameterName, valueName } from '../text/parameter-value';
export { amountInWords, dayInWords, textInWords, valueInWords } from '../text/value';
export { fileWords, judgeWords, lawWords } from '../text/words/papers';
export { reported } from '../report/reported';
export { reportWords } from '../text/words/report';
export { nameOf } from '../text/names/name-of';
export { checkRegulation } from '../law/check/check';
export { remarkInWords } from '../text/advice/explain-remark';
export { remarkWords } from '../text/words/remarks';
export { population } from '../simulation/population/population';
export { project } from '../simulation/project';
export { grouped } from '../text/words/judging';
export { simulationWords } from '../text/words/command/simulation';
export { boundaryCases } from '../explore/boundary/boundary-cases';
export { problemWords } from '../text/words/command/problems';
export type { UsageWords } from '../text/words/command/problems';
export { lostOutput, workbookWords } from '../text/words/workbook';
export { written as writeBlocks, writtenPage } from '../text/write';
export { sentenceOf } from '../text/writers/cell';
export { oneLine, tamed } from '../text/writers/escape';
export { pageFrame } from '../text/writers/page';
export { nearest } from '../value/nearest';
export { plainText } from '../value/thai-text';
