/** The DPA checklist in words: one row of marks, and what they stand for. */
import { readable } from '../error/readable';
import type { Status } from '../finding/finding';
import { isFullList } from '../value/full-list';
import type { Block, Cell } from './blocks';
import type { TextLanguage, TextOptions } from './language';
import { formatOf, refusal, wordsOf } from './language';
import type { NumberedPlace, PlaceName } from './place';
import type { Words } from './words/words';
import { written } from './write';

/** A column of the DPA screen. */
export type ChecklistColumn = '1' | '2' | '3' | '4' | '4.1' | '4.2' | '4.3' | '4.4' | '5';

/** The checklist of one of many cases. */
export interface ChecklistRow {
  /** The name that the case goes by. */
  readonly id: string;
  /** What `dpaChecklist` gives. */
  readonly checklist: readonly ChecklistEntry[];
}

/** A column and its status, as `dpaChecklist` gives them. */
export interface ChecklistEntry {
  readonly item: ChecklistColumn;
  readonly status: Status | 'not-applicable';
}

type Part = Exclude<PlaceName, NumberedPlace>;

const parts: Readonly<Record<Exclude<ChecklistColumn, '4'>, Part>> = {
  '1': 'tenure',
  '2': 'agreements',
  '3': 'conduct',
  '4.1': 'language',
  '4.2': 'special-area',
  '4.3': 'degree',
  '4.4': 'nqf8',
  '5': 'performance',
};

/** The columns of the screen, from left to right. */
const order: readonly ChecklistColumn[] = ['1', '2', '3', '4', '4.1', '4.2', '4.3', '4.4', '5'];

function isColumn(value: unknown): value is ChecklistColumn {
  return typeof value === 'string' && (value === '4' || Object.hasOwn(parts, value));
}

function entryOf(value: unknown, path: string, words: Words): ChecklistEntry {
  if (typeof value !== 'object' || value === null || !('item' in value) || !('status' in value)) {
    throw refusal(path, 'wrong-type', 'expected an item of dpaChecklist');
  }
  const { item, status } = value;
  if (!isColumn(item)) throw refusal(`${path}.item`, 'unknown-name', 'expected 1 to 5, or 4.1 to 4.4, as text');
  if (typeof status !== 'string' || !Object.hasOwn(words.checklist.statuses, status)) {
    throw refusal(`${path}.status`, 'unknown-name', 'expected met, unmet, unknown or not-applicable');
  }
  return { item, status: status as ChecklistEntry['status'] };
}

function entriesOf(value: unknown, path: string, words: Words): readonly ChecklistEntry[] {
  if (!isFullList(value)) throw refusal(path, 'wrong-type', 'expected the items of dpaChecklist');
  return value.map((item: unknown, index) => entryOf(item, `${path}[${String(index)}]`, words));
}

/** The name of a case and its marks; a screen has every column once. */
function marksOf(value: unknown, path: string, words: Words): readonly Cell[] {
  if (typeof value !== 'object' || value === null || !('id' in value) || !('checklist' in value)) {
    throw refusal(path, 'wrong-type', 'expected an object with id and checklist');
  }
  const { id, checklist } = value;
  if (typeof id !== 'string') throw refusal(`${path}.id`, 'wrong-type', 'expected a text');
  const entries = entriesOf(checklist, `${path}.checklist`, words);
  const marks = order.map((column) => entries.filter(({ item }) => item === column).map(({ status }) => ({ status })));
  if (marks.some(({ length }) => length !== 1)) {
    throw refusal(`${path}.checklist`, 'wrong-count', 'expected each item of dpaChecklist once');
  }
  return [id, ...marks.flat()];
}

/** What each column is called. */
function headingsOf(columns: readonly ChecklistColumn[], words: Words): readonly Heading[] {
  return columns.map((item) => [item, item === '4' ? words.checklist.reduction : words.places[parts[item]]]);
}

type Heading = readonly [column: ChecklistColumn, name: string];

/** What the marks say, and what the columns are. */
function legendOf(headings: readonly Heading[], { checklist: { statuses } }: Words): Block {
  return {
    kind: 'legend',
    marks: (Object.keys(statuses) as ChecklistEntry['status'][]).map((status) => ({ status, text: statuses[status] })),
    headings: headings.map(([column, text]) => ({
      term: `(${column})`,
      text,
      ...(column.includes('.') ? { isPart: true } : {}),
    })),
  };
}

/** A row of marks a case under the columns of the screen. */
function tableOf(head: string, rows: readonly (readonly Cell[])[], headings: readonly Heading[]): Block {
  return {
    kind: 'table',
    head: [head, ...headings.map(([column]) => `(${column})`)],
    rows,
    align: ['start', ...headings.map(() => 'center' as const)],
  };
}

