/** The checklist as the DPA system shows it for one case: columns (1) to (5). Rulebook §11. */
import { WitthayathanaError } from '../error/witthayathana-error';
import type { Finding, Status } from '../finding/finding';
import { requireFinding } from '../finding/require-finding';

/** A column of the screen. */
export type ChecklistNumber = '1' | '2' | '3' | '4' | '4.1' | '4.2' | '4.3' | '4.4' | '5';

/** One column: its status, or "—" on the screen, and the part of the finding behind it. */
export interface ChecklistItem {
  readonly item: ChecklistNumber;
  readonly status: Status | 'not-applicable';
  readonly finding: Finding;
}

const reduction = 'eligibility.reduced.reduction';
const groundItems = {
  '4.1': `${reduction}.ground.language`,
  '4.2': `${reduction}.ground.special-area`,
  '4.3': `${reduction}.ground.degree`,
  '4.4': `${reduction}.ground.nqf8`,
} as const;

/** The parts by their ids. */
type Parts = ReadonlyMap<string, Finding>;

function partsOf(finding: Finding, parts: Map<string, Finding>): Parts {
  if (!parts.has(finding.id)) parts.set(finding.id, finding);
  if (finding.kind === 'group') for (const each of finding.of) partsOf(each, parts);
  return parts;
}

function partIn(parts: Parts, id: string): Finding {
  const found = parts.get(id);
  if (found !== undefined) return found;
  throw new WitthayathanaError('invalid-facts', [
    { path: '', code: 'wrong-type', message: `expected the finding of assessEligibility, found none of ${id}` },
  ]);
}

/** A ground that the applicant puts forward; it shows what was put forward, met or not. */
function isPutForward(ground: Finding): boolean {
  return ground.kind === 'leaf' && ground.actual !== undefined && ground.actual !== null;
}

/**
 * The DPA checklist (หน้าจอตรวจสอบคุณสมบัติ): (1) tenure, (2) agreements, (3) conduct, (4) reduction with (4.1)
 * language, (4.2) special area, (4.3) degree, (4.4) NQF 8, and (5) performance.
 *
 * Items 1–3 show the standard route, unless that is not met and the reduction is. Item 4 is the reduction: one of the
 * grounds (4.1)–(4.4), and (5). Items 4 to 5 are not applicable where none of the four grounds is put forward. What
 * (4.1)–(4.4) and (5) are is derived: the screen has numbers only.
 *
 * @param eligibility - the finding of `assessEligibility`
 * @returns nine items in the order of the screen
 * @throws `invalid-facts` when the argument is no such finding
 * @example
 * ```ts
 * dpaChecklist(assessEligibility(application)).map(({ item, status }) => `(${item}) ${status}`);
 * // ['(1) met', '(2) met', '(3) met', '(4) not-applicable', …]
 * ```
 */
export function dpaChecklist(eligibility: Finding): readonly ChecklistItem[] {
  requireFinding(eligibility);
  const parts = partsOf(eligibility, new Map());
  const part = (id: string): Finding => partIn(parts, id);
  const standard = part('eligibility.standard');
  const conditions = part(reduction);
  const route = standard.status !== 'met' && conditions.status === 'met' ? 'reduced' : 'standard';
  const ground = part(`${reduction}.ground`);
  // A ground without a column of its own shows in (4) as soon as it is met.
  const applicable = ground.status === 'met' || (ground.kind === 'group' && ground.of.some(isPutForward));

  const item = (number: ChecklistNumber, id: string): ChecklistItem => {
    const finding = part(id);
    return Object.freeze({ item: number, status: finding.status, finding });
  };
  const ofReduction = (number: ChecklistNumber, id: string): ChecklistItem =>
    applicable ? item(number, id) : Object.freeze({ ...item(number, id), status: 'not-applicable' });
  /** The column of a ground that the law of the day has closed stays empty. */
  const ofGround = (number: keyof typeof groundItems): ChecklistItem =>
    !parts.has(groundItems[number])
      ? Object.freeze({ item: number, status: 'not-applicable', finding: ground })
      : ofReduction(number, groundItems[number]);

  return Object.freeze([
    item('1', `eligibility.${route}.tenure`),
    item('2', `eligibility.${route}.agreements`),
    item('3', `eligibility.${route}.conduct`),
    ofReduction('4', reduction),
    ofGround('4.1'),
    ofGround('4.2'),
    ofGround('4.3'),
    ofGround('4.4'),
    ofReduction('5', `${reduction}.performance`),
  ]);
}
