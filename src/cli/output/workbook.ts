/** An answer as a workbook: the results, the rows that could not be read, and what the columns mean. */
import type { TextLanguage } from '../../text/language';
import type { Fault } from '../input/fault';
import { explainRowIssue, faultAdvice, faultKind, workbookWords, writeWorkbook } from '../library';
import type { SheetToWrite } from '../../table/workbook';
import type { OutCell } from './cell';
import { typedCell } from './cell';

function width(cells: readonly OutCell[]): number {
  const lengths = cells.map((cell) => (typeof cell === 'object' ? 11 : String(cell).length));
  return Math.min(48, Math.max(9, ...lengths) + 2);
}

function faultRows(faults: readonly Fault[], lang: TextLanguage): readonly (readonly OutCell[])[] {
  return faults.flatMap(({ file, row, id, issues }) =>
    issues.map((issue): readonly OutCell[] => [
      file,
      row ?? '',
      id,
      issue.heading ?? issue.path,
      issue.cell ?? '',
      issue.reason === 'facts' ? explainRowIssue({ ...issue, heading: '', path: '' }, lang) : faultKind(issue, lang),
      issue.suggestion ?? faultAdvice(issue, lang),
    ]),
  );
}

/** A sheet of rows below a heading. */
export function tableSheet(name: string, head: readonly string[], rows: readonly (readonly OutCell[])[]): SheetToWrite {
  const some = [head, ...rows.slice(0, 50)];
  return {
    name,
    isTable: true,
    rows: [head, ...rows.map((row) => row.map((cell) => (cell === '' ? null : typedCell(cell))))],
    widths: head.map((_, column) => width(some.map((row) => row[column] ?? ''))),
  };
}

/** The sheet of what could not be read. */
export function faultSheet(faults: readonly Fault[], lang: TextLanguage): SheetToWrite {
  const { faults: unread, faultHead } = workbookWords(lang);
  return tableSheet(unread, faultHead, faultRows(faults, lang));
}

/** The sheet of what is said of the others, in lines. */
export function noteSheet(notes: readonly string[], lang: TextLanguage): SheetToWrite {
  return { name: workbookWords(lang).notes, isTable: false, rows: notes.map((line) => [line]), widths: [100] };
}

/** The bytes of an answer as a workbook. */
export function workbookOf(
  head: readonly string[],
  rows: readonly (readonly OutCell[])[],
  faults: readonly Fault[],
  notes: readonly string[],
  lang: TextLanguage,
): Promise<Uint8Array> {
  const { results, explained } = workbookWords(lang);
  return writeWorkbook([
    tableSheet(results, head, rows),
    faultSheet(faults, lang),
    noteSheet([...notes, ...explained], lang),
  ]);
}
