/**
 * The clause register: every clause that the documents read state or name, and what this library makes of it. It is the
 * edge of the map: what is not listed is not known to us at all.
 */
import { deepFreeze } from '../value/deep-freeze';
import type { ParamId } from './types';

/** The same in Thai and in English. */
export interface Wording {
  readonly th: string;
  readonly en: string;
}

/** What encodes a clause, or stands in for it. */
export interface EncodedBy {
  /** Parameters of the law whose values cite the clause: `reduction.language.validYears`. */
  readonly params: readonly ParamId[];
  /** Parts of findings that cite it, themselves or below: `eligibility.standard.tenure`. */
  readonly parts: readonly string[];
  /** Functions of this package that follow it without citing it: `dpaChecklist`. */
  readonly functions: readonly string[];
}

interface Clause {
  /** Instrument and clause: `w4-2564#1.1`; of an instrument known by number only, its id. */
  readonly id: string;
  /** Id of an instrument of the regulation. */
  readonly instrument: string;
  /** As citations write it; empty where the instrument is known by number only. */
  readonly clause: string;
  readonly about: Wording;
}

/** A clause that answers rest on. */
export interface EncodedClause extends Clause {
  readonly status: 'encoded';
  readonly by: EncodedBy;
  /** What of it is not known, although the rest is encoded. */
  readonly missing?: Wording;
}

/** A clause whose text is known and that no answer rests on: it asks nothing judged here. */
export interface OutOfScopeClause extends Clause {
  readonly status: 'out-of-scope';
  readonly why: Wording;
  /** What of it is not known even so. */
  readonly missing?: Wording;
}

/** A clause whose text was not read. */
export interface NotKnownClause extends Clause {
  readonly status: 'not-known';
  readonly missing: Wording;
  /** What cites it as not read, or assumes something in its place until it is. */
  readonly by?: EncodedBy;
}

/** One clause, and what this library makes of it. */
export type ClauseEntry = EncodedClause | OutOfScopeClause | NotKnownClause;

/** The word for what this library makes of a clause. */
export type ClauseStatus = ClauseEntry['status'];

const encoded = (by: Partial<EncodedBy>, missing?: Wording) =>
  ({ status: 'encoded', by: complete(by), ...(missing === undefined ? {} : { missing }) }) as const;
const outOfScope = (th: string, en: string) => ({ status: 'out-of-scope', why: { th, en } }) as const;

const notKnown = (missing: Wording, by?: Partial<EncodedBy>) =>
  ({ status: 'not-known', missing, ...(by === undefined ? {} : { by: complete(by) }) }) as const;

function complete({ params = [], parts = [], functions = [] }: Partial<EncodedBy>): EncodedBy {
  return { params, parts, functions };
}

type Made = ReturnType<typeof encoded | typeof outOfScope | typeof notKnown>;

/** A clause of an instrument: what it says in Thai and in English, and what we make of it. */
type Row = readonly [clause: string, th: string, en: string, made: Made];

const numberOnly: Wording = { th: 'เนื้อหาของหนังสือ ทราบเพียงเลขที่', en: 'its content; only its number is known' };
const letterNotRead: Wording = {
  th: 'รายละเอียดและข้อยกเว้นตามตัวหนังสือ ซึ่งทราบจากแหล่งทุติยภูมิเท่านั้น',
  en: 'details and exceptions; the letter itself was not read, and is known from a secondary source only',
};
const innerSplit: Wording = {
  th: 'การแบ่ง 40 คะแนนของประเด็นท้าทายตามตัวหนังสือ ซึ่งทราบจากแหล่งทุติยภูมิเท่านั้น',
  en: 'how the letter itself divides the 40 points of the challenge, known from a secondary source only',
};

const fromTheGuide: Wording = {
  th: 'ตัวบท ทราบจากเอกสารแนะนำเท่านั้น',
  en: 'the text itself, known from a guide only',
};

const conditionsOfOtherLines: Wording = {
  th: 'เงื่อนไขของสายงานอื่นซึ่งชื่อหนังสือระบุไว้ คู่มือสรุปเฉพาะสายงานการสอน',
  en: 'the conditions of the other lines that the title names; the handbook quotes those of the teaching line',
};

const ground = 'eligibility.reduced.reduction.ground';
const languageFloors = [
  'languageTest.b2.toefl-ibt.total',
  'languageTest.b2.toeic.listeningReading',
  'languageTest.b2.toeic.speaking',
  'languageTest.b2.toeic.writing',
  'languageTest.b2.ielts.total',
  'languageTest.b2.cu-tep.total',
  'languageTest.b2.cu-tep.speaking',
  'languageTest.b2.tu-get-cbt.total',
  'languageTest.b2.hsk.level',
  'languageTest.b2.pte.level',
  'languageTest.b2.cambridge-b2-first.result',
  'languageTest.b2.iesol-communicator.result',
] as const;
/** Measures of the act after a round that was not passed. */
const afterFailure = { parts: ['agreement', 'retention'], functions: ['whatFollows'] };
const aboveLanguage = ['reduction.language.above.other', 'reduction.language.above.foreignLanguage'] as const;

function workloadOf(setting: 'early-childhood' | 'primary' | 'secondary' | 'special-needs' | 'welfare'): Made {
  return encoded({ params: [`workload.${setting}.teaching`, `workload.${setting}.total`], parts: ['workload'] });
}

/** The criteria of a career line that were not read: these parts name them and stay unknown. */
function otherLine(line: Wording, parts: readonly string[]): Made {
  return notKnown({ th: `สิ่งที่หลักเกณฑ์${line.th}กำหนด`, en: `what the criteria of the ${line.en} line ask` }, { parts });
}

const routes = ['eligibility.standard', 'eligibility.reduced'];

