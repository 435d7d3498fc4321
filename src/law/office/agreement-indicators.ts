/** The indicators of an agreement round, forms PA 1 and PA 2: ตัวชี้วัดของข้อตกลงในการพัฒนางาน. Rulebook §4.1. */
import type { Standing } from '../../facts/names';
import { deepFreeze } from '../../value/deep-freeze';
import { cite } from '../cite';
import type { Cites } from '../types';

/** The areas of work of part 1: การจัดการเรียนรู้, การส่งเสริมและสนับสนุนการจัดการเรียนรู้, การพัฒนาตนเองและวิชาชีพ. */
export type AgreementGroup = 'learning-management' | 'promotion-and-support' | 'self-and-professional-development';

/** One line of part 1 of the teachers' sheet. */
export interface AgreementIndicator {
  /** As the sheet numbers it: `1.1` to `1.8`, `2.1` to `2.4`, `3.1` to `3.3`. */
  readonly code: string;
  readonly group: AgreementGroup;
  readonly th: string;
  readonly en: string;
  /** Points a level; a level is whole, 1 to 4. */
  readonly weight: number;
  /** What a level 3 shows, by the standing held: ระดับการปฏิบัติที่คาดหวัง. */
  readonly expected: Readonly<Record<Standing | 'none', { readonly th: string; readonly en: string }>>;
  readonly cites: Cites;
}

const names: Readonly<Record<AgreementGroup, readonly (readonly [th: string, en: string])[]>> = {
  'learning-management': [
    ['สร้างและหรือพัฒนาหลักสูตร', 'create or develop the curriculum'],
    ['ออกแบบการจัดการเรียนรู้', 'design learning'],
    ['จัดกิจกรรมการเรียนรู้', 'run learning activities'],
    [
      'สร้างและหรือพัฒนาสื่อ นวัตกรรม เทคโนโลยี และแหล่งเรียนรู้',
      'create or develop media, innovation, technology and learning resources',
    ],
    ['วัดและประเมินผลการเรียนรู้', 'measure and assess learning'],
    ['ศึกษา วิเคราะห์ และสังเคราะห์ เพื่อแก้ปัญหาหรือพัฒนาการเรียนรู้', 'study and analyse to solve problems or develop learning'],
    ['จัดบรรยากาศที่ส่งเสริมและพัฒนาผู้เรียน', 'provide an atmosphere that develops learners'],
    ['อบรมและพัฒนาคุณลักษณะที่ดีของผู้เรียน', "develop learners' good character"],
  ],
  'promotion-and-support': [
    ['จัดทำข้อมูลสารสนเทศของผู้เรียนและรายวิชา', 'keep learner and course information'],
    ['ดำเนินการตามระบบดูแลช่วยเหลือผู้เรียน', 'run the learner support system'],
    ['ปฏิบัติงานวิชาการ และงานอื่น ๆ ของสถานศึกษา', 'do academic and other school work'],
    ['ประสานความร่วมมือกับผู้ปกครอง ภาคีเครือข่าย และหรือสถานประกอบการ', 'work with parents, networks and workplaces'],
  ],
  'self-and-professional-development': [
    ['พัฒนาตนเองอย่างเป็นระบบและต่อเนื่อง', 'develop oneself systematically'],
    ['มีส่วนร่วมในการแลกเปลี่ยนเรียนรู้ทางวิชาชีพ', 'take part in professional exchange'],
    ['นำความรู้ความสามารถทักษะที่ได้จากการพัฒนาตนเองและวิชาชีพมาใช้', 'apply what was learned'],
  ],
};

const namesReported = cite(
  'w22-2564',
  'PA forms',
  'reported',
  'secondary',
  'the 15 indicators, their levels and their names are of a handbook that was not read itself',
);

const pointsDerived = cite(
  'w22-2564',
  'PA forms',
  'derived',
  'HB',
  '15 indicators of 4 levels make the 60 points of part 1',
);

/** What is expected of a level 3, by the standing held. */
export interface ExpectedPractice {
  /** The standing held; `none`: a teacher (ครู) without one. */
  readonly standing: Standing | 'none';
  readonly th: string;
  readonly en: string;
  readonly cites: Cites;
}

const expectedNames: readonly (readonly [standing: Standing | 'none', th: string, en: string])[] = [
  ['none', 'ปรับประยุกต์', 'apply & adapt'],
  ['professional', 'แก้ไขปัญหา', 'solve the problem'],
  ['senior-professional', 'ริเริ่ม พัฒนา', 'originate & improve'],
  ['expert', 'คิดค้น ปรับเปลี่ยน', 'invent & transform'],
  ['advisory', 'สร้างการเปลี่ยนแปลง', 'create an impact'],
];

/**
 * The practice that is expected of every indicator (ระดับการปฏิบัติที่คาดหวัง), by the standing held: a level 3 is as expected.
 *
 * @example
 * ```ts
 * expectedPractices.find(({ standing }) => standing === 'professional')?.th; // 'แก้ไขปัญหา'
 * ```
 */
export const expectedPractices: readonly ExpectedPractice[] = deepFreeze(
  expectedNames.map(([standing, th, en]) => ({ standing, th, en, cites: [namesReported] as const })),
);

const expected = Object.fromEntries(
  expectedNames.map(([standing, th, en]) => [standing, { th, en }]),
) as AgreementIndicator['expected'];

/**
 * The 15 indicators of part 1 of the teachers' agreement sheet in their order, in three areas of work: 8 of learning
 * management, 4 of promotion and support, 3 of self and professional development; one point a level.
 *
 * @example
 * ```ts
 * agreementIndicators.length; // 15
 * agreementIndicators[0].th; // 'สร้างและหรือพัฒนาหลักสูตร'
 * ```
 */
export const agreementIndicators: readonly AgreementIndicator[] = deepFreeze(
  (Object.keys(names) as AgreementGroup[]).flatMap((group, at) =>
    names[group].map(([th, en], index) => ({
      code: `${String(at + 1)}.${String(index + 1)}`,
      group,
      th,
      en,
      weight: 1,
      expected,
      cites: [namesReported, pointsDerived] as const,
    })),
  ),
);

/** One group of indicators of the sheet of school administrators; its indicators' names are not encoded. */
export interface AdministratorGroup {
  /** 1 to 5, in the order of the form. */
  readonly group: number;
  /** How many indicators it has. */
  readonly count: number;
  /** Points a level; a level is whole, 1 to 4. */
  readonly weight: number;
  readonly cites: Cites;
}

const administratorForm: Cites = [
  cite(
    'w10-2564',
    'agreement form',
    'reported',
    'secondary',
    'two transcriptions of the form: 15 indicators in five groups, scored like the sheet of teachers',
  ),
];

/**
 * The five groups of the 15 indicators by which school administrators (ผู้บริหารสถานศึกษา) are scored: 6, 3, 2, 2 and 2, one
 * point a level. The names of groups and indicators were not read, so that none is given.
 *
 * @example
 * ```ts
 * administratorGroups.reduce((sum, { count, weight }) => sum + count * weight * 4, 0); // 60: part 1
 * ```
 */
export const administratorGroups: readonly AdministratorGroup[] = deepFreeze(
  [6, 3, 2, 2, 2].map((count, index) => ({ group: index + 1, count, weight: 1, cites: administratorForm })),
);
