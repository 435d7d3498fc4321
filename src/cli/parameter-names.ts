/** What the parameters of the law are called. Words only. */
import type { TextLanguage } from '../text/language';

type Bilingual = Readonly<Record<TextLanguage, string>>;

const standings: Readonly<Record<string, Bilingual>> = {
  professional: { th: 'ชำนาญการ', en: 'professional (ชำนาญการ)' },
  'senior-professional': { th: 'ชำนาญการพิเศษ', en: 'senior professional (ชำนาญการพิเศษ)' },
  expert: { th: 'เชี่ยวชาญ', en: 'expert (เชี่ยวชาญ)' },
  advisory: { th: 'เชี่ยวชาญพิเศษ', en: 'advisory (เชี่ยวชาญพิเศษ)' },
};

const routes: Readonly<Record<string, Bilingual>> = {
  standard: { th: 'กรณีระยะเวลาปกติ', en: 'standard route' },
  reduced: { th: 'กรณีลดระยะเวลา', en: 'reduced route' },
};

const settings: Readonly<Record<string, Bilingual>> = {
  'early-childhood': { th: 'ปฐมวัย', en: 'early childhood' },
  primary: { th: 'ประถมศึกษา', en: 'primary' },
  secondary: { th: 'มัธยมศึกษา', en: 'secondary' },
  'special-needs': { th: 'การศึกษาพิเศษ (เฉพาะความพิการ)', en: 'special education, schools by disability' },
  welfare: { th: 'การศึกษาพิเศษ (ศึกษาสงเคราะห์)', en: 'special education, welfare schools' },
};

const domains: Readonly<Record<string, Bilingual>> = {
  teaching: { th: 'ด้านที่ 1', en: 'domain 1' },
  outcomes: { th: 'ด้านที่ 2', en: 'domain 2' },
};

/** Parameters that are alike but for one word of their name. */
const families: readonly (readonly [RegExp, Readonly<Record<string, Bilingual>>, Bilingual])[] = [
  [/^tenure\.years\.(.+)$/u, routes, { th: 'ระยะเวลาการดำรงตำแหน่ง', en: 'Time in post' }],
  [/^agreement\.rounds\.(.+)$/u, routes, { th: 'จำนวนรอบข้อตกลง (PA) ที่ต้องผ่าน', en: 'Agreement (PA) rounds to pass' }],
  [
    /^agreement\.reports\.(.+)$/u,
    routes,
    { th: 'จำนวนรายงานประจำปีตามหลักเกณฑ์เดิม', en: 'Yearly reports under the earlier criteria' },
  ],
  [
    /^conduct\.lookbackYears\.(.+)$/u,
    routes,
    { th: 'ช่วงเวลาย้อนหลังด้านวินัยและจรรยาบรรณ', en: 'Look-back on discipline and ethics' },
  ],
  [/^workload\.(.+)\.teaching$/u, settings, { th: 'ชั่วโมงสอนตามตารางสอนขั้นต่ำ', en: 'Minimum of timetabled teaching' }],
  [/^workload\.(.+)\.total$/u, settings, { th: 'ภาระงานรวมขั้นต่ำ', en: 'Minimum of total workload' }],
  [/^evaluation\.passMark\.(.+)$/u, standings, { th: 'เกณฑ์ผ่าน ด้านที่ 1 และ 2', en: 'Pass mark of domains 1 and 2' }],
  [/^evaluation\.academicWork\.passMark\.(.+)$/u, standings, { th: 'เกณฑ์ผ่าน ด้านที่ 3', en: 'Pass mark of domain 3' }],
  [
    /^evaluation\.membersNeeded\.(.+)$/u,
    domains,
    { th: 'จำนวนกรรมการที่ต้องให้ผ่าน', en: 'Members who must give the mark' },
  ],
  [/^evaluation\.weight\.(.+)$/u, domains, { th: 'น้ำหนักต่อหนึ่งระดับของตัวชี้วัด', en: 'Weight of one level of an indicator' }],
];

