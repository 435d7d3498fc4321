/** The columns of the tables that an office keeps besides applications: a board's cases, score sheets, reviews. */
import { filingFields, workloadFields } from '../facts/fields';
import { columnsOf } from '../facts/columns';
import type { CellKind } from './cells';
import type { Layout } from './columns';
import { layoutOf, layouts } from './columns';
import type { Headings } from './headings';
import { headingsOf } from './headings';

/** A column that stands beside the facts of an application and of an evaluation. */
function beside(name: string, kind: CellKind, thai: string, english: string, others: readonly string[] = []): Layout {
  return { name, path: name, kind, thai, english, others, isBeside: true };
}

const ofBoard: readonly Layout[] = [
  beside('name', 'text', 'ชื่อ-สกุล', 'full name', ['ชื่อ']),
  beside('post', 'text', 'ตำแหน่ง', 'post', ['ตำแหน่งปัจจุบัน']),
  beside('school', 'text', 'สถานศึกษา', 'school', ['โรงเรียน']),
  beside('subject', 'text', 'สาขาวิชา', 'subject', ['สาขา']),
  beside('meeting', 'text', 'การประชุม', 'meeting', ['ครั้งที่', 'การประชุมครั้งที่']),
  beside('enteredOn', 'date', 'วันที่นำเข้าระบบ', 'entered on', [
    'วันที่ส่งคำขอเข้าระบบ',
    'วันที่นำคำขอเข้าระบบ',
    'วันที่นำข้อมูลเข้าระบบ',
  ]),
];

/** More than the longest form has; a sheet of a domain has fewer. */
const MOST_LEVELS = 15;

const ofSheets: readonly Layout[] = [
  beside('domain', 'domain', 'แบบประเมิน', 'sheet', ['ด้าน']),
  beside('on', 'date', 'วันที่', 'day', ['วันที่ประเมิน']),
  beside('printed', 'number', 'คะแนนรวมที่พิมพ์ไว้', 'printed total', ['คะแนนรวม']),
  beside('total', 'number', 'คะแนนเต็ม 100', 'total'),
  beside('part1', 'number', 'ส่วนที่ 1', 'part 1'),
  beside('part2', 'number', 'ส่วนที่ 2', 'part 2'),
  ...Array.from({ length: MOST_LEVELS }, (_, index) => {
    const number = String(index + 1);
    return beside(`levels.${number}`, 'number', `ตัวชี้วัด ${number}`, `indicator ${number}`, [`ตัวชี้วัดที่ ${number}`]);
  }),
  beside('method', 'number', 'วิธีดำเนินการ', 'method'),
  beside('quantitative', 'number', 'ผลลัพธ์เชิงปริมาณ', 'quantitative outcome'),
  beside('qualitative', 'number', 'ผลลัพธ์เชิงคุณภาพ', 'qualitative outcome'),
];

/** What an application states itself. */
const ofApplication: readonly string[] = ['filing.line', 'filing.standing', 'filing.filedOn'];

const ofReviews: readonly Layout[] = [
  beside('workload', 'passed', 'ภาระงาน', 'workload'),
  ...columnsOf(workloadFields, { name: 'workload.', path: 'workload.', th: '', en: '' }).map((column): Layout => ({
    ...layoutOf(column),
    isBeside: true,
  })),
  ...columnsOf(filingFields, { name: 'filing.', path: 'filing.', th: '', en: '' })
    .filter(({ name }) => !ofApplication.includes(name))
    .map((column): Layout => ({ ...layoutOf(column), isBeside: true })),
  beside('subject.subject', 'text', 'สาขาวิชา', 'subject'),
  beside('subject.setting', 'setting', 'สาขาวิชา ระดับ', 'subject setting'),
  beside('checked.general', 'flag', 'ตรวจแล้ว ข้อมูลทั่วไป', 'checked general data'),
  beside('checked.degrees', 'flag', 'ตรวจแล้ว คุณวุฒิ', 'checked degrees', ['ตรวจแล้ว วุฒิ']),
  beside('checked.licence', 'flag', 'ตรวจแล้ว ใบอนุญาตประกอบวิชาชีพ', 'checked licence', ['ตรวจแล้ว ใบอนุญาต']),
];

/** The headings of a board's cases. */
export const boardHeadings: Headings = headingsOf([
  ...layouts.map((layout) => (layout.name === 'standing' ? { ...layout, others: ['วิทยฐานะ'] } : layout)),
  ...ofBoard,
]);

/** The headings of score sheets, one a row. */
export const sheetHeadings: Headings = headingsOf([...layouts, ...ofSheets]);

/** The headings of applications to be reviewed. */
export const reviewHeadings: Headings = headingsOf([...layouts, ...ofReviews]);
