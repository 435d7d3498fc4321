/** The columns of a table of cases. */
import type { FactColumn, Held } from '../facts/columns';
import { applicationColumns, columnsOf } from '../facts/columns';
import { evaluationFields } from '../facts/fields';
import type { VocabularyName } from '../facts/names';
import type { CellKind } from './cells';

/** A column as it is named in English, `#` for the number, year or round in its name. */
export interface Layout {
  readonly name: string;
  readonly kind: CellKind;
  /** As it is named in Thai, with the same `#`. */
  readonly thai: string;
  /** In English words. */
  readonly english: string;
  /** In the facts. */
  readonly path: string;
  /** Other headings of it, that offices write. */
  readonly others?: readonly string[];
  /** It stands beside the facts of an application and of an evaluation, in the item itself. */
  readonly isBeside?: true;
}

/** A column of a table. */
export interface Column extends Layout {
  /** With its number: `service.1.to`. */
  readonly heading: string;
  /** What stands for `#`: `1`, `2567`, `2567/1`; empty where there is none. */
  readonly key: string;
}

/** What the cells of a choice hold, by the list of its words. */
const ofChoice: Readonly<Record<VocabularyName, CellKind>> = {
  line: 'line',
  standing: 'standing',
  'held-standing': 'held',
  position: 'position',
  language: 'language',
  cefr: 'cefr',
  'salary-level': 'level',
  'special-area': 'area',
  'degree-level': 'degree',
  'degree-field': 'field',
  setting: 'setting',
  'report-kind': 'under',
  'sanction-kind': 'sanction',
  'transfer-office': 'office',
  'semester-application': 'semester',
  'earlier-result': 'earlier',
};

function kindOf(holds: Held, name: string): CellKind {
  switch (holds.kind) {
    case 'choice':
      return ofChoice[holds.of];
    case 'day':
      return 'date';
    case 'last-day':
      return 'lastDay';
    case 'none':
      return name === 'sanctions' ? 'neverSanctioned' : 'none';
    case 'number':
      return holds.to === 100 ? 'points' : 'number';
    default:
      return holds.kind;
  }
}

/** A fact as a column. */
export function layoutOf({ name, path, th, en, holds }: FactColumn): Layout {
  return { name, path, thai: th, english: en, kind: kindOf(holds, name) };
}

/** As the papers of a board call it: คนที่ 1 ด้านที่ 1 */
function onPapers({ name, th }: FactColumn): readonly string[] {
  if (name === 'evaluation.decidedOn') return ['วันที่ตัดสิน', 'decidedOn'];
  const [, numbered] = /^ประเมิน กรรมการ (.*)$/u.exec(th) ?? [];
  return numbered === undefined ? [] : [`คนที่ ${numbered}`, `กรรมการคนที่ ${numbered}`];
}

/** Every column there is. Line and standing are those of the application and of the evaluation alike. */
export const layouts: readonly Layout[] = [
  { name: 'id', path: 'id', kind: 'text', thai: 'รหัส', english: 'id' },
  ...applicationColumns.map(layoutOf),
  {
    name: 'reduction',
    path: 'reduction',
    kind: 'noReduction',
    thai: 'ขอลดระยะเวลา',
    english: 'reduction asked for',
  },
  ...columnsOf(
    {
      filedOn: evaluationFields.filedOn,
      decidedOn: evaluationFields.decidedOn,
      members: evaluationFields.members,
    },
    { name: 'evaluation.', path: 'evaluation.', th: 'ประเมิน ', en: 'evaluation ' },
  ).map((column) => ({ ...layoutOf(column), others: onPapers(column) })),
];
