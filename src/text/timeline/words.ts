/** What a timeline says, in Thai and in English. Words only. */
import type { NotCounted, TimelineChange, TimelineRoute, TimelineSanction } from '../../explore/timeline/types';
import { BUDDHIST_ERA } from '../../calendar/buddhist-era';
import { civilOf, dayOf } from '../../calendar/day';
import { thaiDateOf } from '../../calendar/thai-date';
import type { IsoDate, Language, Standing } from '../../facts/names';

/** A family of parameters of the law, by the first part of their names. */
export type Topic = 'tenure' | 'agreement' | 'workload' | 'conduct' | 'reduction';

/** The wording of one language. */
export interface TimelineWords {
  readonly title: (standing: string) => string;
  readonly day: (on: IsoDate, month: 'long' | 'short') => string;
  readonly from: (from: string, to: string) => string;
  readonly now: string;
  readonly calendarYears: string;
  readonly year: (commonEra: number) => number;
  readonly fiscalYears: string;
  readonly fiscalYear: (year: number) => string;
  readonly filing: (day: string) => string;
  readonly routes: Readonly<Record<TimelineRoute, string>>;
  readonly standings: Readonly<Record<Standing | 'none', string>>;
  readonly held: (position: string, standing: string) => string;
  readonly equivalent: (post: string) => string;
  readonly notCounted: Readonly<Record<NotCounted, string>>;
  readonly doesNotCount: (period: string, reason: string) => string;
  readonly counted: (period: string) => string;
  readonly openCount: (period: string) => string;
  readonly rows: Readonly<Record<'periods' | 'gaps' | 'run' | 'sanctions' | 'reports' | 'changes', string>>;
  readonly gap: (days: string, from: string, to: string) => string;
  readonly runs: (span: string, from: string) => string;
  readonly noRun: string;
  readonly complete: (years: string, day: string) => string;
  readonly lookback: (years: string, from: string, to: string) => string;
  readonly sanction: Readonly<Record<TimelineSanction['kind'], string>>;
  readonly heavier: string;
  readonly lighter: string;
  readonly against: (routes: readonly string[]) => string;
  readonly withinLookback: string;
  readonly outsideLookback: string;
  readonly noSanctions: string;
  readonly round: (fiscalYear: number) => string;
  readonly notOnRecord: string;
  readonly onRecord: string;
  readonly reports: (counted: string, needed: string) => string;
  readonly reportsUnstated: (needed: string) => string;
  readonly salaryRequired: (level: string) => string;
  readonly languages: Readonly<Record<Language, string>>;
  readonly test: (level: string, language: string, testedOn: string) => string;
  readonly validUntil: (test: string, last: string) => string;
  readonly valid: string;
  readonly tooOld: string;
  readonly afterFiling: string;
  readonly noTests: string;
  readonly levelRequired: (level: string) => string;
  readonly noneAsked: string;
  readonly changes: string;
  readonly topics: Readonly<Record<Topic, string>>;
  readonly change: (day: string, topics: string) => string;
  readonly before: (count: number, from: string, to: string) => string;
  readonly after: (count: number, from: string, to: string) => string;
  readonly statuses: Readonly<Record<'met' | 'unmet' | 'unknown', string>>;
  readonly legend: Readonly<Record<'counts' | 'doesNotCount' | 'open' | 'beyond', string>>;
}

/** The families of the parameters that changed, each once. */
export function topicsOf({ parameters }: TimelineChange): readonly Topic[] {
  return [...new Set(parameters.map((id) => id.slice(0, id.indexOf('.')) as Topic))];
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const longMonths = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];

