/** The forms of the agreement: PA 1, PA 2 and PA 3, as data. Rulebook §17, `reported`. */
import { deepFreeze } from '../../value/deep-freeze';
import { cite } from '../cite';
import type { Cites } from '../types';
import { agreementIndicators } from './agreement-indicators';
import type { AgreementGroup } from './agreement-indicators';

/** แบบข้อตกลง (PA 1), แบบประเมินของกรรมการแต่ละคน (PA 2), แบบสรุปผล (PA 3). */
export type AgreementFormName = 'pa-1' | 'pa-2' | 'pa-3';

/** The same in Thai and in English. */
interface Worded {
  readonly th: string;
  readonly en: string;
}

/** Something to be filled in: a column of a table, or a place for text. */
export interface FormField extends Worded {
  /** Stable, within its part. */
  readonly name: string;
  /** Where a draft (`AgreementDraft`) has it; absent where a draft has no such place. */
  readonly path?: string;
  /** May stay empty. */
  readonly optional?: true;
}

/** A line of a table that the form prints. */
export interface FormRow extends Worded {
  /** As the form numbers it: `1.1`; of the challenge, and of members, a name. */
  readonly code: string;
}

/** One part of a form: places for text, or a table with the lines that the form prints. */
export interface FormPart extends Worded {
  readonly name: string;
  /** Places for text, or the columns of a table. */
  readonly columns: readonly FormField[];
  /** Empty where the part is no table of given lines. */
  readonly rows: readonly FormRow[];
}

/** One form. */
export interface AgreementForm extends Worded {
  readonly form: AgreementFormName;
  readonly parts: readonly FormPart[];
  readonly cites: Cites;
}

const cites: Cites = [
  cite('w22-2564', 'PA forms', 'reported', 'WEB', 'the parts of the forms, as a page and a guide tell of them'),
];

const areas: readonly (readonly [group: AgreementGroup, th: string, en: string])[] = [
  ['learning-management', 'ด้านการจัดการเรียนรู้', 'learning management'],
  ['promotion-and-support', 'ด้านการส่งเสริมและสนับสนุนการจัดการเรียนรู้', 'promotion and support of learning'],
  ['self-and-professional-development', 'ด้านการพัฒนาตนเองและวิชาชีพ', 'self and professional development'],
];

function areaPart([group, th, en]: (typeof areas)[number]): FormPart {
  const field = (name: string, inThai: string, inEnglish: string): FormField => ({
    name,
    th: inThai,
    en: inEnglish,
    path: `areas.${group}.${name}`,
  });
  return {
    name: group,
    th: `ส่วนที่ 1 ${th}`,
    en: `Part 1, ${en}`,
    columns: [
      field('tasks', 'งานที่จะปฏิบัติในรอบการประเมิน', 'tasks to be done in the round'),
      field('outcomes', 'ผลลัพธ์ที่คาดหวังกับผู้เรียน', 'expected outcomes for the learners'),
      field(
        'indicators',
        'ตัวชี้วัดที่แสดงการเปลี่ยนแปลงในทางที่ดีขึ้นหรือมีผลสัมฤทธิ์สูงขึ้น',
        'indicators of a change for the better or a higher attainment',
      ),
    ],
    rows: agreementIndicators
      .filter((indicator) => indicator.group === group)
      .map((indicator) => ({ code: indicator.code, th: indicator.th, en: indicator.en })),
  };
}

const levelColumn: FormField = { name: 'level', th: 'ระดับ (1–4)', en: 'level (1–4)' };
const challengeRows: readonly FormRow[] = [
  { code: 'method', th: 'วิธีดำเนินการ', en: 'method' },
  { code: 'quantitative', th: 'ผลลัพธ์เชิงปริมาณ', en: 'quantitative outcome' },
  { code: 'qualitative', th: 'ผลลัพธ์เชิงคุณภาพ', en: 'qualitative outcome' },
];

/**
 * The three forms of the agreement as data: parts, columns and printed lines. PA 1 is made every fiscal year with the
 * school director, anew after a move within the year; PA 2 is one member's sheet; PA 3 the summary of the three.
 *
 * @example
 * ```ts
 * agreementForms.map(({ form, parts }) => [form, parts.length]); // [['pa-1', 6], ['pa-2', 4], ['pa-3', 2]]
 * ```
 */
