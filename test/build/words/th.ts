/** The pages of the law in Thai, as an officer of a school or an education area office writes it. Words only. */
import { formatThaiDate } from '../../../src/calendar/thai-date';
import type { Standing } from '../../../src/index';
import { th as text } from '../../../src/text/words/th';
import { notesInThai } from './notes-in-thai';
import type { PageWords, ParameterWords } from './words';

const ofThree = 3;

const years: ParameterWords<number> = {
  value: (n) => `${n} ปี`,
};

const rounds: ParameterWords<number> = {
  value: (n) => `${n} รอบ`,
};

const reports: ParameterWords<number> = {
  value: (n) => (n === 0 ? 'ไม่ต้องมี' : `${n} ฉบับ`),
};

const members: ParameterWords<number> = {
  value: (n) => (n === ofThree ? `ทั้ง ${n} คน` : `อย่างน้อย ${n} คน จาก ${ofThree} คน`),
};

const perLevel: ParameterWords<number> = {
  value: (n) => `${n} คะแนนต่อระดับ`,
};

const percentPerLevel: ParameterWords<number> = {
  value: (n) => `ร้อยละ ${n} ต่อระดับ`,
};

const mark: ParameterWords<number> = {
  value: (n) => `ร้อยละ ${n}`,
};

const cefr = {
  A1: 'สูงกว่าระดับ A1',
  A2: 'สูงกว่าระดับ A2',
  B1: 'สูงกว่าระดับ B1',
  B2: 'สูงกว่าระดับ B2',
  C1: 'สูงกว่าระดับ C1',
  C2: 'สูงกว่าระดับ C2',
} as const;

const ground = { value: { open: 'ใช้เป็นเหตุขอลดระยะเวลาได้', closed: 'ใช้เป็นเหตุขอลดระยะเวลาไม่ได้' } };

const standing: Readonly<Record<Standing, string>> = {
  professional: 'ชำนาญการ',
  'senior-professional': 'ชำนาญการพิเศษ',
  expert: 'เชี่ยวชาญ',
  advisory: 'เชี่ยวชาญพิเศษ',
};

const hours: ParameterWords<number> = {
  value: (n: number): string => `ไม่น้อยกว่า ${n} ชั่วโมงต่อสัปดาห์`,
};

const minutes: ParameterWords<number> = { value: (n) => `ไม่เกิน ${n} นาที` };
const pages: ParameterWords<number> = { value: (n) => `ไม่เกิน ${n} หน้า` };
const pictures: ParameterWords<number> = { value: (n) => `ไม่เกิน ${n} ภาพต่อหน้า` };
const exactlyFiles: ParameterWords<number> = { value: (n) => `${n} ไฟล์เท่านั้น` };
const atLeastFiles: ParameterWords<number> = { value: (n) => `อย่างน้อย ${n} ไฟล์` };
const atMostFiles: ParameterWords<number> = { value: (n) => `ไม่เกิน ${n} ไฟล์` };
const bytes: ParameterWords<number> = { value: (n) => `${n.toLocaleString('en-GB')} ไบต์` };
const applications: ParameterWords<number> = { value: (n) => `ไม่เกิน ${n} คำขอ` };
const offices = { 'old-office': 'เขตเดิม', 'new-office': 'เขตใหม่' } as const;
const score: ParameterWords<number> = { value: (n) => `ตั้งแต่ ${n} คะแนน` };
const testLevel: ParameterWords<number> = { value: (n) => `ตั้งแต่ระดับ ${n}` };

