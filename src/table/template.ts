/** The worksheet that an office fills in: Thai headings, lists in cells, two invented rows, and how to fill it in. */
import type { CellKind } from './cells';
import { columnOf } from './headings';
import type { GridCell } from './grid';
import { usualWords } from './names';
import type { SheetToWrite } from './workbook';

/** Columns of one's own, which are carried into every answer. */
const OWN: readonly string[] = ['ชื่อ - สกุล', 'โรงเรียน'];

const rounds: readonly string[] = ['2567', '2568', '2569'];

/** Headings, each with what the two invented teachers have below it. */
const content: readonly (readonly [heading: string, first: GridCell, second: GridCell])[] = [
  ['รหัส', 'ตัวอย่าง-1', 'ตัวอย่าง-2'],
  ['ชื่อ - สกุล', 'นางสาวสมมติ ตัวอย่าง', 'นายสมมุติ ตัวอย่าง'],
  ['โรงเรียน', 'โรงเรียนตัวอย่าง 1', 'โรงเรียนตัวอย่าง 2'],
  ['สายงาน', 'การสอน', 'การสอน'],
  ['วิทยฐานะที่ขอ', 'ชำนาญการ', 'ชำนาญการพิเศษ'],
  ['วันที่ยื่นคำขอ', '22/11/2569', '22/11/2569'],
  ['ประวัติ 1 ตำแหน่ง', 'ครูผู้ช่วย', 'ครู'],
  ['ประวัติ 1 วิทยฐานะ', 'ไม่มี', 'ชำนาญการ'],
  ['ประวัติ 1 ตั้งแต่', '16/5/2563', '1/10/2566'],
  ['ประวัติ 1 ถึง', '15/5/2565', null],
  ['ประวัติ 2 ตำแหน่ง', 'ครู', null],
  ['ประวัติ 2 วิทยฐานะ', 'ไม่มี', null],
  ['ประวัติ 2 ตั้งแต่', '16/5/2565', null],
  ['ประวัติ 2 ถึง', null, null],
  ...rounds.flatMap((year): readonly (readonly [string, GridCell, GridCell])[] => [
    [`PA ${year} ตำแหน่ง`, 'ครู', 'ครู'],
    [`PA ${year} วิทยฐานะ`, 'ไม่มี', 'ชำนาญการ'],
    [`PA ${year} ภาระงาน`, 'ผ่าน', 'ผ่าน'],
    [`PA ${year} กรรมการ 1`, 85.5, 82],
    [`PA ${year} กรรมการ 2`, 80, 79],
    [`PA ${year} กรรมการ 3`, 90, 75],
  ]),
  ['โทษ', 'ไม่มี', 'ไม่มี'],
  ['รายงาน', 'ไม่มี', 'ไม่มี'],
  ['ขอลดระยะเวลา', 'ไม่', 'ขอ'],
  ['สอนภาษาต่างประเทศ', 'ไม่ใช่', 'ใช่'],
  ['ผลภาษา 1 ภาษา', null, 'อังกฤษ'],
  ['ผลภาษา 1 ระดับ', null, 'C1'],
  ['ผลภาษา 1 วันที่ทดสอบ', null, '14/2/2569'],
  ['พื้นที่พิเศษ', null, 'ไม่มี'],
  ['วุฒิ', null, 'ไม่มี'],
  ['คุณวุฒิวิชาชีพระดับ 8', null, 'ไม่มี'],
  ['เลื่อนเงินเดือน 2568/1', null, 'ดีเด่น'],
  ['เลื่อนเงินเดือน 2568/2', null, 'ดีเด่น'],
  ['เลื่อนเงินเดือน 2569/1', null, 'ดีเด่น'],
  ['เลื่อนเงินเดือน 2569/2', null, 'ดีเด่น'],
];

const explained: readonly string[] = [
  'วิธีกรอก',
  'แผ่น "กรอกข้อมูล": หนึ่งแถวต่อหนึ่งราย ลบสองแถวตัวอย่างออกแล้วกรอกของท่าน เพิ่มคอลัมน์ของท่านได้ จะติดไปกับผลทุกแผ่นและไม่ใช้ตรวจ',
  'ช่องว่างคือ "ไม่ได้บอก" ถ้าทราบว่าไม่มี ให้เลือก "ไม่มี" สองอย่างนี้ต่างกัน: สิ่งที่ไม่ได้บอก โปรแกรมจะถามเพิ่ม',
  'วันที่พิมพ์ 26/9/2562 หรือ 26 ก.ย. 2562 ปี พ.ศ. 4 หลัก โปรแกรมไม่เดาปี 2 หลัก',
  'ประวัติ: เพิ่มช่วงเวลาด้วยหัวคอลัมน์ ประวัติ 3 ตำแหน่ง, ประวัติ 3 วิทยฐานะ, ประวัติ 3 ตั้งแต่, ประวัติ 3 ถึง ช่อง "ถึง" เว้นว่างคือยังดำรงตำแหน่ง',
  'PA: เปลี่ยนปีงบประมาณในหัวคอลัมน์ได้ เช่น PA 2570 ภาระงาน คะแนนกรรมการเต็ม 100 ช่องว่างคือยังไม่ได้คะแนน',
  'ขอลดระยะเวลา: "ไม่" คือไม่มีเหตุลดระยะเวลาทั้งสี่ (ภาษา พื้นที่พิเศษ วุฒิ คุณวุฒิวิชาชีพระดับ 8) ไม่ต้องกรอกคอลัมน์เหล่านั้น',
  'โทษ: เลือก "ไม่มี" ถ้ามี ให้เพิ่มคอลัมน์ โทษ 1 วันที่, โทษ 1 ประเภท, โทษ 1 หนักกว่าภาคทัณฑ์',
  'บันทึกเป็น .xlsx แล้วตรวจได้ทันที ข้อมูลในตัวอย่างเป็นข้อมูลสมมติ',
];

function wordsOf(kind: CellKind): readonly string[] {
  switch (kind) {
    case 'flag':
      return ['ใช่', 'ไม่ใช่'];
    case 'passed':
      return ['ผ่าน', 'ไม่ผ่าน'];
    case 'none':
    case 'neverSanctioned':
      return ['ไม่มี'];
    case 'noReduction':
      return ['ไม่', 'ขอ'];
    case 'text':
    case 'date':
    case 'lastDay':
    case 'number':
    case 'points':
      return [];
    default:
      return usualWords(kind);
  }
}

function kindOf(heading: string): CellKind {
  const read = columnOf(heading);
  return read.kind === 'column' ? read.column.kind : 'text';
}

/** The two sheets of the template. */
export function templateSheets(): readonly SheetToWrite[] {
  const kinds = content.map(([heading]) => kindOf(heading));
  const where = (wanted: readonly CellKind[]): readonly number[] =>
    kinds.flatMap((kind, column) => (wanted.includes(kind) ? [column] : []));
  return [
    {
      name: 'กรอกข้อมูล',
      isTable: true,
      rows: [
        content.map(([heading]) => heading),
        content.map(([, first]) => first),
        content.map(([, , second]) => second),
      ],
      widths: content.map(([heading]) => (OWN.includes(heading) ? 24 : Math.max(12, heading.length + 2))),
      days: where(['date', 'lastDay']),
      lists: kinds.flatMap((kind, column) => {
        const values = wordsOf(kind);
        return values.length === 0 ? [] : [{ column, values }];
      }),
    },
    { name: 'วิธีกรอก', isTable: false, rows: explained.map((line) => [line]), widths: [110] },
  ];
}
