/** Every column of a flat table, for whoever writes one or maps another to it. */
import type { CellKind } from './cells';
import { layouts } from './columns';
import type { NameKind } from './names';
import { namesOf, usualWords } from './names';

/** A column of a flat table. `#` stands for the number from 1, the year or the round of an entry. */
export interface TableColumn {
  /** In English, as programs name it: `service.#.from`. */
  readonly name: string;
  /** In the facts: `service[].from`. */
  readonly path: string;
  readonly th: string;
  readonly en: string;
  /** `choice`: one of `options`; `none`: only the word that there is none. */
  readonly kind: 'text' | 'choice' | 'flag' | 'day' | 'number' | 'none';
  /** The names that a choice takes, each with its usual Thai word. */
  readonly options?: readonly { readonly name: string; readonly th: string }[];
}

function kindOf(kind: CellKind): TableColumn['kind'] {
  switch (kind) {
    case 'text':
    case 'number':
    case 'flag':
      return kind;
    case 'points':
      return 'number';
    case 'passed':
      return 'flag';
    case 'date':
    case 'lastDay':
      return 'day';
    case 'none':
    case 'neverSanctioned':
    case 'noReduction':
      return 'none';
    default:
      return 'choice';
  }
}

function optionsOf(kind: CellKind): Pick<TableColumn, 'options'> {
  if (kindOf(kind) !== 'choice') return {};
  const words = usualWords(kind as NameKind);
  return {
    options: Object.freeze(
      namesOf(kind as NameKind).map((name, index) => Object.freeze({ name, th: words[index] ?? name })),
    ),
  };
}

/**
 * Every column that `readRow` reads and `writeRow` writes.
 *
 * @example `columns.find(({ name }) => name === 'filedOn')?.th` is `'วันที่ยื่นคำขอ'`.
 */
export const columns: readonly TableColumn[] = Object.freeze(
  layouts.map(({ name, path, thai, english, kind }) =>
    Object.freeze({ name, path, th: thai, en: english, kind: kindOf(kind), ...optionsOf(kind) }),
  ),
);