export const th: PageWords = {
  language: 'th',
  text,
  families: {
    tenure: 'ระยะเวลาการดำรงตำแหน่งและวิทยฐานะ',
    agreement: 'การพัฒนางานตามข้อตกลง (PA)',
    conduct: 'วินัย คุณธรรม จริยธรรม และจรรยาบรรณวิชาชีพ',
    reduction: 'การลดระยะเวลา',
    workload: 'ภาระงาน',
    evaluation: 'การประเมินเพื่อให้มีหรือเลื่อนวิทยฐานะ',
    evidence: 'หลักฐานประกอบคำขอ',
    filing: 'การยื่นคำขอและการย้าย',
    appointment: 'การแต่งตั้ง',
    languageTest: 'การทดสอบภาษา',
  },
  parameters: {
    'tenure.years.standard': years,
    'tenure.years.reduced': years,
    'tenure.monthEnd': {
      value: { 'last-day': 'ครบในวันสุดท้ายของเดือนนั้น', 'next-day': 'ครบในวันแรกของเดือนถัดไป' },
    },
    'conduct.monthEnd': {
      value: { 'last-day': 'ครบในวันสุดท้ายของเดือนนั้น', 'next-day': 'ครบในวันแรกของเดือนถัดไป' },
    },
    'reduction.language.monthEnd': {
      value: { 'last-day': 'ครบในวันสุดท้ายของเดือนนั้น', 'next-day': 'ครบในวันแรกของเดือนถัดไป' },
    },
    'agreement.rounds.standard': rounds,
    'agreement.rounds.reduced': rounds,
    'agreement.reports.standard': reports,
    'agreement.reports.reduced': reports,
    'agreement.reports.years': {
      value: {
        any: 'ปีการศึกษาใดก็ได้',
        '2562-and-2563': 'รายงานตาม ว 17/2552 เฉพาะปีการศึกษา 2562 และ 2563 ส่วนแบบ วฐ.2 ปีการศึกษาใดก็ได้',
      },
    },
    'agreement.passMark': {
      value: (n) => `${n} คะแนน จากคะแนนเต็ม 100 คะแนน`,
    },
    'agreement.membersNeeded': members,
    'agreement.points.indicator': perLevel,
    'agreement.points.method': perLevel,
    'agreement.points.quantitative': perLevel,
    'agreement.points.qualitative': perLevel,
    'conduct.lookbackYears.standard': years,
    'conduct.lookbackYears.reduced': years,
    'reduction.ground.language': ground,
    'reduction.ground.special-area': ground,
    'reduction.ground.degree': ground,
    'reduction.ground.nqf8': ground,
    'reduction.groundsNeeded': { value: (n) => `อย่างน้อย ${n} ข้อ` },
    'reduction.language.above.other': { value: cefr },
    'reduction.language.above.foreignLanguage': {
      value: cefr,
    },
    'reduction.language.validYears': {
      value: (n) => `ไม่เกิน ${n} ปี`,
    },
    'reduction.degree.masterOfFirstAppointment': {
      value: { counts: 'นำมาลดระยะเวลาได้', excluded: 'นำมาลดระยะเวลาไม่ได้' },
    },
    'reduction.performance.rounds': rounds,
    'reduction.performance.level': {
      value: {
        'needs-improvement': text.names['needs-improvement'],
        fair: text.names.fair,
        good: text.names.good,
        'very-good': text.names['very-good'],
        outstanding: text.names.outstanding,
      },
    },
    'workload.early-childhood.teaching': hours,
    'workload.early-childhood.total': hours,
    'workload.primary.teaching': hours,
    'workload.primary.total': hours,
    'workload.secondary.teaching': hours,
    'workload.secondary.total': hours,
    'workload.special-needs.teaching': hours,
    'workload.special-needs.total': hours,
    'workload.welfare.teaching': hours,
    'workload.welfare.total': hours,
    'evaluation.passMark.professional': mark,
    'evaluation.passMark.senior-professional': mark,
    'evaluation.passMark.expert': mark,
    'evaluation.passMark.advisory': mark,
    'evaluation.membersNeeded.teaching': members,
    'evaluation.membersNeeded.outcomes': members,
    'evaluation.weight.teaching': percentPerLevel,
    'evaluation.weight.outcomes': percentPerLevel,
    'evaluation.academicWork.passMark.expert': mark,
    'evaluation.academicWork.passMark.advisory': mark,
    'evaluation.academicWork.membersNeeded': members,
    'evidence.lessonPlan.files': exactlyFiles,
    'evidence.inspirationVideo.files': exactlyFiles,
    'evidence.inspirationVideo.minutes': minutes,
    'evidence.teachingVideo.files': exactlyFiles,
    'evidence.teachingVideo.minutes': minutes,
    'evidence.learnerOutcomes.fewestFiles': atLeastFiles,
    'evidence.learnerOutcomes.mostFiles': atMostFiles,
    'evidence.learnerOutcomes.mostVideos': atMostFiles,
    'evidence.learnerOutcomes.filesBesideVideo': atMostFiles,
    'evidence.learnerOutcomes.videoMinutes': minutes,
    'evidence.learnerOutcomes.documentPages': pages,
    'evidence.learnerOutcomes.picturePages': pages,
    'evidence.learnerOutcomes.picturesOnPage': pictures,
    'evidence.supportingFile.files': exactlyFiles,
    'evidence.supportingFile.bytesWithin': bytes,
    'evidence.supportingFile.bytesBeyond': bytes,
    'evidence.agreementResult.files': exactlyFiles,
    'filing.applicationsPerSemester': applications,
    'filing.transfer.beforeOrder': { value: offices },
    'filing.transfer.fromOrder': { value: offices },
    'appointment.earliest': { value: { 'day-of-entry': 'ไม่ก่อนวันที่นำคำขอที่ครบถ้วนเข้าระบบ DPA' } },
    'appointment.appointer': { value: { 'area-office-director': 'ผู้อำนวยการสำนักงานเขตพื้นที่การศึกษา' } },
    'appointment.approver': { value: { 'area-board': 'อ.ก.ค.ศ. เขตพื้นที่การศึกษา' } },
    'appointment.approver.withoutAreaBoard': { value: { 'provincial-committee': 'กศจ.' } },
    'appointment.salary': { value: { unchanged: 'คงเดิม' } },
    'languageTest.b2.toefl-ibt.total': score,
    'languageTest.b2.toeic.listeningReading': score,
    'languageTest.b2.toeic.speaking': score,
    'languageTest.b2.toeic.writing': score,
    'languageTest.b2.ielts.total': score,
    'languageTest.b2.cu-tep.total': score,
    'languageTest.b2.cu-tep.speaking': score,
    'languageTest.b2.tu-get-cbt.total': score,
    'languageTest.b2.hsk.level': testLevel,
    'languageTest.b2.pte.level': testLevel,
    'languageTest.b2.cambridge-b2-first.result': { value: { passed: 'สอบผ่าน' } },
    'languageTest.b2.iesol-communicator.result': { value: { passed: 'สอบผ่าน' } },
  },
  directions: {
    stricter: 'ค่ายิ่งสูง ยิ่งเข้มงวดต่อผู้ขอ',
    looser: 'ค่ายิ่งสูง ยิ่งเป็นคุณแก่ผู้ขอ',
    neutral: 'ค่าสูงหรือต่ำ ไม่ถือว่าเข้มงวดขึ้นหรือเป็นคุณขึ้น',
  },
  standings: {
    text: { word: 'ตัวบท', meaning: 'ระบุไว้ในหนังสือ หรือในคู่มือของสำนักงานเขตพื้นที่การศึกษาที่สรุปหนังสือนั้น' },
    derived: { word: 'อนุมานจากตัวบท', meaning: 'เป็นผลตามตัวบทโดยการคำนวณหรือโดยเหตุผล' },
    reported: { word: 'แหล่งทุติยภูมิ', meaning: 'ทราบจากแหล่งอื่นที่กล่าวถึง ยังไม่ได้อ่านตัวหนังสือ' },
    assumption: { word: 'ข้อสมมุติ', meaning: 'การตีความของโปรแกรมนี้ เพราะไม่พบข้อความที่กำหนดไว้' },
  },
  statuses: {
    encoded: { word: 'นำมาใช้แล้ว', meaning: 'ผลการพิจารณาอาศัยข้อนี้' },
    'out-of-scope': { word: 'นอกขอบเขต', meaning: 'ทราบเนื้อหาแล้ว และไม่มีสิ่งที่ต้องพิจารณาตามข้อนี้' },
    'not-known': { word: 'ยังไม่ทราบเนื้อหา', meaning: 'ทราบว่ามีข้อนี้ แต่ยังไม่ได้อ่านเนื้อหา' },
  },
  documents: {
    HB: 'คู่มือ สพป.สุราษฎร์ธานี เขต 2',
    GUIDE: 'คู่มือเผยแพร่เรื่อง วPA',
    WEB: 'หน้าเว็บเรื่อง วPA',
    REO15: 'รายงานการตรวจราชการ ศธภ. 15',
    official: 'ตัวบทกฎหมายหรือแบบของทางราชการ',
    secondary: 'แหล่งทุติยภูมิ',
  },
  appliesTo: standing,
  note: (note) => (Object.hasOwn(notesInThai, note) ? notesInThai[note] : undefined),

  titles: {
    values: 'ค่าตามหลักเกณฑ์ และประวัติการเปลี่ยนแปลง',
    timeline: 'ลำดับเวลาของหนังสือและกฎหมาย',
    clauses: 'ทะเบียนข้อกำหนด',
  },
  intros: {
    values:
      'ค่าทุกค่าที่ใช้พิจารณา ตั้งแต่วันแรกที่ใช้จนถึงวันสุดท้าย พร้อมข้อที่อ้างถึงและความแน่นอนของแหล่งที่มา ค่าเดิมไม่ถูกลบ เพราะคำขอเดิมพิจารณาตามค่าที่ใช้อยู่ในวันนั้น',
    timeline: 'หนังสือและกฎหมายทุกฉบับในทะเบียน เรียงตามวันที่ พร้อมสิ่งที่แต่ละฉบับกำหนด เปลี่ยนแปลง หรือทำให้สิ้นสุด',
    clauses: 'ทุกข้อที่เอกสารที่อ่านระบุหรือกล่าวถึง และสิ่งที่โปรแกรมนี้ทำกับข้อนั้น',
  },
  back: 'สารบัญ',
  other: 'English',
  generated: 'หน้านี้สร้างจากข้อมูลใน src/law โดยอัตโนมัติ โปรดแก้ไขที่ข้อมูล ไม่ใช่ที่หน้านี้',

  columns: {
    from: 'ตั้งแต่วันที่',
    until: 'ถึงวันที่',
    value: 'ค่า',
    sure: 'ความแน่นอน',
    cited: 'หนังสือและข้อ',
    readIn: 'อ่านจาก',
    checked: 'ตรวจสอบล่าสุด',
    note: 'หมายเหตุ',
    word: 'คำ',
    meaning: 'ความหมาย',
    clause: 'ข้อ',
    about: 'สาระ',
    status: 'สถานะ',
    detail: 'รายละเอียด',
    count: 'จำนวนข้อ',
  },
  open: 'จนกว่าจะมีการเปลี่ยนแปลง',
  order: (names) => `เรียงจากค่าต่ำไปค่าสูง: ${names}`,
  chosenBy: (day) => `ใช้ค่าตาม${day}`,
  before: (citations) => `ก่อนวันแรกไม่มีค่า (${citations})`,
  shortDate: (on) => formatThaiDate(on, { month: 'short' }),
  only: (standings) => `เฉพาะวิทยฐานะ${standings}`,
  endedBy: 'เป็นเหตุให้ค่านี้สิ้นสุด',

  year: (year) => `พ.ศ. ${year + 543}`,
  undated: 'ไม่ระบุวันที่',
  dayNotKnown: (year) => `พ.ศ. ${year + 543} (ไม่ทราบวันที่)`,
  number: (number) => `เลขที่: ${number}`,
  about: (about) => `เรื่อง: ${about}`,
  dated: (date) => `ลงวันที่: ${date}`,
  inForceFrom: (date) => `ใช้บังคับตั้งแต่: ${date}`,
  read: 'เนื้อหา: ทราบแล้ว จากเอกสารที่อ่าน',
  notRead: 'เนื้อหา: **ยังไม่ได้อ่าน**',
  sets: (parameter, value, from) => `กำหนด ${parameter}: **${value}** ตั้งแต่วันที่ ${from}`,
  changes: (parameter, before, after, from) => `เปลี่ยน ${parameter}: จาก **${before}** เป็น **${after}** ตั้งแต่วันที่ ${from}`,
  keeps: (parameter, value, from) => `ไม่เปลี่ยน ${parameter}: คงเป็น **${value}** ต่อไป ตั้งแต่วันที่ ${from}`,
  assumes: (parameter, value, from) => `ไม่ได้กำหนด ${parameter} ไว้ โปรแกรมนี้จึงสมมุติเป็น **${value}** ตั้งแต่วันที่ ${from}`,
  ends: (parameter, value, until) => `ทำให้สิ้นสุด ${parameter}: **${value}** ใช้ถึงวันที่ ${until} หลังจากนั้นไม่ทราบค่า`,
  supports: (parameters) => `อ้างประกอบ: ${parameters}`,
  noValue: 'ไม่มีค่าใดที่อาศัยฉบับนี้',
  itsClauses: 'ข้อกำหนดของฉบับนี้',

  byParams: (parameters) => `ค่า: ${parameters}`,
  byParts: (parts) => `ผลการพิจารณา: ${parts}`,
  byFunctions: (functions) => `ฟังก์ชัน: ${functions}`,
  standIn: 'มีการอ้างถึงโดยระบุว่ายังไม่ได้อ่าน หรือใช้ข้อสมมุติแทนไปก่อน',
  missing: (what) => `สิ่งที่ยังไม่ทราบ: ${what}`,
  why: (what) => `เหตุผล: ${what}`,
  wholeInstrument: '(ทั้งฉบับ)',

  index: {
    title: 'กฎหมายตามกาลเวลา',
    intro:
      'หน้าเหล่านี้แสดงหลักเกณฑ์ วPA ตามที่โปรแกรมนี้ใช้พิจารณา ว่าแต่ละค่าใช้ตั้งแต่วันใดถึงวันใด อาศัยหนังสือฉบับใด ข้อใด และแน่ใจเพียงใด รวมทั้งสิ่งที่ยังไม่ทราบ โปรดตรวจสอบกับตัวหนังสือก่อนนำไปใช้ โดยเฉพาะค่าที่เป็นแหล่งทุติยภูมิหรือข้อสมมุติ',
    sure: 'ความแน่นอนของแหล่งที่มา',
    made: 'สถานะของแต่ละข้อ',
    count: (instruments, parameters, clauses) =>
      `หนังสือและกฎหมาย ${instruments} ฉบับ ค่าตามหลักเกณฑ์ ${parameters} รายการ และข้อกำหนด ${clauses} ข้อ`,
    lastChecked: (day) => `ตรวจสอบแหล่งที่มาล่าสุดเมื่อวันที่ ${day}`,
  },
};
