/**
 * Every fact that a person states, once: of which kind it is, within which bounds, what it is called in a table in both
 * languages, and how two accounts of it are compared. A property without a descriptor does not compile. Columns, their
 * documentation and the cross-check fold over these; what a missing fact is asked by stands in `text`, by its path.
 */
import type { AgreementRound, Application, Degree, Nqf8, Post, ServicePeriod, Workload } from './application';
import type { Evaluation } from './evaluation';
import type { DayField, Field, Fields, Flag, Headed, NumberField } from './field-types';
import type { Filing } from './filing';
import type { VocabularyName } from './names';

function choice<N extends VocabularyName>(of: N, th: string, en: string): Headed & { kind: 'choice'; of: N } {
  return { kind: 'choice', of, th, en };
}

function day(th: string, en: string): DayField {
  return { kind: 'day', th, en };
}

function flag(th: string, en: string, kind: Flag['kind'] = 'flag'): Flag {
  return { kind, th, en };
}

function number(th: string, en: string, unit: NumberField['unit'], to: number, from = 0): NumberField {
  return { kind: 'number', from, to, unit, th, en };
}

function year(th: string, en: string): NumberField {
  return { kind: 'year', from: 2500, to: 2700, unit: 'none', th, en };
}

function level(th: string, en: string): NumberField {
  return { kind: 'level', from: 1, to: 4, unit: 'level', th, en };
}

function hours(th: string, en: string): NumberField {
  return number(th, en, 'hour-per-week', 168);
}

const line = choice('line', 'สายงาน', 'line');
const standing = choice('standing', 'วิทยฐานะที่ขอ', 'standing applied for');

const post: Fields<Post> = {
  position: choice('position', 'ตำแหน่ง', 'position'),
  standing: choice('held-standing', 'วิทยฐานะ', 'standing'),
};

const equivalentTo: Fields<ServicePeriod>['equivalentTo'] = {
  kind: 'group',
  th: 'ตำแหน่งที่ ก.ค.ศ. เทียบเท่า',
  en: 'equivalent post',
  alone: undefined,
  compared: 'whole',
  missing: 'none',
  before: { th: 'เทียบเท่า', en: 'equivalent ' },
  parts: post,
};

const servicePeriod: Fields<ServicePeriod> = {
  from: day('ตั้งแต่', 'from'),
  to: { ...day('ถึง', 'to'), missing: 'still' },
  ...post,
  equivalentTo,
};

/** One of them may be stated alone; a whole workload is compared as one. */
export const workloadFields: Fields<Workload> = {
  setting: choice('setting', 'ภาระงาน ระดับ', 'workload setting'),
  teaching: hours('ชั่วโมงสอน', 'teaching hours'),
  total: hours('ชั่วโมงรวม', 'total hours'),
  support: hours('ชั่วโมงสนับสนุน', 'support hours'),
  development: hours('ชั่วโมงพัฒนาคุณภาพ', 'development hours'),
  policy: hours('ชั่วโมงนโยบาย', 'policy hours'),
};

const agreementRound: Fields<AgreementRound> = {
  fiscalYear: year('ปีงบประมาณ', 'fiscal year'),
  ...post,
  equivalentTo,
  workload: {
    kind: 'group',
    th: 'ภาระงาน',
    en: 'workload',
    alone: { kind: 'passed' },
    compared: 'whole',
    before: { th: '', en: '' },
    parts: workloadFields,
  },
  members: {
    kind: 'members',
    th: 'คะแนนจากกรรมการ',
    en: 'scores of the members',
    each: {
      kind: 'group',
      th: 'กรรมการ #',
      en: 'member #',
      alone: { kind: 'number', from: 0, to: 100, unit: 'point' },
      compared: 'whole',
      before: { th: 'กรรมการ # ', en: 'member # ' },
      parts: {
        part1: number('ส่วนที่ 1', 'part 1', 'point', 60),
        part2: number('ส่วนที่ 2', 'part 2', 'point', 40),
        levels: { kind: 'levels', count: 15, from: 1, to: 4, th: 'ระดับ 15 ตัวชี้วัด', en: 'levels of the 15 indicators' },
        method: level('วิธีดำเนินการ', 'method'),
        quantitative: level('ผลลัพธ์เชิงปริมาณ', 'quantitative outcome'),
        qualitative: level('ผลลัพธ์เชิงคุณภาพ', 'qualitative outcome'),
      },
    },
  },
};

const degree: Fields<Degree> = {
  level: choice('degree-level', 'ระดับ', 'level'),
  field: choice('degree-field', 'ด้าน', 'field'),
  recognised: flag('ก.ค.ศ. รับรอง', 'recognised'),
  highest: flag('สูงสุด', 'is the highest'),
  usedBefore: flag('เคยใช้ลดระยะเวลา', 'used before'),
  usedForFirstAppointment: flag('ใช้บรรจุเป็นครูผู้ช่วย', 'used for first appointment'),
};

const nqf8: Fields<Nqf8> = {
  certified: flag('รับรอง', 'certified'),
  usedBefore: flag('เคยใช้ลดระยะเวลา', 'used before'),
};

