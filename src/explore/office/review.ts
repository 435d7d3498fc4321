/** Does the office certify this application, or return it, and why? Rulebook §16. */
import { assessEligibility } from '../../assess/eligibility';
import { filing } from '../../assess/filing';
import { checkSubject } from '../../assess/subject';
import { reviewFacts, reviewOptions } from '../../facts/reading/readers';
import type { ReviewFacts, ReviewOptions } from '../../facts/review';
import { ask } from '../../finding/ask';
import type { Finding } from '../../finding/finding';
import { why } from '../../finding/why';
import { requireRegulation } from '../../law/known';
import type { ReviewNumber } from '../../law/office/review-items';
import { reviewItems } from '../../law/office/review-items';
import { regulation as shipped } from '../../law/regulation';
import type { Regulation } from '../../law/types';
import { deepFreeze } from '../../value/deep-freeze';
import type { JudgedDifference } from '../cross-check/cross-check';
import { crossCheck } from '../cross-check/cross-check';
import { checksOf } from './checks';
import { contradicts, itemOfDifference } from './differences';

/** One of the nine things, with what was found of it. */
export interface CheckedItem {
  readonly item: ReviewNumber;
  /** The document that it is checked against. */
  readonly document: string;
  readonly finding: Finding;
  /** Where the application and the personnel file contradict each other. */
  readonly differences: readonly JudgedDifference[];
}

/** Why an application is returned. */
export interface ReviewReason {
  /** The applicant is not qualified; a datum is wrong; evidence is wrong or lacking. */
  readonly kind: 'not-qualified' | 'wrong-data' | 'incomplete';
  readonly item?: ReviewNumber;
  /** The part of a finding that is unmet. */
  readonly part?: string;
  /** The fact that differs. */
  readonly path?: string;
}

/** What the office makes of an application. */
export interface Review {
  /** `return` where a reason is known; `open` where facts are merely not stated, or the law is not known. */
  readonly status: 'certify' | 'return' | 'open';
  /** All nine, in the order of the screen. */
  readonly items: readonly CheckedItem[];
  /** What `assessEligibility` says. */
  readonly qualification: Finding;
  /** What `checkSubject` says, where a subject is named. */
  readonly subject?: Finding;
  /** What `filing` says, where it is stated how the application is filed. */
  readonly filing?: Finding;
  /** Everything that stands against it; empty unless it is returned. */
  readonly reasons: readonly ReviewReason[];
  /** The facts that are still to be stated or seen. */
  readonly ask: readonly string[];
}

/** What an unmet item says of an application. */
const kinds: Readonly<Record<ReviewNumber, ReviewReason['kind']>> = {
  1: 'wrong-data',
  2: 'wrong-data',
  3: 'wrong-data',
  4: 'not-qualified',
  5: 'incomplete',
  6: 'incomplete',
  7: 'incomplete',
  8: 'incomplete',
  9: 'incomplete',
};

/** The leaves that stand against a finding; none where it is not unmet. */
function against(finding: Finding): readonly string[] {
  return finding.status === 'unmet' ? why(finding).map(({ id }) => id) : [];
}

/** How it is filed, where that is stated. */
function filedAs({ application, filing: stated }: ReviewFacts, law: Regulation): Finding | undefined {
  if (stated === undefined) return undefined;
  const { line, standing, filedOn } = application;
  return filing({ line, standing, filedOn, ...stated }, law);
}

function reasonsOf({ item, finding, differences }: CheckedItem): readonly ReviewReason[] {
  return [
    ...against(finding).map((part): ReviewReason => ({ kind: kinds[item], item, part })),
    ...differences.map(({ path }): ReviewReason => ({ kind: 'wrong-data', item, path })),
  ];
}

/**
 * What an area office makes of an application (การตรวจสอบคำขอของสำนักงานเขตพื้นที่การศึกษา): the nine things it checks, each against its
 * document; every contradiction between the application and the personnel file; and whether the office certifies the
 * application or returns it, with every reason. Certified only where the applicant is qualified, every check is met and
 * nothing differs: a wrong datum returns an application even where it changes no verdict.
 *
 * Where it is stated how the application is filed, that is part of the review: filed twice in a semester, or at an office
 * that is not responsible, it is returned.
 *
 * The applicant is judged by the law of the filing day, workload and evidence by that of `on`. A fact that only the
 * application or only the file states is no contradiction; an entry that one of two complete lists lacks is.
 *
 * @param facts - the application, and what is known to check it with; `checked` is what a person saw agree
 * @param options - `on`: the day of the review, `YYYY-MM-DD`
 * @param regulation - the law; as shipped unless another is given
 * @returns the review, deeply frozen
 * @throws `invalid-facts` with every issue, `invalid-regulation`
 * @example
 * ```ts
 * const { status, reasons } = reviewApplication({ application, record: { service: other } }, { on: '2024-01-18' });
 * [status, reasons.at(-1)]; // ['return', { kind: 'wrong-data', item: 1, path: 'service[0].from' }]
 * ```
 */
export function reviewApplication(
  facts: ReviewFacts,
  options: ReviewOptions,
  regulation: Regulation = shipped,
): Review {
  const law = requireRegulation(regulation);
  const given = reviewFacts.require(facts);
  const { on } = reviewOptions.require(options);
  const qualification = assessEligibility(given.application, law);
  const subject = given.subject === undefined ? undefined : checkSubject(given.subject);
  const filed = filedAs(given, law);
  const compared = given.record === undefined ? [] : crossCheck(given.application, given.record, law).differences;
  const wrong = compared.filter(contradicts);
  const findings = checksOf(given, qualification, on, law);
  const items = reviewItems.map(({ item, document }): CheckedItem => ({
    item,
    document,
    finding: findings[item],
    differences: wrong.filter((difference) => itemOfDifference(difference) === item),
  }));

  const besides = [subject, filed].filter((finding) => finding !== undefined);
  const all = [qualification, ...besides, ...items.map(({ finding }) => finding)];
  const reasons: readonly ReviewReason[] = [
    ...against(qualification).map((part): ReviewReason => ({ kind: 'not-qualified', part })),
    ...(filed === undefined ? [] : against(filed).map((part): ReviewReason => ({ kind: 'not-qualified', part }))),
    ...(subject === undefined ? [] : against(subject).map((part): ReviewReason => ({ kind: 'wrong-data', part }))),
    ...items.flatMap(reasonsOf),
  ];
  const isWhole = all.every(({ status }) => status === 'met');
  return deepFreeze({
    status: reasons.length > 0 ? 'return' : isWhole ? 'certify' : 'open',
    items,
    qualification,
    ...(subject === undefined ? {} : { subject }),
    ...(filed === undefined ? {} : { filing: filed }),
    reasons,
    ask: [...new Set(all.flatMap((finding) => (finding.status === 'unknown' ? ask(finding) : [])))],
  });
}
