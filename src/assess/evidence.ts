/** Is the evidence of an application in order? Rulebook §9. */
import { dayOf } from '../calendar/day';
import type { Evidence, EvidenceScope } from '../facts/evidence';
import type { Standing } from '../facts/names';
import { evidences, evidenceScopes } from '../facts/reading/readers';
import { allOf } from '../finding/at-least';
import type { Finding } from '../finding/finding';
import { unsettled } from '../finding/leaf';
import { evidenceOfUpperStandings, officeChecks } from '../law/clauses';
import type { Law } from '../law/in-force';
import { lawOn } from '../law/in-force';
import { requireRegulation } from '../law/known';
import { regulation as shipped } from '../law/regulation';
import type { Regulation } from '../law/types';
import { agreementResults } from '../rules/evidence-agreement-results';
import { learnerOutcomes } from '../rules/evidence-outcomes';
import { lessonPlan } from '../rules/evidence-plan';
import { video } from '../rules/evidence-video';

type Rule = (id: string, evidence: Evidence, law: Law) => Finding;

const items: Readonly<Record<string, Rule>> = {
  'evidence.lesson-plan': lessonPlan,
  'evidence.inspiration-video': (id, evidence, law) => video(id, 'inspirationVideo', evidence, law),
  'evidence.teaching-video': (id, evidence, law) => video(id, 'teachingVideo', evidence, law),
  'evidence.learner-outcomes': learnerOutcomes,
  'evidence.agreement-results': agreementResults,
};

/** For whom the evidence was read. */
const readFor: readonly Standing[] = ['professional', 'senior-professional'];

/**
 * Whether the evidence of an application (หลักฐานประกอบคำขอ) is in order: lesson plan, two videos, learner outcomes
 * and agreement results, by what a program reads from the files. This library opens no file; the command
 * `witthayathana evidence` does. Of the supporting files of officers nothing makes evidence unmet: `cautions` looks through them.
 *
 * @param evidence - the files; a property that is missing is not known, `[]` is no file
 * @param scope - the standing applied for, and the day on which the evidence is put in, `YYYY-MM-DD`
 * @param regulation - the law; as shipped unless another is given
 * @returns `evidence`, all of its five items; `.file-1` of an item is the first of its list. Unknown for `expert` and
 *   `advisory`, and before 2022-07-01, whose criteria were not read
 * @throws `invalid-facts` with every issue, `invalid-regulation`
 * @example
 * ```ts
 * const finding = checkEvidence(
 *   { teachingVideo: [{ kind: 'video', seconds: 3601 }] },
 *   { standing: 'professional', on: '2024-11-04' },
 * );
 * at(finding, 'evidence.teaching-video.file-1.length')?.status; // 'unmet': one second above 60 minutes
 * ```
 */
export function checkEvidence(evidence: Evidence, scope: EvidenceScope, regulation: Regulation = shipped): Finding {
  const facts = evidences.require(evidence);
  const { standing, on } = evidenceScopes.require(scope);
  const law = lawOn(requireRegulation(regulation), dayOf(on));
  const isRead = readFor.includes(standing);
  return allOf(
    'evidence',
    Object.entries(items).map(([id, rule]) =>
      isRead ? rule(id, facts, law) : unsettled(id, evidenceOfUpperStandings, 'not-encoded'),
    ),
    isRead ? officeChecks : evidenceOfUpperStandings,
  );
}