/** The facts of an application, in the order of its properties. */
export const applicationFields: Fields<Application> = {
  line,
  standing,
  filedOn: day('วันที่ยื่นคำขอ', 'filed on'),
  service: {
    kind: 'list',
    th: 'ประวัติ',
    en: 'service',
    is: 'closed',
    most: 200,
    knownBy: [],
    paired: 'by-days',
    numbered: 'by-place',
    before: { th: 'ประวัติ # ', en: 'service # ' },
    parts: servicePeriod,
  },
  agreements: {
    kind: 'list',
    th: 'PA',
    en: 'agreements',
    is: 'record',
    most: 60,
    knownBy: ['fiscalYear'],
    paired: 'by-name',
    numbered: 'by-name',
    before: { th: 'PA # ', en: 'agreement # ' },
    parts: agreementRound,
  },
  reports: {
    kind: 'list',
    th: 'รายงาน',
    en: 'reports',
    is: 'closed',
    most: 60,
    knownBy: ['academicYear'],
    paired: 'by-name',
    numbered: 'by-name',
    before: { th: 'รายงาน # ', en: 'report # ' },
    parts: {
      academicYear: year('ปีการศึกษา', 'academic year'),
      under: choice('report-kind', 'หลักเกณฑ์', 'under'),
      passed: flag('ผล', 'passed', 'passed'),
    },
  },
  sanctions: {
    kind: 'list',
    th: 'โทษ',
    en: 'sanctions',
    is: 'closed',
    most: 200,
    knownBy: ['on', 'kind'],
    paired: 'by-name',
    numbered: 'by-place',
    before: { th: 'โทษ # ', en: 'sanction # ' },
    parts: {
      on: day('วันที่', 'on'),
      kind: choice('sanction-kind', 'ประเภท', 'kind'),
      heavierThanProbation: flag('หนักกว่าภาคทัณฑ์', 'heavier than probation'),
    },
  },
  teachesForeignLanguage: flag('สอนภาษาต่างประเทศ', 'teaches foreign language'),
  languageTests: {
    kind: 'list',
    th: 'ผลภาษา',
    en: 'language tests',
    is: 'closed',
    most: 100,
    knownBy: ['testedOn'],
    paired: 'by-nearest-name',
    numbered: 'by-place',
    before: { th: 'ผลภาษา # ', en: 'language test # ' },
    parts: {
      language: choice('language', 'ภาษา', 'language'),
      cefr: choice('cefr', 'ระดับ', 'CEFR level'),
      testedOn: day('วันที่ทดสอบ', 'tested on'),
    },
  },
  specialArea: { ...choice('special-area', 'พื้นที่พิเศษ', 'special area'), orNone: true },
  degree: {
    kind: 'group',
    th: 'วุฒิ',
    en: 'degree',
    orNone: true,
    alone: undefined,
    compared: 'parts',
    before: { th: 'วุฒิ ', en: 'degree ' },
    parts: degree,
  },
  nqf8: {
    kind: 'group',
    th: 'คุณวุฒิวิชาชีพระดับ 8',
    en: 'NQF 8',
    orNone: true,
    alone: undefined,
    compared: 'parts',
    before: { th: 'คุณวุฒิวิชาชีพระดับ 8 ', en: 'NQF 8 ' },
    parts: nqf8,
  },
  salaryRounds: {
    kind: 'list',
    th: 'เลื่อนเงินเดือน',
    en: 'salary rounds',
    is: 'record',
    most: 120,
    knownBy: ['fiscalYear', 'half'],
    paired: 'by-name',
    numbered: 'by-name',
    before: { th: 'เลื่อนเงินเดือน # ', en: 'salary round # ' },
    parts: {
      fiscalYear: year('ปีงบประมาณ', 'fiscal year'),
      half: { kind: 'whole', from: 1, to: 2, unit: 'none', th: 'ครั้งที่', en: 'half' },
      level: choice('salary-level', 'ระดับ', 'level'),
    },
  },
};

const domain = (th: string, en: string, count: number): Field<number | readonly number[]> => ({
  kind: 'score',
  from: 0,
  to: 100,
  levels: { count, from: 1, to: 5 },
  th,
  en,
});

/** The facts of an evaluation. */
export const evaluationFields: Fields<Evaluation> = {
  line,
  standing,
  filedOn: day('วันที่ยื่นคำขอ', 'filed on'),
  decidedOn: day('วันที่ตัดสิน', 'decided on'),
  members: {
    kind: 'members',
    th: 'ผลการประเมินจากกรรมการ',
    en: 'scores of the members',
    each: {
      kind: 'group',
      th: 'กรรมการ #',
      en: 'member #',
      alone: undefined,
      compared: 'parts',
      before: { th: 'กรรมการ # ', en: 'member # ' },
      parts: {
        teaching: domain('ด้านที่ 1', 'domain 1', 8),
        outcomes: domain('ด้านที่ 2', 'domain 2', 4),
        academicWork: number('ด้านที่ 3', 'domain 3', 'percent', 100),
      },
    },
  },
};

/** The facts of filing. */
export const filingFields: Fields<Filing> = {
  line,
  standing,
  filedOn: day('วันที่ยื่นคำขอ', 'filed on'),
  earlierThisSemester: choice('semester-application', 'คำขอเดิมในภาคเรียนเดียวกัน', 'earlier this semester'),
  filedThisSemester: flag('ยื่นคำขออื่นในภาคเรียนเดียวกัน', 'filed this semester'),
  earlierApplication: {
    kind: 'group',
    th: 'คำขอเดิมในวิทยฐานะเดียวกัน',
    en: 'earlier application',
    orNone: true,
    alone: undefined,
    compared: 'parts',
    before: { th: 'คำขอเดิม ', en: 'earlier application ' },
    parts: { on: day('วันที่ยื่น', 'on'), result: choice('earlier-result', 'ผล', 'result') },
  },
  transfer: {
    kind: 'group',
    th: 'การย้าย',
    en: 'transfer',
    orNone: true,
    alone: undefined,
    compared: 'parts',
    before: { th: 'การย้าย ', en: 'transfer ' },
    parts: {
      effectiveOn: day('วันที่คำสั่งมีผล', 'effective on'),
      filedAt: choice('transfer-office', 'ยื่นที่', 'filed at'),
    },
  },
  seconded: flag('ไปช่วยราชการ', 'seconded'),
};