const th: TimelineWords = {
  title: (standing) => `เส้นเวลาของคำขอ${standing}`,
  day: (on, month) => thaiDateOf(dayOf(on), { month }),
  from: (from, to) => (from === to ? from : `${from} – ${to}`),
  now: 'ปัจจุบัน',
  calendarYears: 'ปี พ.ศ.',
  year: (commonEra) => commonEra + BUDDHIST_ERA,
  fiscalYears: 'ปีงบประมาณ',
  fiscalYear: (year) => `ปีงบฯ ${year}`,
  filing: (day) => `วันยื่นคำขอ ${day}`,
  routes: { standard: 'ปกติ', reduced: 'ลดระยะเวลา' },
  standings: {
    none: 'ยังไม่มีวิทยฐานะ',
    professional: 'ชำนาญการ',
    'senior-professional': 'ชำนาญการพิเศษ',
    expert: 'เชี่ยวชาญ',
    advisory: 'เชี่ยวชาญพิเศษ',
  },
  held: (position, standing) => `${position} ${standing}`,
  equivalent: (post) => `(เทียบเท่า ${post})`,
  notCounted: {
    'after-filing': 'เริ่มหลังวันยื่นคำขอ',
    'other-position': 'ไม่ใช่ตำแหน่งที่กำหนด',
    'other-standing': 'ไม่ใช่วิทยฐานะที่กำหนด',
    'broken-by-gap': 'ขาดตอนก่อนถึงวันยื่นคำขอ',
  },
  doesNotCount: (period, reason) => `${period} ไม่นับ: ${reason}`,
  counted: (period) => `${period} นับ`,
  openCount: (period) => `${period} ยังไม่ทราบว่านับหรือไม่`,
  rows: {
    periods: 'ช่วงเวลา',
    gaps: 'ช่วงที่ขาดตอน',
    run: 'เวลาที่นับได้',
    sanctions: 'โทษ/คำวินิจฉัย',
    reports: 'รายงาน',
    changes: 'เริ่มใช้/เปลี่ยน',
  },
  gap: (days, from, to) => `ขาดตอน ${days} (${th.from(from, to)})`,
  runs: (span, from) => `นับได้ ${span} ตั้งแต่ ${from}`,
  noRun: 'ไม่มีเวลาที่นับได้ เพราะวันยื่นคำขอไม่ได้อยู่ในตำแหน่งและวิทยฐานะที่กำหนด',
  complete: (years, day) => `ครบ ${years} ในวันที่ ${day}`,
  lookback: (years, from, to) => `ย้อนหลัง ${years} (${from} – ${to})`,
  sanction: { disciplinary: 'โทษทางวินัย', ethics: 'คำวินิจฉัยด้านจรรยาบรรณ' },
  heavier: 'หนักกว่าภาคทัณฑ์',
  lighter: 'ไม่หนักกว่าภาคทัณฑ์',
  against: (routes) => `ทำให้ขาดคุณสมบัติ${routes.length > 1 ? 'ทั้งสองกรณี' : `กรณี${routes.join('')}`}`,
  withinLookback: 'ในช่วงย้อนหลัง แต่ไม่ขัด',
  outsideLookback: 'นอกช่วงย้อนหลัง',
  noSanctions: 'ไม่มีโทษหรือคำวินิจฉัย',
  round: (fiscalYear) => String(fiscalYear),
  notOnRecord: 'ไม่มีในข้อมูล',
  onRecord: 'มีในข้อมูล',
  reports: (counted, needed) => `รายงานประจำปีตามหลักเกณฑ์เดิม: นับได้ ${counted} (ต้องมี ${needed})`,
  reportsUnstated: (needed) => `รายงานประจำปีตามหลักเกณฑ์เดิม: ยังไม่มีข้อมูล (ต้องมี ${needed})`,
  salaryRequired: (level) => `ต้องได้ระดับ${level}`,
  languages: {
    english: 'อังกฤษ',
    chinese: 'จีน',
    japanese: 'ญี่ปุ่น',
    french: 'ฝรั่งเศส',
    korean: 'เกาหลี',
    german: 'เยอรมัน',
    arabic: 'อาหรับ',
    spanish: 'สเปน',
    pali: 'บาลี',
  },
  test: (level, language, testedOn) =>
    [level, ...(language === '' ? [] : [`ภาษา${language}`]), `ทดสอบ ${testedOn}`].join(' '),
  validUntil: (test, last) => `${test} ใช้ได้ถึง ${last}`,
  valid: 'ยังใช้ได้ในวันยื่นคำขอ',
  tooOld: 'เกินกำหนดแล้วในวันยื่นคำขอ',
  afterFiling: 'ทดสอบหลังวันยื่นคำขอ',
  noTests: 'ไม่มีผลการทดสอบ',
  levelRequired: (level) => `ต้องได้ ${level} ขึ้นไป`,
  noneAsked: 'ไม่มีรอบที่ต้องใช้',
  changes: 'หลักเกณฑ์ที่เปลี่ยนในช่วงนี้',
  topics: {
    tenure: 'ระยะเวลา',
    agreement: 'ข้อตกลง (PA)',
    workload: 'ภาระงาน',
    conduct: 'วินัย',
    reduction: 'การลดระยะเวลา',
  },
  change: (day, topics) => `${day} ${topics}`,
  before: (count, from, to) => `ก่อนช่วงที่แสดงอีก ${count} รายการ (${from} – ${to})`,
  after: (count, from, to) => `หลังช่วงที่แสดงอีก ${count} รายการ (${from} – ${to})`,
  statuses: { met: 'ครบ/เป็นไปตามเกณฑ์', unmet: 'ไม่ครบ/ไม่เป็นไปตามเกณฑ์', unknown: 'ยังไม่ทราบ' },
  legend: {
    counts: 'นับ/ใช้ได้',
    doesNotCount: 'ไม่นับ/ใช้ไม่ได้',
    open: 'ยังไม่ทราบ/ไม่มีในข้อมูล',
    beyond: 'อยู่นอกช่วงที่แสดง',
  },
};