const names: Readonly<Record<string, Bilingual>> = {
  'tenure.monthEnd': { th: 'วันครบกำหนดเมื่อเดือนไม่มีวันที่ตรงกัน', en: 'End of a term in a month without that day' },
  'agreement.reports.years': { th: 'ปีการศึกษาของรายงานที่นับได้', en: 'Academic years whose reports count' },
  'agreement.passMark': {
    th: 'เกณฑ์ผ่านข้อตกลง (PA) จากกรรมการแต่ละคน',
    en: 'Pass mark of an agreement (PA), each member',
  },
  'agreement.membersNeeded': { th: 'จำนวนกรรมการ PA ที่ต้องให้ผ่าน', en: 'PA members who must give the mark' },
  'agreement.points.indicator': { th: 'คะแนนต่อหนึ่งระดับของตัวชี้วัด PA', en: 'Points of one level of a PA indicator' },
  'agreement.points.method': { th: 'คะแนนต่อหนึ่งระดับของวิธีดำเนินการ', en: 'Points of one level of the method' },
  'agreement.points.quantitative': {
    th: 'คะแนนต่อหนึ่งระดับของผลลัพธ์เชิงปริมาณ',
    en: 'Points of one level of the quantitative outcome',
  },
  'agreement.points.qualitative': {
    th: 'คะแนนต่อหนึ่งระดับของผลลัพธ์เชิงคุณภาพ',
    en: 'Points of one level of the qualitative outcome',
  },
  'reduction.groundsNeeded': { th: 'จำนวนเหตุลดระยะเวลาที่ต้องมี', en: 'Grounds needed for the reduction' },
  'reduction.language.above.other': {
    th: 'ผลภาษาต้องสูงกว่า (ครูวิชาอื่น)',
    en: 'Language result must be above (other subjects)',
  },
  'reduction.language.above.foreignLanguage': {
    th: 'ผลภาษาต้องสูงกว่า (ครูภาษาต่างประเทศ)',
    en: 'Language result must be above (teachers of foreign languages)',
  },
  'reduction.language.validYears': { th: 'อายุของผลการทดสอบภาษา', en: 'Validity of a language result' },
  'reduction.degree.masterOfFirstAppointment': {
    th: 'วุฒิปริญญาโทที่ใช้บรรจุเป็นครูผู้ช่วย',
    en: "Master's degree used for the first appointment",
  },
  'reduction.performance.rounds': { th: 'จำนวนรอบการเลื่อนเงินเดือนติดต่อกัน', en: 'Salary rounds in a row' },
  'reduction.performance.level': { th: 'ระดับผลการเลื่อนเงินเดือน', en: 'Level in the salary rounds' },
  'evaluation.academicWork.membersNeeded': {
    th: 'จำนวนกรรมการที่ต้องให้ผ่าน ด้านที่ 3',
    en: 'Members who must give the mark, domain 3',
  },
};

/** Values that are names of their own. */
const values: Readonly<Record<string, Bilingual>> = {
  'last-day': { th: 'วันสุดท้ายของเดือนนั้น', en: 'the last day of that month' },
  'next-day': { th: 'วันแรกของเดือนถัดไป', en: 'the first day of the next month' },
  any: { th: 'ปีใดก็ได้', en: 'any year' },
  '2562-and-2563': { th: 'ว 17/2552: 2562 และ 2563', en: 'ว 17/2552: 2562 and 2563 (BE)' },
  counts: { th: 'นับ', en: 'counts' },
  excluded: { th: 'ไม่นับ', en: 'does not count' },
};

/** The name of a parameter; its id where there is none. */
export function parameterName(id: string, lang: TextLanguage): string {
  const own = Object.hasOwn(names, id) ? names[id] : undefined;
  if (own !== undefined) return own[lang];
  for (const [pattern, kinds, family] of families) {
    const word = pattern.exec(id)?.[1] ?? '';
    const kind = Object.hasOwn(kinds, word) ? kinds[word] : undefined;
    if (kind !== undefined) return lang === 'th' ? `${family.th} ${kind.th}` : `${family.en}, ${kind.en}`;
  }
  return id;
}

/** The words of a value that is a name of its own; undefined for any other. */
export function valueName(value: string, lang: TextLanguage): string | undefined {
  return Object.hasOwn(values, value) ? values[value]?.[lang] : undefined;
}
