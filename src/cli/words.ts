/** The wording of the command's answers, in Thai and in English. Words only. */
import type { Status } from '../finding/finding';
import type { Direction } from '../law/types';
import type { TextLanguage } from '../text/language';

/** Everything that is said, in one language. */
export interface CommandWords {
  readonly statuses: Readonly<Record<Status, string>>;
  /** What a change does to an applicant; `begins` and `ends` where there is a value on one side only. */
  readonly directions: Readonly<Record<Direction | 'begins' | 'ends', string>>;
  readonly noValue: string;
  readonly law: (name: string) => string;
  readonly lawOn: (name: string, day: string) => string;
  readonly differences: (before: string, after: string) => string;
  readonly noDifference: string;
  readonly countOfChanges: (count: number) => string;
  readonly since: (from: string) => string;
  readonly between: (from: string, until: string) => string;
  readonly columns: Readonly<
    Record<'parameter' | 'value' | 'days' | 'change' | 'direction' | 'instrument' | 'part' | 'step' | 'count', string>
  >;
  readonly impact: string;
  /** `steps`: what `step` says of each. */
  readonly moved: (moved: number, judged: number, before: string, after: string, steps: readonly string[]) => string;
  readonly step: (count: number, from: string, to: string) => string;
  readonly noneMoved: (judged: number, before: string, after: string) => string;
  readonly noneJudged: (before: string, after: string) => string;
  readonly headings: Readonly<Record<'changes' | 'counts' | 'parts' | 'cases', string>>;
  readonly beforeAndAfter: string;
  readonly before: string;
  readonly after: string;
  readonly decidedBy: string;
  readonly notShown: (count: number) => string;
  readonly tooLong: (count: number) => string;
}

const th: CommandWords = {
  statuses: { met: 'เป็นไปตามเกณฑ์', unmet: 'ไม่เป็นไปตามเกณฑ์', unknown: 'ยังไม่ทราบ' },
  directions: {
    stricter: 'เข้มงวดขึ้น',
    looser: 'ผ่อนคลายลง',
    neutral: 'ไม่เข้มงวดขึ้นหรือผ่อนคลายลง',
    begins: 'เริ่มมีค่าใช้บังคับ',
    ends: 'สิ้นผลใช้บังคับ',
  },
  noValue: 'ไม่มีค่าใช้บังคับ',
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

const en: CommandWords = {
  statuses: { met: 'met', unmet: 'unmet', unknown: 'unknown' },
  directions: {
    stricter: 'stricter',
    looser: 'looser',
    neutral: 'neutral',
    begins: 'a value begins',
    ends: 'the value ends',
  },
  noValue: 'no value in force',
  law: (name) => `The law: ${name}`,
  lawOn: (name, day) => `The law: ${name} on ${day}`,
  differences: (before, after) => `Values that differ: ${before} → ${after}`,
  noDifference: 'No value differs.',
  countOfChanges: (count) => (count === 1 ? '1 value differs.' : `${String(count)} values differ.`),
  since: (from) => `from ${from}`,
  between: (from, until) => `${from} to ${until}`,
  columns: {
    parameter: 'Parameter',
    value: 'Value',
    days: 'Days',
    change: 'Before → after',
    direction: 'For applicants',
    instrument: 'Instrument',
    part: 'What decides the move',
    step: 'From → to',
    count: 'Number',
  },
  impact: 'Impact of the change',
  moved: (moved, judged, before, after, steps) =>
    `${String(moved)} of ${String(judged)} results ${moved === 1 ? 'moves' : 'move'} when the law goes from ${before} to ${after}: ${steps.join(', ')}.`,
  step: (count, from, to) => `${String(count)} from ${from} to ${to}`,
  noneMoved: (judged, before, after) =>
    `None of ${String(judged)} results moves when the law goes from ${before} to ${after}.`,
  noneJudged: (before, after) => `There is no case to judge (${before} → ${after}).`,
  headings: {
    changes: 'Values that change',
    counts: 'Results',
    parts: 'What decides the moves',
    cases: 'Cases that move',
  },
  beforeAndAfter: 'before ↓ after →',
  before: 'Before',
  after: 'After',
  decidedBy: 'because of',
  notShown: (count) => `and ${String(count)} more, not shown`,
  tooLong: (count) => `${String(count)} more are not shown, as a pull-request comment may only be so long`,
};

const languages: Readonly<Record<TextLanguage, CommandWords>> = { th, en };

/** The words of a language. */
export function commandWords(lang: TextLanguage): CommandWords {
  return languages[lang];
}