/** The table with its legend. */
function explained(
  head: string,
  rows: readonly (readonly Cell[])[],
  headings: readonly Heading[],
  words: Words,
): readonly Block[] {
  const blocks = [tableOf(head, rows, headings), legendOf(headings, words)];
  return [{ kind: 'section', title: words.checklist.title, blocks }];
}

/** The checklist of one case, of entries that are known to be such. */
export function checklistBlocks(entries: readonly ChecklistEntry[], language: TextLanguage): readonly Block[] {
  const words = wordsOf(language);
  const headings = headingsOf(
    entries.map(({ item }) => item),
    words,
  );
  const { item: heading, result } = words.checklist;
  return explained(heading, [[result, ...entries.map(({ status }) => ({ status }))]], headings, words);
}

/** The same without its legend, for papers that explain the marks of many cases once. */
export function checklistTable(entries: readonly ChecklistEntry[], language: TextLanguage): readonly Block[] {
  const words = wordsOf(language);
  const headings = headingsOf(
    entries.map(({ item }) => item),
    words,
  );
  const { item: heading, result, title } = words.checklist;
  const row = [result, ...entries.map(({ status }) => ({ status }))];
  return [{ kind: 'section', title, blocks: [tableOf(heading, [row], headings)] }];
}

/** What the marks and columns of any checklist stand for. */
export function checklistLegend(language: TextLanguage): Block {
  const words = wordsOf(language);
  return legendOf(headingsOf(order, words), words);
}

/**
 * The DPA checklist (หน้าจอตรวจสอบคุณสมบัติ) as a table: a row of marks under the columns (1) to (5), ✓ ✗ ? —, then
 * what each column is and what its mark says.
 *
 * @param items - what `dpaChecklist` gives
 * @param language - `th` or `en`
 * @param options - `format`: `text`, in columns that line up (the default), `markdown` or `html`
 * @returns the table, without a line break at its end
 * @throws `invalid-facts` at `items`, `language`, `options` or `options.format`
 * @example
 * ```ts
 * explainChecklist(dpaChecklist(finding), 'th');
 * // ผลการตรวจสอบคุณสมบัติตามหน้าจอ DPA
 * //
 * // รายการ  (1)  (2)  (3)  (4)  (4.1)  (4.2)  (4.3)  (4.4)  (5)
 * // ผล      ✓    ✓    ✓    —    —      —      —      —      —
 * // …
 * ```
 */
export function explainChecklist(
  items: readonly ChecklistEntry[],
  language: TextLanguage,
  options: TextOptions = {},
): string {
  const words = wordsOf(language);
  const format = formatOf(options);
  const entries = readable('items', () => entriesOf(items, 'items', words));
  return written(checklistBlocks(entries, language), format, language);
}

/** The checklists of many cases, before they are written. */
export function checklistsBlocks(rows: readonly ChecklistRow[], language: TextLanguage): readonly Block[] {
  const words = wordsOf(language);
  const marks = readable('rows', () => {
    if (!isFullList(rows)) throw refusal('rows', 'wrong-type', 'expected a list of cases with their checklists');
    return rows.map((row: unknown, index) => marksOf(row, `rows[${String(index)}]`, words));
  });
  return explained(words.checklist.cases, marks, headingsOf(order, words), words);
}

/**
 * The DPA checklists of many cases as one table: a row of marks for each under the columns (1) to (5), and once what the
 * marks and the columns say.
 *
 * @param rows - the name of each case, any text, and what `dpaChecklist` gives
 * @param language - `th` or `en`
 * @param options - `format`: `text`, in columns that line up (the default), `markdown` or `html`
 * @returns the table, without a line break at its end
 * @throws `invalid-facts` at `rows`, `language`, `options` or `options.format`
 * @example
 * ```ts
 * explainChecklists([{ id: 'T-01', checklist: dpaChecklist(finding) }], 'th');
 * // ผลการตรวจสอบคุณสมบัติตามหน้าจอ DPA
 * //
 * // รหัส  (1)  (2)  (3)  (4)  (4.1)  (4.2)  (4.3)  (4.4)  (5)
 * // T-01  ✓    ✓    ✓    —    —      —      —      —      —
 * // …
 * ```
 */
export function explainChecklists(
  rows: readonly ChecklistRow[],
  language: TextLanguage,
  options: TextOptions = {},
): string {
  wordsOf(language);
  const format = formatOf(options);
  return written(checklistsBlocks(rows, language), format, language);
}
