/** The finding of each of the nine things that an area office checks. Rulebook §16. */
import { checkEvidence } from '../../assess/evidence';
import { assessWorkload } from '../../assess/workload';
import type { IsoDate } from '../../facts/names';
import type { PersonChecked, ReviewFacts } from '../../facts/review';
import { at } from '../../finding/at';
import type { Finding, Leaf } from '../../finding/finding';
import { met, unmet, unstated } from '../../finding/leaf';
import { officeChecks, workloadStated } from '../../law/clauses';
import type { ReviewNumber } from '../../law/office/review-items';
import type { Regulation } from '../../law/types';

/** What a person saw agree with its document, or not. */
function seen(id: string, fact: keyof PersonChecked, checked: PersonChecked | undefined): Leaf {
  const agrees = checked?.[fact];
  const shown = { required: true } as const;
  if (agrees === undefined) return unstated(id, officeChecks, [`checked.${fact}`], shown);
  return agrees
    ? met(id, officeChecks, { ...shown, actual: true })
    : unmet(id, officeChecks, { ...shown, actual: false });
}

function workload({ workload: given }: ReviewFacts, on: IsoDate, law: Regulation): Finding {
  if (typeof given === 'object') return assessWorkload(given, on, law);
  if (given === undefined) return unstated('workload', workloadStated, ['workload'], { required: true });
  const shown = { actual: given, required: true } as const;
  return given ? met('workload', workloadStated, shown) : unmet('workload', workloadStated, shown);
}

/** The route that carries the application: the standard one, unless the reduced one alone is met. */
function routeOf(qualification: Finding): string {
  const isMet = (id: string): boolean => at(qualification, id)?.status === 'met';
  return !isMet('eligibility.standard') && isMet('eligibility.reduced')
    ? 'eligibility.reduced'
    : 'eligibility.standard';
}

/** Reports are asked for in the transition only; where none is, nothing is to be checked. */
function reports(qualification: Finding): Finding {
  const agreements = `${routeOf(qualification)}.agreements`;
  const asked = at(qualification, `${agreements}.reports`);
  if (asked !== undefined) return asked;
  const rounds = at(qualification, agreements);
  if (rounds?.kind === 'leaf') return { ...rounds, id: 'review.reports' };
  return met('review.reports', officeChecks, { actual: 0, required: 0, unit: 'report' });
}

/** The nine findings by number. */
export function checksOf(
  facts: ReviewFacts,
  qualification: Finding,
  on: IsoDate,
  law: Regulation,
): Readonly<Record<ReviewNumber, Finding>> {
  const { standing } = facts.application;
  const evidence = checkEvidence(facts.evidence ?? {}, { standing, on }, law);
  const part = (name: string): Finding => at(evidence, `evidence.${name}`) ?? evidence;
  return {
    1: seen('review.general', 'general', facts.checked),
    2: seen('review.degrees', 'degrees', facts.checked),
    3: seen('review.licence', 'licence', facts.checked),
    4: workload(facts, on, law),
    5: reports(qualification),
    6: part('lesson-plan'),
    7: part('inspiration-video'),
    8: part('teaching-video'),
    9: part('learner-outcomes'),
  };
}
