/** The columns of a table of a board's cases: one applicant a row, with percentages or levels by member and domain. */
import type { CellKind } from './cells';
import { plainText } from '../value/thai-text';

/** A column: its name in data, how its cells are read, and its other headings. */
export interface BoardColumn {
  readonly name: string;
  readonly kind: CellKind;
  readonly path: readonly (string | number)[];
  readonly headings: readonly string[];
}

const texts: readonly (readonly [name: string, ...thai: string[]])[] = [
  ['id', 'รหัส'],
  ['name', 'ชื่อ-สกุล', 'ชื่อ'],
  ['post', 'ตำแหน่ง'],
  ['school', 'สถานศึกษา', 'โรงเรียน'],
  ['subject', 'สาขาวิชา'],
  ['meeting', 'การประชุม', 'ครั้งที่'],
];

const domains = [
  ['teaching', 1, 8],
  ['outcomes', 2, 4],
  ['academicWork', 3, 0],
] as const;

function scoreColumns(member: number): readonly BoardColumn[] {
  return domains.flatMap(([domain, number, count]): readonly BoardColumn[] => {
    const path = ['evaluation', 'members', member - 1, domain];
    const name = `evaluation.member${String(member)}.${domain}`;
    const thai = `คนที่ ${String(member)} ด้านที่ ${String(number)}`;
    const levels = Array.from({ length: count }, (_, at) => at + 1);
    return [
      { name, kind: 'number', path, headings: [thai, `กรรมการ${thai}`] },
      ...levels.map((level): BoardColumn => {
        const behind = `ตัวชี้วัด ${String(level)}`;
        return {
          name: `${name}.${String(level)}`,
          kind: 'number',
          path: [...path, level - 1],
          headings: [`${thai} ${behind}`, `กรรมการ${thai} ${behind}`],
        };
      }),
    ];
  });
}

const columns: readonly BoardColumn[] = [
  ...texts.map(([name, ...headings]): BoardColumn => ({ name, kind: 'text', path: [name], headings })),
  { name: 'line', kind: 'line', path: ['evaluation', 'line'], headings: ['สายงาน'] },
  { name: 'standing', kind: 'standing', path: ['evaluation', 'standing'], headings: ['วิทยฐานะที่ขอ', 'วิทยฐานะ'] },
  { name: 'decidedOn', kind: 'date', path: ['evaluation', 'decidedOn'], headings: ['วันที่ตัดสิน'] },
  { name: 'enteredOn', kind: 'date', path: ['enteredOn'], headings: ['วันที่นำเข้าระบบ', 'วันที่ส่งคำขอเข้าระบบ'] },
  { name: 'filedOn', kind: 'date', path: ['filedOn'], headings: ['วันที่ยื่นคำขอ'] },
  ...[1, 2, 3].flatMap(scoreColumns),
];

const byHeading: ReadonlyMap<string, BoardColumn> = new Map(
  columns.flatMap((column) => [column.name, ...column.headings].map((heading) => [heading, column] as const)),
);

/** The column that a heading stands for, in English or Thai; undefined where it is none. */
export function boardColumnOf(heading: string): BoardColumn | undefined {
  return byHeading.get(plainText(heading));
}
