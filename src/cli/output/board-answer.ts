/** The paper for the board in every form that the command writes, with the applicants whose data cannot be read. */
import type { BoardPaper } from '../../explore/office/board-paper';
import type { Table } from '../../text/blocks';
import type { TextLanguage } from '../../text/language';
import { csv } from '../commands/series';
import type { Fault, Own } from '../input/fault';
import { faultJson, reasonsOf } from '../input/fault';
import {
  agendaOf,
  annexTable,
  blocksOfBoard,
  consentTable,
  countTable,
  dayInWords,
  wordsOf,
  workbookWords,
  writeWorkbook,
} from '../library';
import type { OutCell } from './cell';
import type { OutputOptions } from './format';
import { jsonText } from './json-write';
import { outCell } from './office-papers';
import { nameOf, ownCells } from './own';
import { paper } from './paper';
import { renderJson } from './render-json';
import { faultSheet, noteSheet, tableSheet } from './workbook';

/** What a board's file came to. */
export interface BoardAnswer {
  readonly paper: BoardPaper;
  /** Columns of one's own of each applicant of the annex, in its order. */
  readonly own: readonly Own[];
  readonly headings: readonly string[];
  readonly faults: readonly Fault[];
}

interface Rows {
  readonly head: readonly string[];
  readonly rows: readonly (readonly OutCell[])[];
}

function rowsOf({ rows }: Table, lang: TextLanguage): Rows['rows'] {
  return rows.map((row) => row.map((cell) => outCell(cell, lang)));
}

/** The annex with columns of one's own, and below it those who are not in it. */
function annexOf({ paper: found, own, headings, faults }: BoardAnswer, lang: TextLanguage): Rows {
  const words = wordsOf(lang);
  const { columns, unread } = words.office.board;
  const table = annexTable(found, words);
  const isUnread = faults.length > 0;
  const [id, result] = [columns.id, columns.result].map((heading) => table.head.indexOf(heading));
  return {
    head: [...headings, ...table.head, ...(isUnread ? [columns.reason] : [])],
    rows: [
      ...rowsOf(table, lang).map((row, at) => [
        ...ownCells(own[at] ?? {}, headings),
        ...row,
        ...(isUnread ? [''] : []),
      ]),
      ...faults.map((fault) => [
        ...ownCells(fault.own, headings),
        ...table.head.map((_, at) => (at === id ? fault.id : at === result ? unread : '')),
        reasonsOf(fault, lang).join('; '),
      ]),
    ],
  };
}

function jsonOf({ paper: found, own, faults }: BoardAnswer): object {
  const annex = found.annex.map((row, at) => {
    const beside = own[at] ?? {};
    return Object.keys(beside).length === 0 ? row : { ...row, own: beside };
  });
  return { ...found, annex, ...(faults.length === 0 ? {} : { unread: faults.map(faultJson) }) };
}

async function workbookOfBoard(answer: BoardAnswer, lang: TextLanguage): Promise<Uint8Array> {
  const { paper: found, faults } = answer;
  const words = wordsOf(lang);
  const { board } = words.office;
  const annex = annexOf(answer, lang);
  const counts = countTable(found, board, faults.length);
  const consent = consentTable(found, board);
  const said = agendaOf(found, board).flatMap((block) => ('text' in block ? [block.text] : []));
  return writeWorkbook([
    tableSheet(board.annex, annex.head, annex.rows),
    tableSheet(board.counts, counts.head, rowsOf(counts, lang)),
    ...(consent.rows.length === 0 ? [] : [tableSheet(board.consentSheet, consent.head, rowsOf(consent, lang))]),
    faultSheet(faults, lang),
    {
      ...noteSheet([board.title, board.day(dayInWords(found.on, words)), ...said, workbookWords(lang).byProgram], lang),
      name: board.agenda,
    },
  ]);
}

/** The answer; a worksheet takes its time. */
export function writtenBoard(answer: BoardAnswer, { format, lang, bom }: OutputOptions): string | Promise<Uint8Array> {
  switch (format) {
    case 'json':
      return renderJson(jsonOf(answer));
    case 'ndjson':
      return `${jsonText(jsonOf(answer))}\n`;
    case 'csv': {
      const { head, rows } = annexOf(answer, lang);
      return csv(head, rows, bom, lang);
    }
    case 'xlsx':
      return workbookOfBoard(answer, lang);
    case 'text':
    case 'markdown':
    case 'html': {
      const unread = answer.faults.map((fault) => ({
        id: nameOf(fault.id, fault.own),
        place: fault.place,
        reasons: reasonsOf(fault, lang),
      }));
      return paper(blocksOfBoard(answer.paper, wordsOf(lang), unread), format, lang);
    }
  }
}
