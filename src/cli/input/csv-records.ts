/** The rows of a CSV file, read one by one. What a row is, `csv-parse` decides; here it is only handed line by line. */
import { CsvError, parse } from 'csv-parse/sync';
import type { Line } from '../machine/batch';

/**
 * A row as a spreadsheet shows it: the heading is row 1, and blank rows count. `cells` is empty for a blank row; `problem`
 * says why a row cannot be taken apart.
 */
export type CsvRow = { readonly row: number; readonly isCutOff: boolean } & (
  { readonly cells: readonly string[] } | { readonly problem: string }
);

/** A cell may be written over several lines, but so many mean that a quotation mark was forgotten. */
const MOST_LINES = 50;

const problems: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'a quotation mark is opened and not closed',
  INVALID_OPENING_QUOTE: 'a quotation mark within a cell: put the cell in quotation marks, and double those within it',
  CSV_INVALID_CLOSING_QUOTE: 'expected a comma after a quotation mark that closes a cell; double those within a cell',
};

type Taken = { readonly cells: readonly string[] } | { readonly code: string; readonly message: string };

function takenApart(text: string): Taken {
  try {
    const options = { relax_column_count: true, record_delimiter: ['\r\n', '\n'] };
    const [cells = []] = parse(`${text}\n`, options) as readonly (readonly string[])[];
    return { cells };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { code: error.code, message: error.message };
  }
}

/** Every row of the lines of a file. A row that cannot be taken apart ends with its first line. */
export function* rowsOf(lines: Iterable<Line>): Generator<CsvRow> {
  const source = lines[Symbol.iterator]();
  const ahead: Line[] = [];
  const nextLine = (): Line | undefined => {
    const seen = ahead.shift();
    if (seen !== undefined) return seen;
    const next = source.next();
    return next.done === true ? undefined : next.value;
  };

  for (let row = 1; ; row += 1) {
    const first = nextLine();
    if (first === undefined) return;
    const taken = [first];
    let text = first.text;
    let result = takenApart(text);
    while ('code' in result && result.code === 'CSV_QUOTE_NOT_CLOSED' && taken.length < MOST_LINES) {
      const line = nextLine();
      if (line === undefined) break;
      taken.push(line);
      text += `\n${line.text}`;
      result = takenApart(text);
    }
    if ('cells' in result) {
      yield { row, cells: result.cells, isCutOff: taken.at(-1)?.isEnded === false };
    } else {
      ahead.unshift(...taken.slice(1));
      yield { row, problem: problems[result.code] ?? result.message, isCutOff: false };
    }
  }
}
