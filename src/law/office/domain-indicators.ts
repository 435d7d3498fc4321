/** The indicators of domains 1 and 2 of an evaluation for a standing: ตัวชี้วัดด้านที่ 1 และ 2. Rulebook §7. */
import { deepFreeze } from '../../value/deep-freeze';
import { cite } from '../cite';
import type { Cites } from '../types';

/** A domain whose sheet has indicators: ด้านที่ 1 and 2. */
export type SheetDomain = 'teaching' | 'outcomes';

/** One line of the sheet of a domain. */
export interface DomainIndicator {
  /** As the sheet numbers it: `1.1` to `1.8`, `2.1` to `2.4`. */
  readonly code: string;
  readonly domain: SheetDomain;
  readonly th: string;
  readonly en: string;
  /** What a level is multiplied by, in percent; a level is whole, 1 to 5. */
  readonly weight: number;
  readonly cites: Cites;
}

const names: Readonly<Record<SheetDomain, readonly (readonly [th: string, en: string])[]>> = {
  teaching: [
    ['ผู้เรียนสามารถเข้าถึงสิ่งที่เรียนและเข้าใจบทเรียน', 'learners can reach and understand the lesson'],
    ['ผู้เรียนสามารถเชื่อมโยงความรู้หรือประสบการณ์เดิมกับการเรียนรู้ใหม่', 'learners connect what they know with new learning'],
    ['ผู้เรียนได้สร้างความรู้เองหรือได้สร้างประสบการณ์ใหม่จากการเรียนรู้', 'learners build knowledge or new experience themselves'],
    ['ผู้เรียนได้รับการกระตุ้นและเกิดแรงจูงใจในการเรียนรู้', 'learners are stimulated and motivated'],
    ['ผู้เรียนได้รับการพัฒนาทักษะความเชี่ยวชาญจากการเรียนรู้', 'learners gain skill and mastery'],
    ['ผู้เรียนได้รับข้อมูลสะท้อนกลับเพื่อปรับปรุงการเรียนรู้', 'learners get feedback to improve'],
    ['ผู้เรียนได้รับการพัฒนาการเรียนรู้ในบรรยากาศชั้นเรียนที่เหมาะสม', 'learners learn in a fitting classroom atmosphere'],
    ['ผู้เรียนสามารถกำกับการเรียนรู้และมีการเรียนรู้แบบนำตนเอง', 'learners direct their own learning'],
  ],
  outcomes: [
    ['ผลงานหรือผลการปฏิบัติเป็นผลลัพธ์ที่เกิดขึ้นจากการจัดการเรียนรู้ของครู', 'the work or performance results from the teaching'],
    [
      'ผลงานหรือผลการปฏิบัติสะท้อนถึงการได้รับการพัฒนาทักษะพื้นฐาน (Basic Skills) ตามวัยและลักษณะของผู้เรียน',
      "the work or performance shows basic skills, for the learners' age and character",
    ],
    [
      'ผลงานหรือผลการปฏิบัติสะท้อนถึงความสามารถในการเรียนรู้ (Cognitive Abilities) ตามวัยและลักษณะของผู้เรียน',
      "the work or performance shows cognitive abilities, for the learners' age and character",
    ],
    [
      'ผลงานหรือผลการปฏิบัติสะท้อนถึงการบูรณาการทักษะในการทำงาน (Cross-functional Skills) ตามวัยและลักษณะของผู้เรียน',
      "the work or performance shows cross-functional skills, for the learners' age and character",
    ],
  ],
};

const forms = {
  teaching: { number: 1, weight: 2.5, clause: 'domain 1' },
  outcomes: { number: 2, weight: 5, clause: 'domain 2' },
} as const;

/** Number and weights are the letter's; the wording is that of a page on วPA. */
function citesOf(domain: SheetDomain): Cites {
  const { clause } = forms[domain];
  return [
    cite('w22-2564', clause, 'text', 'HB'),
    cite('w22-2564', clause, 'reported', 'WEB', 'the names of the indicators, as a page on วPA prints them'),
  ];
}

/**
 * The 12 indicators of the evaluation sheets in their order: 8 of domain 1 (ทักษะการจัดการเรียนรู้และการจัดการชั้นเรียน) and 4 of
 * domain 2 (ผลลัพธ์การเรียนรู้ของผู้เรียน), each with its name in both languages and its weight.
 *
 * Their number and weights are the letter's (`text`), their names a page's (`reported`). The weights are those of the
 * sheet as shipped; a law with other weights is read by `domainSheet`.
 *
 * @example
 * ```ts
 * domainIndicators.filter(({ domain }) => domain === 'outcomes').map(({ code }) => code); // ['2.1', '2.2', '2.3', '2.4']
 * ```
 */
export const domainIndicators: readonly DomainIndicator[] = deepFreeze(
  (Object.keys(names) as SheetDomain[]).flatMap((domain) =>
    names[domain].map(([th, en], index) => ({
      code: `${String(forms[domain].number)}.${String(index + 1)}`,
      domain,
      th,
      en,
      weight: forms[domain].weight,
      cites: citesOf(domain),
    })),
  ),
);