const rows: Readonly<Record<string, readonly Row[]>> = {
  'ccc-193': [
    [
      's. 193/1',
      'ใช้การนับระยะเวลาตามประมวลกฎหมายนี้ เมื่อไม่มีหลักเกณฑ์อื่นกำหนดไว้',
      'the rules of periods hold unless another rule says otherwise',
      outOfScope('กำหนดเพียงว่าเมื่อใดจึงใช้มาตราอื่นในหมวดนี้', 'says only when the other sections hold'),
    ],
    [
      's. 193/3',
      'วันแรกของระยะเวลานับหรือไม่',
      'whether the first day counts',
      outOfScope('เป็นเหตุผลของวันครบกำหนดตามมาตรา 193/5', 'it is why section 193/5 reads as it does'),
    ],
    [
      's. 193/5',
      'ระยะเวลาเป็นเดือนหรือปีคำนวณตามปฏิทิน และกรณีเดือนที่ครบกำหนดไม่มีวันที่ตรงกัน',
      'periods of months and years end by the calendar; a month without the day',
      encoded({
        params: ['tenure.monthEnd', 'conduct.monthEnd', 'reduction.language.monthEnd'],
        parts: ['eligibility.reduced.tenure', 'eligibility.reduced.conduct', `${ground}.language`],
      }),
    ],
    [
      's. 193/6',
      'ส่วนของเดือนคิดเป็นสามสิบวัน',
      'parts of a month are thirty days',
      outOfScope('ไม่มีหลักเกณฑ์ที่กำหนดเป็นส่วนของเดือน', 'no rule asks for a part of a month'),
    ],
    [
      's. 193/8',
      'ระยะเวลาที่สิ้นสุดในวันหยุด',
      'a period that ends on a holiday',
      outOfScope(
        'เป็นเรื่องกำหนดเวลาที่ต้องกระทำ ไม่มีกำหนดเช่นนั้นในหลักเกณฑ์ที่พิจารณา',
        'is about deadlines, of which the criteria judged here have none',
      ),
    ],
  ],
  'act-2547': [
    [
      's. 39',
      'วิทยฐานะของข้าราชการครู 4 วิทยฐานะ',
      'the four standings of a teacher',
      outOfScope(
        'กำหนดชื่อวิทยฐานะ ซึ่งใช้เป็นข้อมูลของคำขอ ไม่มีเงื่อนไขให้พิจารณา',
        'it names the standings, which the facts use; it asks nothing that could be judged',
      ),
    ],
    [
      's. 42',
      'มาตรฐานตำแหน่งและมาตรฐานวิทยฐานะ',
      'position and standing standards',
      outOfScope(
        'ให้อำนาจ ก.ค.ศ. จัดทำมาตรฐาน ตัวมาตรฐานอ้างตาม ว 3/2564',
        'it has ก.ค.ศ. set the standards; the standards themselves are cited from ว 3/2564',
      ),
    ],
    [
      's. 53(3)',
      'ผู้มีอำนาจสั่งบรรจุและแต่งตั้ง',
      'who appoints',
      encoded({
        params: ['appointment.appointer', 'appointment.approver'],
        parts: ['appointment.appointer', 'appointment.approver'],
      }),
    ],
    [
      's. 54',
      'การให้มีวิทยฐานะต้องผ่านการประเมิน โดยคำนึงถึงความประพฤติด้วย',
      'a standing is granted after evaluation; conduct counts',
      outOfScope(
        'เป็นหลักการ เงื่อนไขที่ใช้พิจารณาอยู่ใน ว 9/2564 ซึ่งอ้างถึงแทน',
        'it is the principle; the conditions that are judged are those of ว 9/2564, which is cited instead',
      ),
    ],
    ['s. 55', 'การดำเนินการเมื่อไม่ผ่านการประเมิน', 'what follows a failed appraisal', encoded(afterFailure, fromTheGuide)],
    ['s. 73', 'มาตรการเกี่ยวกับการเลื่อนเงินเดือน', 'salary measures', encoded(afterFailure, fromTheGuide)],
    [
      's. 110(6)',
      'การให้ออกจากราชการเพราะผลการปฏิบัติงานต่ำกว่าเกณฑ์',
      'discharge for low performance',
      encoded(afterFailure, fromTheGuide),
    ],
  ],
  'w26-2565': [
    [
      'special areas',
      'สถานศึกษาในพื้นที่พิเศษซึ่งเป็นเงื่อนไขการลดระยะเวลา สองสายงาน',
      'schools designated for the reduction, two lines',
      notKnown(
        { th: 'ข้อความของหนังสือ ซึ่งอ่านได้เพียงบางส่วน', en: 'its text, read in part only' },
        { parts: [`${ground}.special-area`] },
      ),
    ],
    [
      'list of schools',
      'บัญชีรายชื่อสถานศึกษาที่ประกาศ',
      'the announced list',
      notKnown({ th: 'รายชื่อสถานศึกษา', en: 'the list of schools' }, { parts: [`${ground}.special-area`] }),
    ],
  ],
  'w30-2565': [
    [
      'whole',
      'การบันทึกคำขอในระบบ DPA ช่วงเปิดระบบ',
      'entry into DPA while it was overloaded',
      notKnown({ th: 'เนื้อหาของหนังสือ', en: 'its content' }, { parts: ['appointment.effective-day'] }),
    ],
  ],
  'w19-2561': [
    [
      'whole',
      'หลักเกณฑ์ครูผู้ช่วย สองปี',
      'assistant teachers, two years',
      notKnown({
        th: 'หลักเกณฑ์ครูผู้ช่วย ซึ่งไม่นับเป็นระยะเวลาของวิทยฐานะ',
        en: 'the criteria of assistant teachers, whose time does not count here',
      }),
    ],
  ],
  'w23-2563': [
    [
      'hours',
      'ชั่วโมงตามเกณฑ์อัตรากำลัง ไม่ใช่ภาระงานขั้นต่ำ',
      'staffing formula, no workload minimum',
      notKnown({
        th: 'ไม่ใช้กับภาระงานขั้นต่ำ และยังไม่ได้อ่านตัวหนังสือ',
        en: 'no workload minimum, and the letter itself was not read',
      }),
    ],
  ],
  'w23-2564': [
    [
      'components and levels',
      'องค์ประกอบและระดับการประเมินเพื่อเลื่อนเงินเดือน',
      'appraisal for the salary rounds',
      notKnown({
        th: 'ตัวหนังสือ ทราบจากแหล่งทุติยภูมิ ระดับที่ใช้คือระดับที่ผู้บังคับบัญชาบันทึก',
        en: 'the letter itself; the level used is the one the superior recorded',
      }),
    ],
  ],
  'w19-2568': [
    [
      'whole',
      'หลักเกณฑ์ครูผู้ช่วยฉบับใหม่',
      'assistant teachers, newer criteria',
      notKnown({ th: 'เนื้อหาของหนังสือ', en: 'its content' }),
    ],
  ],
  'w17-2552': [
    [
      'report',
      'รายงานประจำปีของปีการศึกษา 2562 และ 2563',
      'yearly report of academic years 2562 and 2563',
      encoded(
        { params: ['agreement.reports.years'], parts: routes.map((route) => `${route}.agreements`) },
        {
          th: 'ปีการศึกษาที่นับได้สำหรับคำขอที่ยื่นในปีงบประมาณ 2567 จึงนับของปีใดก็ได้',
          en: 'of which academic years it counts in fiscal year 2567; any is counted',
        },
      ),
    ],
  ],
  'salary-act-2554': [
    [
      'annex',
      'อัตราเงินวิทยฐานะตามวิทยฐานะ',
      'standing allowance by standing',
      encoded(
        {
          functions: ['allowance', 'costOfDelay', 'planDelay', 'salaryBands'],
        },
        {
          th: 'วันเริ่มใช้อัตรา หลักเกณฑ์ที่แยกอัตรา 13,000 กับ 15,600 บาท อัตราของรองผู้อำนวยการชำนาญการ และระเบียบค่าตอบแทนรายเดือนกับเงินเดือน ซึ่งทราบจากแหล่งทุติยภูมิ',
          en: 'its first day, what tells 13,000 from 15,600 baht, the amount of deputy directors of the first standing, and the rules of compensation and salary bands, known from a secondary source',
        },
      ),
    ],
  ],
  'w8-2558': [
    [
      'salaries',
      'การปรับเงินเดือน ซึ่งอยู่นอกเรื่องที่คำขอต้องพิจารณา',
      'conversion of salaries; outside what an application asks',
      outOfScope(
        'จำนวนเงินเดือนไม่ใช่เงื่อนไขของการมีหรือเลื่อนวิทยฐานะ',
        'the amount of the salary is no condition of a standing',
      ),
    ],
  ],
  'ncpo-19-2560': [
    [
      'powers',
      'องค์คณะที่มีอำนาจพิจารณา ตามช่วงเวลา',
      'who decides, by date',
      encoded({ params: ['appointment.approver.withoutAreaBoard'], parts: ['appointment.approver'] }),
    ],
  ],
  'w21-2560': [
    [
      'form วฐ.2',
      'รายงานประจำปีตามแบบ วฐ.2',
      'yearly report',
      encoded(
        { params: ['agreement.reports.years'], parts: routes.map((route) => `${route}.agreements`) },
        {
          th: 'ปีการศึกษาที่นับได้ จึงนับของปีใดก็ได้ และรวมกับรายงานตาม ว 17/2552 ได้หรือไม่ จึงนับรวมกันเป็นสอง',
          en: 'of which academic years it counts; any is counted; and whether one report and one form together are two; they are taken so',
        },
      ),
    ],
  ],
  'w9-2562': [
    [
      'salary',
      'เงินเดือนคงเดิมเมื่อได้รับแต่งตั้ง',
      'unchanged on appointment',
      encoded({ params: ['appointment.salary'], parts: ['appointment.salary'] }),
    ],
  ],
  'w3-2564': [
    [
      'professional',
      'ชำนาญการ: ดำรงตำแหน่งครู 4 ปี หรือ 3 ปีเมื่อลดระยะเวลา',
      'teacher 4 years, 3 when reduced',
      encoded({
        params: ['tenure.years.standard', 'tenure.years.reduced'],
        parts: routes.map((route) => `${route}.tenure`),
      }),
    ],
    [
      'senior-professional',
      'ชำนาญการพิเศษ: ดำรงวิทยฐานะชำนาญการ 4 ปี หรือ 3 ปีเมื่อลดระยะเวลา',
      'professional 4 years, 3 when reduced',
      encoded({
        params: ['tenure.years.standard', 'tenure.years.reduced'],
        parts: routes.map((route) => `${route}.tenure`),
      }),
    ],
    [
      'expert, advisory',
      'เชี่ยวชาญและเชี่ยวชาญพิเศษ: กำหนดเช่นเดียวกัน',
      'the same for the upper two',
      encoded(
        {
          params: ['tenure.years.standard', 'tenure.years.reduced'],
          parts: routes.map((route) => `${route}.tenure`),
        },
        {
          th: 'จำนวนปีของสองวิทยฐานะนี้ตามตัวหนังสือ ซึ่งทราบจากแหล่งทุติยภูมิเท่านั้น',
          en: 'the years that the letter itself asks of these two, known from a secondary source only',
        },
      ),
    ],
  ],
  'w4-2564': [
    [
      '1.1',
      'ผลการทดสอบภาษาสูงกว่าระดับ B1 หรือสูงกว่าระดับ B2 สำหรับครูภาษาต่างประเทศ อายุไม่เกิน 2 ปี',
      'language above B1, or above B2 for foreign-language teachers; at most 2 years old',
      encoded(
        {
          params: [
            'reduction.ground.language',
            'reduction.groundsNeeded',
            ...aboveLanguage,
            'reduction.language.validYears',
          ],
          parts: [`${ground}.language`],
        },
        conditionsOfOtherLines,
      ),
    ],
    [
      '1.2',
      'พื้นที่พิเศษ',
      'special area',
      encoded({
        params: ['reduction.ground.special-area', 'reduction.groundsNeeded'],
        parts: [`${ground}.special-area`],
      }),
    ],
    [
      '1.3',
      'วุฒิที่สูงขึ้นด้านการจัดการเรียนรู้',
      'higher degree on learning management',
      encoded({
        params: ['reduction.ground.degree', 'reduction.groundsNeeded', 'reduction.degree.masterOfFirstAppointment'],
        parts: [`${ground}.degree`],
      }),
    ],
    [
      'degree held at appointment',
      'วุฒิที่มีอยู่แล้วเมื่อบรรจุ จนมีหนังสือ 587/2569',
      'a degree held at appointment, until 587/2569',
      encoded(
        { params: ['reduction.degree.masterOfFirstAppointment'], parts: [`${ground}.degree`] },
        {
          th: 'ข้อความของหนังสือ มีเพียงคำตอบของเจ้าหน้าที่ ก.ค.ศ. (พ.ศ. 2565) ว่านับได้ ถ้าไม่เคยใช้ลดระยะเวลา',
          en: 'the text; an official of ก.ค.ศ. is quoted (2022) that it counts, if never used for a reduction',
        },
      ),
    ],
    [
      '1.4',
      'คุณวุฒิวิชาชีพ ระดับ 8 ใช้ได้ครั้งเดียว',
      'professional qualification level 8, once',
      encoded(
        { params: ['reduction.ground.nqf8', 'reduction.groundsNeeded'], parts: [`${ground}.nqf8`] },
        conditionsOfOtherLines,
      ),
    ],
    [
      '2',
      'ผลการเลื่อนเงินเดือนระดับดีเด่น 4 รอบล่าสุดติดต่อกัน',
      'outstanding in the four latest consecutive salary rounds',
      encoded(
        {
          params: ['reduction.performance.rounds', 'reduction.performance.level'],
          parts: ['eligibility.reduced.reduction.performance'],
        },
        conditionsOfOtherLines,
      ),
    ],
    [
      'special area, years',
      'จำนวนปีที่ต้องปฏิบัติงานในพื้นที่พิเศษ',
      'whether some years of work there are needed',
      notKnown(
        { th: 'ข้อความในหนังสือ คู่มือไม่ได้ระบุจำนวนปีไว้', en: 'its text; the handbook asks for no years' },
        { parts: [`${ground}.special-area`] },
      ),
    ],
  ],
  'w9-2564': [
    [
      'in force',
      'ใช้บังคับตั้งแต่วันที่ 1 ตุลาคม 2564 ยื่นคำขอได้ตั้งแต่วันที่ 1 ตุลาคม 2565',
      'from 2021-10-01; applications from 2022-10-01',
      encoded({ parts: ['eligibility', 'evaluation', 'agreement', 'workload'] }),
    ],
    [
      'chapter 2',
      'ข้อตกลงทุกปีงบประมาณ กรรมการ 3 คน ร้อยละ 70 จากกรรมการแต่ละคน และภาระงาน',
      'agreement every fiscal year; three members; 70 from each; workload',
      encoded({
        params: ['agreement.passMark', 'agreement.membersNeeded'],
        parts: [...routes.map((route) => `${route}.agreements`), 'agreement'],
      }),
    ],
    [
      'chapter 2, transfer',
      'การทำข้อตกลงใหม่กับผู้อำนวยการสถานศึกษาคนใหม่เมื่อย้าย',
      'a new agreement with the new director',
      encoded({ functions: ['cautions'] }),
    ],
    [
      'chapter 3, 1.1',
      'ระยะเวลาการดำรงตำแหน่งติดต่อกันถึงวันที่ยื่นคำขอ และตำแหน่งเทียบเท่า',
      'tenure, continuous, to the filing day; equivalent posts',
      encoded({ params: ['tenure.years.standard'], parts: ['eligibility.standard.tenure'] }),
    ],
    [
      'chapter 3, 1.2',
      'การพัฒนางานตามข้อตกลง 3 รอบ รอบละร้อยละ 70 และภาระงาน',
      'three rounds, 70 each, workload',
      encoded({
        params: ['agreement.rounds.standard'],
        parts: routes.map((route) => `${route}.agreements`),
      }),
    ],
    [
      'chapter 3, 1.3',
      'วินัย คุณธรรม จริยธรรม และจรรยาบรรณวิชาชีพ ย้อนหลัง 4 ปี และเวลาของปีที่ถูกลงโทษ',
      'conduct, four years; time of a punished year',
      encoded(
        { params: ['conduct.lookbackYears.standard'], parts: routes.map((route) => `${route}.conduct`) },
        {
          th: 'วิธีนับเวลาของปีที่ถูกลงโทษ ซึ่งไม่ได้กำหนดไว้ จึงยังไม่หักออกจากระยะเวลาการดำรงตำแหน่ง',
          en: 'how the time of a punished year is counted, which is not defined; nothing is deducted from tenure',
        },
      ),
    ],
    [
      'chapter 3, reduced',
      'กรณีลดระยะเวลา: 3 ปี 2 รอบ และช่วงย้อนหลังที่สั้นลง',
      '3 years, 2 rounds, shorter look-back',
      encoded(
        {
          params: ['tenure.years.reduced', 'agreement.rounds.reduced', 'conduct.lookbackYears.reduced'],
          parts: ['eligibility.reduced'],
        },
        {
          th: 'จำนวนรอบและช่วงย้อนหลังตามตัวบท ทราบจากเอกสารแนะนำซึ่งพิมพ์ช่วงย้อนหลังว่า “ลดเหลือ 4 ปี” จึงอนุมานเป็น 3 ปี',
          en: 'the rounds and the look-back in the text itself: a guide states them, and prints the look-back as "reduced to 4", from which 3 years are derived',
        },
      ),
    ],
    [
      'chapter 3, certification',
      'การรับรองของผู้ขอและผู้อำนวยการสถานศึกษา และกรณีตรวจพบภายหลังว่าขาดคุณสมบัติ',
      'applicant and director certify; later found unqualified',
      outOfScope(
        'การรับรองเป็นการกระทำของบุคคล ผู้ที่ตรวจพบภายหลังว่าขาดคุณสมบัติ ถือว่าขาดคุณสมบัติ ซึ่งพิจารณาได้ด้วยข้อเท็จจริงที่ถูกต้อง',
        'to certify is an act of persons; who is later found not qualified lacks the qualification, which the right facts show',
      ),
    ],
    [
      'chapter 3, filing',
      'ยื่นได้ตลอดปี ภาคเรียนละ 1 ครั้ง',
      'any time, once a semester',
      encoded(
        { params: ['filing.applicationsPerSemester'], parts: ['filing.semester'] },
        {
          th: 'ข้อความของหนังสือเรื่องภาคเรียนละ 1 ครั้ง และวันเริ่มต้นและสิ้นสุดภาคเรียน',
          en: 'the wording of the letter on once a semester, and the first and last day of a semester',
        },
      ),
    ],
    [
      'chapter 3, each member',
      'เกณฑ์คะแนนจากกรรมการแต่ละคนทั้ง 3 คน จนมีหนังสือ 679/2566',
      'marks from each of three members until 679-2566',
      encoded(
        {
          params: [
            'evaluation.passMark.professional',
            'evaluation.passMark.senior-professional',
            'evaluation.passMark.expert',
            'evaluation.passMark.advisory',
            'evaluation.membersNeeded.teaching',
            'evaluation.membersNeeded.outcomes',
            'evaluation.academicWork.membersNeeded',
          ],
          parts: ['evaluation'],
        },
        {
          th: 'ข้อความของหนังสือ ทราบจากหน้าเว็บเรื่อง วPA และหลักเกณฑ์จำนวนกรรมการของด้านที่ 3',
          en: 'the wording of the letter, known from a page on วPA, and the rule of domain 3',
        },
      ),
    ],
    [
      'chapter 3, appointment',
      'การแต่งตั้งมีผลไม่ก่อนวันที่นำคำขอที่ครบถ้วนเข้าระบบ DPA',
      'not before the day of the complete entry in DPA',
      encoded({ params: ['appointment.earliest'], parts: ['appointment.effective-day'] }),
    ],
    [
      'chapter 4',
      'การคงวิทยฐานะตามผลของรอบประจำปี',
      'retention by the yearly round',
      encoded({ parts: ['retention'], functions: ['retentionHistory', 'whatFollows'] }, fromTheGuide),
    ],
    [
      'transition',
      'จำนวนรอบและจำนวนรายงานในระยะเปลี่ยนผ่าน ตามปีงบประมาณ',
      'rounds and reports by fiscal year',
      encoded(
        {
          params: [
            'agreement.rounds.standard',
            'agreement.rounds.reduced',
            'agreement.reports.standard',
            'agreement.reports.reduced',
            'agreement.reports.years',
          ],
          parts: routes.map((route) => `${route}.agreements`),
        },
        {
          th: 'ปีงบประมาณนับตามวันใด จึงนับตามวันที่ยื่นคำขอ และไม่นับรอบของปีที่ยังไม่สิ้นสุด',
          en: 'by which day the fiscal year is taken; it is the filing day, and a round of the unfinished year never counts',
        },
      ),
    ],
  ],
  'w10-2564': [
    [
      'criteria',
      'หลักเกณฑ์สายงานบริหารสถานศึกษา (ยังไม่ได้อ่าน)',
      'school administrators; not read',
      otherLine({ th: 'สายงานบริหารสถานศึกษา', en: 'school administration' }, ['eligibility', 'evaluation']),
    ],
    [
      'agreement form',
      'แบบข้อตกลงของผู้บริหารสถานศึกษา: ตัวชี้วัด 15 ตัว ใน 5 ด้าน',
      '15 indicators in five groups for administrators',
      encoded({ functions: ['administratorGroups'] }, letterNotRead),
    ],
    [
      'filing',
      'ยื่นคำขอได้ปีละหนึ่งครั้ง และเมื่อทราบผลว่าไม่อนุมัติ',
      'once a year, and after the notice of non-approval',
      encoded({ parts: ['filing.year'] }, { th: 'นับเป็นปีใด', en: 'which year is meant' }),
    ],
  ],
  'w11-2564': [
    [
      'criteria',
      'หลักเกณฑ์สายงานนิเทศการศึกษา (ยังไม่ได้อ่าน)',
      'supervisors; not read',
      otherLine({ th: 'สายงานนิเทศการศึกษา', en: 'supervision' }, ['eligibility', 'evaluation']),
    ],
    [
      'filing',
      'ยื่นคำขอได้ปีละหนึ่งครั้ง และเมื่อทราบผลว่าไม่อนุมัติ',
      'once a year, and after the notice of non-approval',
      encoded({ parts: ['filing.year'] }, { th: 'นับเป็นปีใด', en: 'which year is meant' }),
    ],
  ],
  'w12-2564': [
    [
      'criteria',
      'หลักเกณฑ์สายงานบริหารการศึกษา (ยังไม่ได้อ่าน)',
      'education administrators; not read',
      otherLine({ th: 'สายงานบริหารการศึกษา', en: 'education administration' }, ['eligibility', 'evaluation']),
    ],
  ],
  'w21-2564': [
    ['early childhood', 'ปฐมวัย 6 / 14 ชั่วโมง', '6 / 14', workloadOf('early-childhood')],
    ['primary', 'ประถมศึกษา 12 / 20 ชั่วโมง', '12 / 20', workloadOf('primary')],
    ['secondary', 'มัธยมศึกษา 12 / 20 ชั่วโมง', '12 / 20', workloadOf('secondary')],
    ['special education 4.1', 'การศึกษาพิเศษ ข้อ 4.1 6 / 14 ชั่วโมง', '6 / 14', workloadOf('special-needs')],
    ['special education 4.2', 'การศึกษาพิเศษ ข้อ 4.2 12 / 20 ชั่วโมง', '12 / 20', workloadOf('welfare')],
    [
      'other agencies, directors, supervisors',
      'สังกัดอื่น ผู้บริหารสถานศึกษา และศึกษานิเทศก์ (ยังไม่ได้อ่าน)',
      'not read',
      notKnown(
        {
          th: 'ภาระงานขั้นต่ำของสังกัดอื่น ผู้บริหารสถานศึกษา และศึกษานิเทศก์',
          en: 'the minimum hours of other agencies, of directors and of supervisors',
        },
        { parts: ['workload', 'agreement.workload'] },
      ),
    ],
  ],
  'w22-2564': [
    [
      'PA forms',
      'ตัวชี้วัด 15 ตัว ประเด็นท้าทาย และสัดส่วน 60 / 40 คะแนน',
      '15 indicators, challenge, 60 / 40',
      encoded(
        {
          params: [
            'agreement.points.indicator',
            'agreement.points.method',
            'agreement.points.quantitative',
            'agreement.points.qualitative',
          ],
          parts: ['agreement.members', 'sheet.agreement'],
          functions: ['agreementIndicators', 'expectedPractices', 'agreementForms', 'formGaps'],
        },
        innerSplit,
      ),
    ],
    [
      'domain 1',
      'ด้านที่ 1: ตัวชี้วัด 8 ตัว × 2.5',
      '8 indicators × 2.5',
      encoded({
        params: ['evaluation.weight.teaching'],
        parts: ['evaluation.teaching', 'sheet.teaching'],
        functions: ['domainIndicators'],
      }),
    ],
    [
      'domain 2',
      'ด้านที่ 2: ตัวชี้วัด 4 ตัว × 5',
      '4 indicators × 5',
      encoded({
        params: ['evaluation.weight.outcomes'],
        parts: ['evaluation.outcomes', 'sheet.outcomes'],
        functions: ['domainIndicators'],
      }),
    ],
    [
      'domain 3',
      'ด้านที่ 3: ผลงานทางวิชาการของวิทยฐานะเชี่ยวชาญและเชี่ยวชาญพิเศษ (ยังไม่ได้อ่านน้ำหนักย่อย)',
      'academic work of expert and advisory; inner weights not read',
      encoded(
        {
          params: ['evaluation.academicWork.passMark.expert', 'evaluation.academicWork.passMark.advisory'],
          parts: ['evaluation', 'evaluation.academic-work'],
        },
        {
          th: 'น้ำหนักย่อยและเกณฑ์คะแนนของด้านที่ 3 จึงพิจารณาเฉพาะคะแนนรวม โดยใช้เกณฑ์ที่เป็นข้อสมมุติ',
          en: 'its inner weights and its pass mark; only a total is judged, by a mark that is assumed',
        },
      ),
    ],
    [
      'video format',
      'รูปแบบวีดิทัศน์เดิม ซึ่ง ว 15/2565 ใช้แทน (ยังไม่ได้อ่าน)',
      'replaced by w15-2565; not read',
      notKnown(
        {
          th: 'รูปแบบวีดิทัศน์ที่ใช้ก่อนวันที่ 1 กรกฎาคม 2565',
          en: 'the video format in force before 2022-07-01',
        },
        { parts: ['evidence'] },
      ),
    ],
  ],
  'w27-2564': [
    [
      '1',
      'การลดระยะเวลาในพื้นที่ปกติและพื้นที่จังหวัดชายแดนภาคใต้ ทุกวิทยฐานะ',
      'reduction in ordinary areas and the southern border area, all standings',
      encoded(
        {
          params: ['tenure.years.standard', 'tenure.years.reduced'],
          parts: [...routes.map((route) => `${route}.tenure`), `${ground}.special-area`],
        },
        {
          th: 'พื้นที่จังหวัดชายแดนภาคใต้เป็นพื้นที่พิเศษประเภทใด จึงถือเป็นพื้นที่เสี่ยงภัยต่อความมั่นคงของชาติไปก่อน',
          en: 'which kind of special area the southern border area is; it is read as one of risk to national security',
        },
      ),
    ],
    [
      '2',
      'ระดับดีเด่นหมายถึงระดับที่ผู้บังคับบัญชาบันทึกไว้',
      "outstanding means the superior's recorded level",
      encoded({ params: ['reduction.performance.level'], parts: ['eligibility.reduced.reduction.performance'] }),
    ],
  ],
  'w15-2565': [
    [
      'videos',
      'วีดิทัศน์แรงบันดาลใจไม่เกิน 10 นาที วีดิทัศน์การสอนไม่เกิน 60 นาที',
      'inspiration 10 minutes, teaching 60 minutes',
      encoded({
        params: [
          'evidence.inspirationVideo.files',
          'evidence.inspirationVideo.minutes',
          'evidence.teachingVideo.files',
          'evidence.teachingVideo.minutes',
        ],
        parts: ['evidence.inspiration-video', 'evidence.teaching-video'],
      }),
    ],
    [
      'learner outcomes',
      'ผลลัพธ์การเรียนรู้ของผู้เรียน: ชนิด จำนวนไฟล์ จำนวนหน้า ภาพ และคำอธิบายภาพ',
      'kinds, counts, pages, pictures, captions',
      encoded(
        {
          params: [
            'evidence.learnerOutcomes.fewestFiles',
            'evidence.learnerOutcomes.mostFiles',
            'evidence.learnerOutcomes.mostVideos',
            'evidence.learnerOutcomes.filesBesideVideo',
            'evidence.learnerOutcomes.videoMinutes',
            'evidence.learnerOutcomes.documentPages',
            'evidence.learnerOutcomes.picturePages',
            'evidence.learnerOutcomes.picturesOnPage',
          ],
          parts: ['evidence.learner-outcomes'],
        },
        {
          th: 'จำนวนไฟล์ขั้นต่ำ และหลักฐานของวิทยฐานะเชี่ยวชาญและเชี่ยวชาญพิเศษ',
          en: 'the fewest files, and the evidence of the expert and the advisory standing',
        },
      ),
    ],
    [
      'lesson plan',
      'แผนการจัดการเรียนรู้ ไฟล์ PDF 1 ไฟล์',
      'one PDF',
      encoded({ params: ['evidence.lessonPlan.files'], parts: ['evidence.lesson-plan'] }),
    ],
  ],
  'w31-2565': [
    [
      'subjects',
      'สาขาวิชา: ประถมศึกษา 12 มัธยมศึกษา 23 ปฐมวัย และการศึกษาพิเศษ',
      'primary 12, secondary 23, early childhood, special education',
      encoded({ parts: ['subject'], functions: ['checkSubject', 'subjects'] }),
    ],
    [
      'other subjects',
      'สาขาวิชาอื่น ต้องได้รับความเห็นชอบจาก ก.ค.ศ.',
      'consent of ก.ค.ศ.',
      encoded({ parts: ['subject.allowed'], functions: ['checkSubject'] }),
    ],
  ],
  'w32-2565': [
    [
      '2.1–2.2',
      'อำนาจตั้งแต่วันที่ 9 พฤศจิกายน 2565 และมติ กศจ. ในระหว่างนั้น',
      'powers from 2022-11-09; resolutions of กศจ. meanwhile',
      encoded(
        {
          params: ['appointment.appointer'],
          parts: ['appointment.appointer', 'appointment.approver'],
        },
        {
          th: 'ผู้มีอำนาจก่อนวันที่ 9 พฤศจิกายน 2565 และของวิทยฐานะเชี่ยวชาญพิเศษ',
          en: 'who appointed before 2022-11-09, and who appoints to the advisory standing',
        },
      ),
    ],
    [
      '2.2.1',
      'คำสั่งโดยมติ กศจ.',
      'orders by resolution of the provincial board',
      encoded({ params: ['appointment.approver.withoutAreaBoard'], parts: ['appointment.approver'] }),
    ],
    ['2.2.2', 'คำสั่งโดยมติ ก.ค.ศ.', 'orders by resolution of ก.ค.ศ.', encoded({ parts: ['appointment.approver'] })],
    [
      '2.2.3',
      'คำสั่งโดยมติ อ.ก.ค.ศ. เขตพื้นที่การศึกษา',
      'orders by resolution of the area board',
      encoded({ params: ['appointment.approver'], parts: ['appointment.approver'] }),
    ],
  ],
  '154-2566': [
    [
      'secondment',
      'ผู้ไปช่วยราชการ (ยังไม่ได้อ่าน)',
      'not read',
      notKnown(
        { th: 'แนวปฏิบัติสำหรับผู้ไปช่วยราชการ', en: 'what holds for seconded staff' },
        { parts: ['filing.secondment'] },
      ),
    ],
  ],
  '456-2566': [
    [
      'bodies',
      'อ.ก.ค.ศ. เขตพื้นที่การศึกษา ทำหน้าที่แทน กศจ.',
      'area board in place of กศจ.',
      encoded({ params: ['appointment.approver'], parts: ['appointment.approver'] }),
    ],
  ],
  'khurusapha-2566': [
    [
      'languages',
      'ภาษาที่ใช้ได้ 9 ภาษา',
      'nine languages',
      encoded({ params: aboveLanguage, parts: [`${ground}.language`] }),
    ],
    [
      'scores',
      'คะแนนขั้นต่ำของระดับ B2 ของการทดสอบบางรายการ',
      'B2 floor of some tests',
      encoded(
        { params: languageFloors, parts: ['language-test'], functions: ['cefrFromTest'] },
        {
          th: 'คะแนนของการทดสอบรายการอื่น และของระดับที่สูงกว่า B2 ส่วนคะแนนที่ทราบมาจากแหล่งทุติยภูมิ',
          en: 'the scores of other tests and of levels above B2; those that are known come from a secondary source',
        },
      ),
    ],
    [
      'third issue (2568)',
      'ประกาศฉบับที่ 3 พ.ศ. 2568 (ยังไม่ได้อ่าน)',
      'not read',
      notKnown(
        { th: 'สิ่งที่ฉบับที่ 3 เปลี่ยนแปลง และวันใช้บังคับ', en: 'what the third issue changes, and from when' },
        { parts: ['language-test'] },
      ),
    ],
    [
      'PTE, IESOL',
      'PTE และ IESOL ที่เทียบได้ระดับ B2',
      'two more B2 rows',
      notKnown({ th: 'ตัวประกาศ ทราบจากแหล่งทุติยภูมิ', en: 'the announcement itself, known from a secondary source' }),
    ],
  ],
  '679-2566': [
    [
      'domains 1 and 2',
      'กรรมการ 2 ใน 3 คน เกณฑ์ร้อยละ 65 / 70 / 75 / 80',
      '2 of 3 members, 65/70/75/80',
      encoded({
        params: [
          'evaluation.passMark.expert',
          'evaluation.passMark.advisory',
          'evaluation.membersNeeded.teaching',
          'evaluation.membersNeeded.outcomes',
        ],
        parts: ['evaluation.teaching', 'evaluation.outcomes'],
      }),
    ],
    [
      'transitional clause',
      'บทเฉพาะกาล (ยังไม่ได้อ่าน)',
      'not read',
      notKnown(
        {
          th: 'คำขอที่อยู่ระหว่างดำเนินการใช้เกณฑ์ใด จึงใช้เกณฑ์ตามวันที่ตัดสินไปก่อน',
          en: 'which rule holds for applications under way; until it is read, the day of decision decides',
        },
        {
          params: ['evaluation.membersNeeded.teaching', 'evaluation.membersNeeded.outcomes'],
          parts: ['evaluation.teaching', 'evaluation.outcomes'],
        },
      ),
    ],
  ],
  '1437-2566': [
    [
      "before the order's day",
      'ยื่นก่อนวันที่คำสั่งย้ายมีผล: เขตเดิมประเมิน เขตใหม่แต่งตั้ง',
      'old office evaluates, new office appoints',
      encoded(
        {
          params: ['filing.transfer.beforeOrder'],
          parts: ['filing.transfer'],
          functions: ['whatFollows'],
        },
        {
          th: 'กรณีวิทยฐานะเชี่ยวชาญและเชี่ยวชาญพิเศษ และการยื่นที่เขตใหม่ก่อนวันที่คำสั่งย้ายมีผล',
          en: 'what holds for the expert and the advisory standing, and for filing at the new office before the order has effect',
        },
      ),
    ],
    [
      "from the order's day",
      'ยื่นที่เขตเดิมตั้งแต่วันที่คำสั่งย้ายมีผล: ส่งคืนและยื่นใหม่',
      'returned and filed anew',
      encoded({ params: ['filing.transfer.fromOrder'], parts: ['filing.transfer'], functions: ['whatFollows'] }),
    ],
    [
      'change of agency or position',
      'การเปลี่ยนสังกัดหรือเปลี่ยนตำแหน่ง (เอกสารที่อ่านไม่ได้สรุปไว้)',
      'not summarised',
      notKnown({
        th: 'แนวปฏิบัติเมื่อเปลี่ยนสังกัดหรือเปลี่ยนตำแหน่งระหว่างดำเนินการ',
        en: 'what holds where agency or position changes while an application runs',
      }),
    ],
  ],
  'w10-2567': [
    [
      'above B2',
      'การใช้ผลที่สูงกว่าระดับ B2 (ทราบเพียงชื่อเรื่อง)',
      'title only',
      notKnown(
        { th: 'เนื้อหาของหนังสือ ทราบเพียงชื่อเรื่อง', en: 'its content; only its title is known' },
        { params: ['reduction.language.above.foreignLanguage'], parts: [`${ground}.language`] },
      ),
    ],
  ],
  '1932-2567': [
    [
      'consolidated',
      'หลักเกณฑ์ฉบับรวม: 4 ปี หรือ 3 ปีเมื่อลดระยะเวลา',
      '4 years, 3 when reduced',
      encoded(
        {
          params: ['tenure.years.standard', 'tenure.years.reduced'],
          parts: routes.map((route) => `${route}.tenure`),
        },
        letterNotRead,
      ),
    ],
  ],
  '1122-2567': [['', 'ยังไม่ได้อ่าน', 'not read', notKnown(numberOnly)]],
  '1144-2567': [['', 'ยังไม่ได้อ่าน', 'not read', notKnown(numberOnly)]],
  '1683-2567': [['', 'ยังไม่ได้อ่าน', 'not read', notKnown(numberOnly)]],
  'w18-2567': [['', 'ยังไม่ได้อ่าน', 'not read', notKnown(numberOnly)]],
  'w19-2567': [
    [
      '',
      'มาตรฐานตำแหน่ง (ยังไม่ได้อ่าน)',
      'position standards; not read',
      notKnown({
        th: 'เนื้อหาของหนังสือ ทราบเพียงเลขที่และเรื่อง',
        en: 'its content; only its number and its subject are known',
      }),
    ],
  ],
  'l1222-2568': [
    [
      'domain 3',
      'การเปลี่ยนแปลงด้านที่ 3 ตั้งแต่วันที่ 16 พฤษภาคม 2569 (ยังไม่ได้อ่าน)',
      'changed from 2026-05-16; not read',
      notKnown(
        {
          th: 'เกณฑ์ของด้านที่ 3 ตั้งแต่วันที่ 16 พฤษภาคม 2569 ผลของด้านนี้จึงเป็น “ยังไม่ทราบ” ตั้งแต่วันนั้น',
          en: 'the criteria of domain 3 from 2026-05-16; from that day the answer for this domain is "unknown"',
        },
        {
          params: [
            'evaluation.academicWork.passMark.expert',
            'evaluation.academicWork.passMark.advisory',
            'evaluation.academicWork.membersNeeded',
          ],
          parts: ['evaluation.academic-work'],
        },
      ),
    ],
  ],
  '587-2569': [
    [
      "master's degree",
      'วุฒิปริญญาโทที่ใช้บรรจุเป็นครูผู้ช่วย ใช้ลดระยะเวลาไม่ได้',
      'used for the first appointment: excluded',
      encoded({ params: ['reduction.degree.masterOfFirstAppointment'], parts: [`${ground}.degree`] }, letterNotRead),
    ],
  ],
  handbook: [
    [
      'step 2',
      'สิ่งที่เขตพื้นที่การศึกษาตรวจสอบ',
      'what the office checks',
      encoded(
        {
          params: ['evidence.agreementResult.files'],
          parts: ['evidence.agreement-results'],
          functions: ['reviewApplication', 'reviewItems', 'signOff'],
        },
        {
          th: 'ข้อมูลทั่วไป วุฒิ และใบอนุญาตประกอบวิชาชีพ ตรงกับเอกสารหรือไม่ ซึ่งคนต้องดูเองและระบุผล',
          en: 'whether general data, degrees and the teaching licence agree with their documents, which a person must see and state',
        },
      ),
    ],
    [
      'steps 1–8',
      'เวลามาตรฐานของขั้นตอนที่ 1–8',
      'standard times',
      encoded(
        { functions: ['procedureSteps', 'procedureEffort', 'stages', 'nextStages', 'invitations', 'nextInvitations'] },
        {
          th: 'ขั้นตอนที่ 1 ใช้ 60 นาทีต่ออะไร และขั้นตอนที่ 8 ทำกี่ครั้ง',
          en: 'what the 60 minutes of step 1 are spent on each of, and how often step 8 is done',
        },
      ),
    ],
    [
      'DPA checklist',
      'รายการ (1) ถึง (5) ในหน้าจอตรวจสอบคุณสมบัติ',
      'columns (1) to (5)',
      encoded(
        { functions: ['dpaChecklist'] },
        {
          th: 'ความหมายของรายการ (4.1) ถึง (4.4) และ (5) ซึ่งหน้าจอแสดงเฉพาะหมายเลข จึงใช้การอนุมาน',
          en: 'what (4.1) to (4.4) and (5) are: the screen has numbers only, so that is derived',
        },
      ),
    ],
    [
      'supporting files',
      'ไฟล์ประกอบ: แนะนำ PDF 1 ไฟล์ ไม่เกิน 10 MB',
      'recommended: PDF, 10 MB, one',
      encoded(
        {
          params: [
            'evidence.supportingFile.files',
            'evidence.supportingFile.bytesWithin',
            'evidence.supportingFile.bytesBeyond',
          ],
          functions: ['cautions'],
        },
        {
          th: '10 MB นับเป็นกี่ไบต์ ไฟล์ที่มีขนาดระหว่าง 10,000,000 ถึง 10,485,760 ไบต์จึงยังไม่ทราบ',
          en: 'how many bytes 10 MB are: of a file between 10,000,000 and 10,485,760 bytes it is not known',
        },
      ),
    ],
  ],
};

/**
 * Every clause that the documents read state or name, in the order of the instruments: `encoded` (answers rest on it),
 * `out-of-scope` (its text is known, and it asks nothing that is judged here) or `not-known` (its text was not read; `missing` says what of it is needed).
 *
 * @example
 * ```ts
 * clauseRegister.filter(({ status }) => status === 'not-known').map(({ id }) => id);
 * // ['w10-2564#criteria', …, 'w10-2567#above B2', …]
 * ```
 */
export const clauseRegister: readonly ClauseEntry[] = deepFreeze(
  Object.entries(rows).flatMap(([instrument, clauses]) =>
    clauses.map(([clause, th, en, made]): ClauseEntry => {
      const id = clause === '' ? instrument : `${instrument}#${clause}`;
      return { id, instrument, clause, about: { th, en }, ...made };
    }),
  ),
);