const en: TimelineWords = {
  title: (standing) => `Timeline of an application: ${standing}`,
  day: (on, month) => {
    const civil = civilOf(dayOf(on));
    const name = (month === 'long' ? longMonths : months)[civil.month - 1] ?? '';
    return `${civil.day} ${name} ${civil.year}`;
  },
  from: (from, to) => (from === to ? from : `${from} – ${to}`),
  now: 'now',
  calendarYears: 'Year (CE)',
  year: (commonEra) => commonEra,
  fiscalYears: 'Fiscal year (BE)',
  fiscalYear: (year) => `FY ${year}`,
  filing: (day) => `Filed on ${day}`,
  routes: { standard: 'Standard', reduced: 'Reduced' },
  standings: {
    none: 'no standing yet',
    professional: 'professional',
    'senior-professional': 'senior professional',
    expert: 'expert',
    advisory: 'advisory',
  },
  held: (position, standing) => `${position}, ${standing}`,
  equivalent: (post) => `(equivalent to ${post})`,
  notCounted: {
    'after-filing': 'begins after filing',
    'other-position': 'not the position asked',
    'other-standing': 'not the standing asked',
    'broken-by-gap': 'a gap parts it from filing',
  },
  doesNotCount: (period, reason) => `${period}, does not count: ${reason}`,
  counted: (period) => `${period}, counts`,
  openCount: (period) => `${period}, not known whether it counts`,
  rows: {
    periods: 'Periods',
    gaps: 'Gaps',
    run: 'Time counted',
    sanctions: 'Sanctions',
    reports: 'Reports',
    changes: 'Begins or changes',
  },
  gap: (days, from, to) => `gap of ${days} (${en.from(from, to)})`,
  runs: (span, from) => `${span} counted since ${from}`,
  noRun: 'No time counts: not in the post and standing asked on the filing day',
  complete: (years, day) => `${years} complete on ${day}`,
  lookback: (years, from, to) => `${years} back (${from} – ${to})`,
  sanction: { disciplinary: 'disciplinary penalty', ethics: 'ethics ruling' },
  heavier: 'heavier than probation',
  lighter: 'not heavier than probation',
  against: (routes) => `against the ${routes.join(' and the ')} route`,
  withinLookback: 'within the look-back, but not against it',
  outsideLookback: 'outside the look-back',
  noSanctions: 'No penalty and no ruling',
  round: (fiscalYear) => String(fiscalYear),
  notOnRecord: 'not on record',
  onRecord: 'on record',
  reports: (counted, needed) => `Yearly reports under the earlier criteria: ${counted} counted (${needed} required)`,
  reportsUnstated: (needed) => `Yearly reports under the earlier criteria: not stated yet (${needed} required)`,
  salaryRequired: (level) => `${level} required`,
  languages: {
    english: 'English',
    chinese: 'Chinese',
    japanese: 'Japanese',
    french: 'French',
    korean: 'Korean',
    german: 'German',
    arabic: 'Arabic',
    spanish: 'Spanish',
    pali: 'Pali',
  },
  test: (level, language, testedOn) => [level, ...(language === '' ? [] : [language]), `tested ${testedOn}`].join(' '),
  validUntil: (test, last) => `${test}, good until ${last}`,
  valid: 'good on the filing day',
  tooOld: 'too old on the filing day',
  afterFiling: 'tested after the filing day',
  noTests: 'No test result',
  levelRequired: (level) => `${level} or above required`,
  noneAsked: 'No round is asked',
  changes: 'Changes of the criteria in these years',
  topics: {
    tenure: 'time in post',
    agreement: 'agreements (PA)',
    workload: 'workload',
    conduct: 'conduct',
    reduction: 'reduction',
  },
  change: (day, topics) => `${day} ${topics}`,
  before: (count, from, to) => `${count} more before these years (${from} – ${to})`,
  after: (count, from, to) => `${count} more after these years (${from} – ${to})`,
  statuses: { met: 'met', unmet: 'not met', unknown: 'not yet known' },
  legend: {
    counts: 'counts, good',
    doesNotCount: 'does not count, no longer good',
    open: 'not known, not on record',
    beyond: 'outside these years',
  },
};

export const timelineWords: Readonly<Record<'th' | 'en', TimelineWords>> = { th, en };
