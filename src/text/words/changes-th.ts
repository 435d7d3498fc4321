/** The wording of a law and of its changes, in Thai. Words only. */
import type { LawWords } from './changes';

export const th: LawWords = {
  statuses: { met: 'เป็นไปตามเกณฑ์', unmet: 'ไม่เป็นไปตามเกณฑ์', unknown: 'ยังไม่ทราบ' },
  directions: {
    stricter: 'เข้มงวดขึ้น',
    looser: 'ผ่อนคลายลง',
    neutral: 'ไม่เข้มงวดขึ้นหรือผ่อนคลายลง',
    begins: 'เริ่มมีค่าใช้บังคับ',
    ends: 'สิ้นผลใช้บังคับ',
  },
  chosenBy: {
    filing: 'วันที่ยื่นคำขอ',
    decision: 'วันที่ตัดสินผลการประเมิน',
    'round-end': 'วันสุดท้ายของรอบข้อตกลง',
    entry: 'วันที่สถานศึกษานำคำขอเข้าระบบ DPA',
    given: 'วันที่ระบุ',
  },
  reachesBack: 'มีผลย้อนหลัง',
  byStanding: (value, others) =>
    `${value} (${others.map(([standings, own]) => `${standings.join(' และ')}: ${own}`).join('; ')})`,
  filedFromThen: (value) => `${value} เฉพาะคำขอที่ยื่นตั้งแต่วันที่เริ่มใช้ คำขอที่ยื่นก่อนนั้นใช้ค่าเดิม`,
  noValue: 'ไม่มีค่าใช้บังคับ',
  judgedBy: (law) => `หลักเกณฑ์: ${law}`,
  law: (name) => `หลักเกณฑ์: ${name}`,
  lawOn: (name, day) => `หลักเกณฑ์: ${name} ณ วันที่ ${day}`,
  differences: (before, after) => `ค่าที่ต่างกัน: ${before} → ${after}`,
  noDifference: 'ไม่มีค่าใดต่างกัน',
  countOfChanges: (count) => `ต่างกัน ${String(count)} รายการ`,
  since: (from) => `ตั้งแต่ ${from}`,
  between: (from, until) => `${from} ถึง ${until}`,
  columns: {
    parameter: 'ค่าที่กำหนด',
    value: 'ค่า',
    chosenBy: 'ใช้ค่าตาม',
    days: 'ช่วงเวลา',
    change: 'ก่อน → หลัง',
    direction: 'ผลต่อผู้ขอ',
    instrument: 'หนังสือที่กำหนด',
    part: 'ข้อที่ทำให้ผลเปลี่ยน',
    step: 'จาก → เป็น',
    count: 'จำนวน',
  },
  impact: 'ผลกระทบของการเปลี่ยนหลักเกณฑ์',
  moved: (moved, judged, before, after, steps) =>
    `เมื่อเปลี่ยนหลักเกณฑ์จาก ${before} เป็น ${after} ผลการพิจารณาเปลี่ยนไป ${String(moved)} จาก ${String(judged)} รายการ: ${steps.join(', ')}`,
  step: (count, from, to) => `จาก "${from}" เป็น "${to}" ${String(count)} รายการ`,
  noneMoved: (judged, before, after) =>
    `เมื่อเปลี่ยนหลักเกณฑ์จาก ${before} เป็น ${after} ผลการพิจารณาทั้ง ${String(judged)} รายการไม่เปลี่ยน`,
  noneJudged: (before, after) => `ไม่มีกรณีให้พิจารณา (${before} → ${after})`,
  headings: {
    changes: 'ค่าที่เปลี่ยน',
    counts: 'จำนวนผลการพิจารณา',
    parts: 'ข้อที่ทำให้ผลเปลี่ยน',
    cases: 'กรณีที่ผลเปลี่ยน',
  },
  beforeAndAfter: 'ก่อน ↓ หลัง →',
  before: 'ก่อน',
  after: 'หลัง',
  decidedBy: 'เพราะ',
  notShown: (count) => `และอีก ${String(count)} รายการที่ไม่ได้แสดง`,
  tooLong: (count) => `ไม่ได้แสดงอีก ${String(count)} รายการ เพราะความเห็นใน pull request ยาวได้จำกัด`,
};
