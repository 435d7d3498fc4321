/** The DPA checklist in words: one row of marks, and what they stand for. */
import type { Status } from '../finding/finding';
import { columns } from './columns';
import type { TextLanguage, TextOptions } from './language';
import { formatOf, refusal, wordsOf } from './language';
import { escaped } from './layout';
import { markOf } from './mark';
import type { PlaceName } from './place';
import type { Words } from './words';

/** A column of the DPA screen. */
export type ChecklistColumn = '1' | '2' | '3' | '4' | '4.1' | '4.2' | '4.3' | '4.4' | '5';

/** A column and its status, as `dpaChecklist` gives them. */
export interface ChecklistEntry {
  readonly item: ChecklistColumn;
  readonly status: Status | 'not-applicable';
}

type Part = Exclude<PlaceName, 'round' | 'member'>;

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

type Named = readonly [number: string, name: string];

/** The columns of the screen on the left, their parts (4.1) to (4.4) on the right. */
function besideEachOther(named: readonly Named[]): readonly (readonly string[])[] {
  const left = named.filter(([number]) => !number.includes('.'));
  const right = named.filter(([number]) => number.includes('.'));
  const rows = Array.from({ length: Math.max(left.length, right.length) });
  return rows.map((_, index) => [...(left[index] ?? ['', '']), ...(right[index] ?? [])]);
}

/**
 * The DPA checklist (หน้าจอตรวจสอบคุณสมบัติ) as a table: a row of marks under the columns (1) to (5), ✓ ✗ ? —, then
 * what each column is and what its mark says.
 *
 * @param items - what `dpaChecklist` gives
 * @param language - `th` or `en`
 * @param options - `format`: `text`, in columns that line up (the default), or `markdown`
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
  if (!Array.isArray(items)) throw refusal('items', 'wrong-type', 'expected the items of dpaChecklist');
  const entries = items.map((item: unknown, index) => entryOf(item, `items[${String(index)}]`, words));

  const { title, item: heading, result, reduction, statuses } = words.checklist;
  const head = [heading, ...entries.map(({ item }) => `(${item})`)];
  const marks = [result, ...entries.map(({ status }) => markOf(status))];
  const signs = (Object.keys(statuses) as ChecklistEntry['status'][]).map(
    (status) => `${markOf(status)} ${statuses[status]}`,
  );
  const named = entries.map(({ item }) => [`(${item})`, item === '4' ? reduction : words.places[parts[item]]] as const);
  if (format === 'text') {
    return [title, '', ...columns([head, marks]), '', signs.join('  '), ...columns(besideEachOther(named))].join('\n');
  }
  const row = (cells: readonly string[]): string => `| ${cells.map(escaped).join(' | ')} |`;
  return [
    `### ${escaped(title)}`,
    '',
    row(head),
    `| ${head.map((_, index) => (index === 0 ? '---' : ':-:')).join(' | ')} |`,
    row(marks),
    '',
    `- ${escaped(signs.join(' · '))}`,
    ...named.map((cells) => `- ${cells.map(escaped).join(' ')}`),
  ].join('\n');
}
