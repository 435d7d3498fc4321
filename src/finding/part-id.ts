/** How the parts of a finding are called: their places in the tree. */

/** Hours by the week, of a round or asked by themselves. */
type HoursPart = 'workload' | `workload.${'teaching' | 'total'}`;
type MembersPart = 'members' | `members.member-${1 | 2 | 3}`;
type YearlyPart = HoursPart | MembersPart;

/** An agreement round; rounds go by their fiscal year. */
type RoundPart<Above extends string> = `${Above}.fy${number}` | `${Above}.fy${number}.${'post' | YearlyPart}`;

type RouteId = `eligibility.${'standard' | 'reduced'}`;
type GroundsId = 'eligibility.reduced.reduction.ground';
type EligibilityId =
  | 'eligibility'
  | RouteId
  | `${RouteId}.${'tenure' | 'agreements' | 'agreements.reports' | 'conduct'}`
  | RoundPart<`${RouteId}.agreements`>
  | 'eligibility.reduced.reduction'
  | `eligibility.reduced.reduction.${'ground' | 'performance'}`
  | `${GroundsId}.${'language' | 'special-area' | 'degree' | 'nqf8'}`;

type DomainId = `evaluation.${'teaching' | 'outcomes' | 'academic-work'}`;
type EvaluationId = 'evaluation' | DomainId | `${DomainId}.member-${1 | 2 | 3}`;

type FilePart = 'kind' | 'length' | 'size' | 'pages' | 'paper' | 'pictures' | 'captions';
type FilesPart<Above extends string> =
  | Above
  | `${Above}.${'count' | 'of-video' | 'fewest' | 'most' | 'videos' | 'beside-video'}`
  | `${Above}.file-${number}`
  | `${Above}.file-${number}.${FilePart}`;
type EvidenceId =
  | 'evidence'
  | FilesPart<`evidence.${'lesson-plan' | 'inspiration-video' | 'teaching-video' | 'learner-outcomes'}`>
  | `evidence.${'supporting-files' | 'agreement-results'}`
  | FilesPart<`evidence.supporting-files.item-${number}`>
  | FilesPart<`evidence.agreement-results.fy${number}`>;

type ProcedureId =
  | 'filing'
  | `filing.${'semester' | 'transfer' | 'secondment'}`
  | 'appointment'
  | `appointment.${'effective-day' | 'appointer' | 'approver' | 'salary'}`
  | 'retention'
  | `retention.fy${number}`
  | `retention.fy${number}.${YearlyPart | 'new-agreement'}`
  | 'subject'
  | `subject.${'allowed' | 'allowed.listed' | 'allowed.consent' | 'foreign-language'}`
  | 'language-test'
  | `language-test.${'total' | 'listening-reading' | 'speaking' | 'writing' | 'level' | 'result' | 'above-b2'}`;

/** The ids of all parts that findings of this library have, and no other text. */
export type KnownPartId =
  EligibilityId | 'agreement' | `agreement.${YearlyPart}` | HoursPart | EvaluationId | EvidenceId | ProcedureId;

/**
 * The id of a part: one of this library, which an editor completes, or one of your own.
 *
 * @example
 * ```ts
 * at(finding, 'eligibility.standard.tenure');
 * ```
 */
export type PartId = KnownPartId | (string & {});
