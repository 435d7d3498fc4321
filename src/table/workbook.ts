/**
 * Worksheets (.xlsx), by `hucre`: read with typed days and numbers, written with a frozen heading, filters and lists in
 * cells. The package is loaded when the first workbook is, so that whoever reads text never gets it.
 */
import type { CellValue, WriteSheet } from 'hucre/xlsx';
import type { GridCell, GridRow } from './grid';
import { isDate } from './grid';

/** One sheet of a workbook. */
export interface Worksheet {
  readonly name: string;
  readonly rows: readonly GridRow[];
}

/** Why a file cannot be read as a workbook. */
export type WorkbookProblem = 'not-a-workbook' | 'locked';

/** A workbook holds no more rows than this on a sheet; a list of teachers never does. */
const MOST_ROWS = 100_000;

/** The column of days: as a spreadsheet shows them. */
const DAY_FORMAT = 'dd/mm/yyyy';

function cellOf(value: CellValue): GridCell {
  return value;
}

/**
 * The sheets of a workbook that can be seen, in order.
 *
 * @param bytes - the content of an .xlsx file
 * @returns the sheets, or why they cannot be read
 */
export async function readWorkbook(bytes: Uint8Array): Promise<readonly Worksheet[] | WorkbookProblem> {
  const { readXlsx } = await import('hucre/xlsx');
  try {
    const { sheets } = await readXlsx(bytes, {
      sheets: ({ hidden, veryHidden }) => hidden !== true && veryHidden !== true,
      maxRows: MOST_ROWS,
    });
    return sheets.map(({ name, rows }) => ({
      name,
      rows: rows.map((cells, index) => ({ row: index + 1, cells: cells.map(cellOf), isText: false })),
    }));
  } catch (error) {
    return error instanceof Error && /password|encrypt/iu.test(error.message) ? 'locked' : 'not-a-workbook';
  }
}

/** A list that cells of a column are chosen from. */
interface ColumnList {
  /** From 0. */
  readonly column: number;
  readonly values: readonly string[];
}

/** A sheet to be written. The first row is its heading. */
export interface SheetToWrite {
  readonly name: string;
  readonly rows: readonly (readonly GridCell[])[];
  /** In characters, by column. */
  readonly widths: readonly number[];
  /** Whether the heading is frozen and can be filtered by. */
  readonly isTable: boolean;
  /** Columns of days, from 0, whose empty cells take days too. */
  readonly days?: readonly number[];
  readonly lists?: readonly ColumnList[];
  /** What is said of a heading, by column from 0. */
  readonly comments?: ReadonlyMap<number, string>;
}

/** The letters of a column, from 0. */
function letters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest === 0 ? '' : letters(rest - 1)) + String.fromCharCode(65 + (column % 26));
}

/** Lists longer than this do not fit into a cell's rule. */
const LONGEST_LIST = 255;

/** Cells below the heading that lists are offered in. */
const LISTED_ROWS = 1000;

function sheetOf({ name, rows, widths, isTable, days = [], lists = [], comments }: SheetToWrite): WriteSheet {
  const width = Math.max(1, ...rows.map((row) => row.length));
  const cells: WriteSheet['cells'] = new Map();
  for (const [row, line] of rows.entries()) {
    for (const [column, value] of line.entries()) {
      if (row === 0 && isTable) {
        const comment = comments?.get(column);
        cells.set(`0,${column}`, {
          value,
          type: 'string',
          style: { font: { bold: true }, alignment: { wrapText: true, vertical: 'top' } },
          ...(comment === undefined ? {} : { comment: { text: comment } }),
        });
      } else if (isDate(value)) {
        cells.set(`${row},${column}`, { value, type: 'date', style: { numFmt: DAY_FORMAT } });
      } else if (!isTable) {
        cells.set(`${row},${column}`, {
          value,
          type: 'string',
          style: { alignment: { wrapText: true, vertical: 'top' }, ...(row === 0 ? { font: { bold: true } } : {}) },
        });
      }
    }
  }
  return {
    name,
    rows: rows.map((row) => [...row]),
    cells,
    columns: Array.from({ length: width }, (_, column) => ({
      width: widths[column] ?? 14,
      ...(days.includes(column) ? { numFmt: DAY_FORMAT } : {}),
    })),
    ...(isTable
      ? {
          freezePane: { rows: 1 },
          autoFilter: { range: `A1:${letters(width - 1)}${Math.max(2, rows.length)}` },
        }
      : {}),
    dataValidations: lists
      .filter(({ values }) => values.join(',').length <= LONGEST_LIST)
      .map(({ column, values }) => ({
        type: 'list',
        values: [...values],
        allowBlank: true,
        showErrorMessage: false,
        range: `${letters(column)}2:${letters(column)}${LISTED_ROWS}`,
      })),
  };
}

/** The bytes of a workbook. */
export async function writeWorkbook(sheets: readonly SheetToWrite[]): Promise<Uint8Array> {
  const { writeXlsx } = await import('hucre/xlsx');
  return writeXlsx({ sheets: sheets.map(sheetOf) });
}