export const agreementForms: readonly AgreementForm[] = deepFreeze([
  {
    form: 'pa-1',
    th: 'แบบข้อตกลงในการพัฒนางาน (PA 1)',
    en: 'Agreement on development (PA 1)',
    parts: [
      {
        name: 'head',
        th: 'ข้อมูลทั่วไป',
        en: 'General',
        columns: [
          { name: 'fiscalYear', th: 'ปีงบประมาณ', en: 'fiscal year', path: 'fiscalYear' },
          { name: 'mainSubject', th: 'รายวิชาหลัก', en: 'main subject', path: 'mainSubject', optional: true },
        ],
        rows: [],
      },
      {
        name: 'workload',
        th: 'ส่วนที่ 1 ภาระงาน',
        en: 'Part 1, workload',
        columns: [
          { name: 'teaching', th: 'ชั่วโมงสอนตามตารางสอน', en: 'timetabled teaching hours', path: 'workload.teaching' },
          {
            name: 'support',
            th: 'งานส่งเสริมและสนับสนุนการจัดการเรียนรู้',
            en: 'promotion and support',
            path: 'workload.support',
          },
          {
            name: 'development',
            th: 'งานพัฒนาคุณภาพการจัดการศึกษาของสถานศึกษา',
            en: 'school quality development',
            path: 'workload.development',
          },
          { name: 'policy', th: 'งานตอบสนองนโยบายและจุดเน้น', en: 'policy and focus work', path: 'workload.policy' },
        ],
        rows: [],
      },
      ...areas.map(areaPart),
      {
        name: 'challenge',
        th: 'ส่วนที่ 2 ประเด็นท้าทาย',
        en: 'Part 2, the challenge',
        columns: [
          {
            name: 'title',
            th: 'ชื่อประเด็นท้าทาย (กิจกรรม เนื้อหา และผู้เรียน)',
            en: 'title: activity, subject matter and learners',
            path: 'challenge.title',
          },
          { name: 'problem', th: '1. สภาพปัญหา', en: '1. the problem', path: 'challenge.problem' },
          { name: 'method', th: '2. วิธีการดำเนินการ', en: '2. the method', path: 'challenge.method' },
          {
            name: 'quantitative',
            th: '3.1 ผลลัพธ์ที่คาดหวัง เชิงปริมาณ',
            en: '3.1 expected results, quantitative',
            path: 'challenge.quantitative',
          },
          {
            name: 'qualitative',
            th: '3.2 ผลลัพธ์ที่คาดหวัง เชิงคุณภาพ',
            en: '3.2 expected results, qualitative',
            path: 'challenge.qualitative',
          },
        ],
        rows: [],
      },
    ],
    cites,
  },
  {
    form: 'pa-2',
    th: 'แบบประเมินผลการพัฒนางานตามข้อตกลง (PA 2)',
    en: "One member's assessment of the agreement (PA 2)",
    parts: [
      ...areas.map(([group, th, en]) => ({
        name: group,
        th: `ส่วนที่ 1 ${th}`,
        en: `Part 1, ${en}`,
        columns: [levelColumn],
        rows: areaPart([group, th, en]).rows,
      })),
      {
        name: 'challenge',
        th: 'ส่วนที่ 2 ประเด็นท้าทาย',
        en: 'Part 2, the challenge',
        columns: [levelColumn],
        rows: challengeRows,
      },
    ],
    cites,
  },
  {
    form: 'pa-3',
    th: 'แบบสรุปผลการประเมินการพัฒนางานตามข้อตกลง (PA 3)',
    en: 'Summary of the assessment of the agreement (PA 3)',
    parts: [
      {
        name: 'members',
        th: 'ผลการประเมินของกรรมการ',
        en: 'Results by member',
        columns: [
          { name: 'part1', th: 'ส่วนที่ 1 (60 คะแนน)', en: 'part 1 (60 points)' },
          { name: 'part2', th: 'ส่วนที่ 2 (40 คะแนน)', en: 'part 2 (40 points)' },
          { name: 'total', th: 'รวม (100 คะแนน)', en: 'total (100 points)' },
          { name: 'passed', th: 'ผ่าน / ไม่ผ่าน', en: 'passed or not' },
        ],
        rows: [1, 2, 3].map((member) => ({
          code: `member-${String(member)}`,
          th: `กรรมการคนที่ ${String(member)}`,
          en: `member ${String(member)}`,
        })),
      },
      {
        name: 'certified',
        th: 'การรับรอง',
        en: 'Certification',
        columns: [{ name: 'director', th: 'ผู้อำนวยการสถานศึกษา', en: 'school director' }],
        rows: [],
      },
    ],
    cites,
  },
]);
