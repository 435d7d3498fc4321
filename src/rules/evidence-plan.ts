/**
 * The lesson plan: แผนการจัดการเรียนรู้.
 *
 * ว 15/2565: one PDF of any number of pages, the plan of what the teaching video shows. Rulebook §9.
 */
import type { Evidence } from '../facts/evidence';
import { allOf } from '../finding/at-least';
import type { Finding, Leaf } from '../finding/finding';
import { met, unmet, unstated } from '../finding/leaf';
import { lessonPlan as clause } from '../law/clauses';
import type { Law } from '../law/in-force';
import { kindOf } from './evidence-file';
import { judgedItem, placed } from './evidence-item';
import { exactly } from './evidence-limit';

const param = 'evidence.lessonPlan.files';
const path = 'lessonPlan';
const ofVideoPath = 'lessonPlanIsOfVideo';

function ofVideo(id: string, stated: boolean | undefined): Leaf {
  if (stated === undefined) return unstated(id, clause, [ofVideoPath], { required: true });
  const shown = { actual: stated, required: true };
  return stated ? met(id, clause, shown) : unmet(id, clause, shown);
}

/** Of two facts; one that is stated is judged without the other. */
export function lessonPlan(id: string, evidence: Evidence, law: Law): Finding {
  const { lessonPlan: files, lessonPlanIsOfVideo: isOfVideo } = evidence;
  const stated = files === undefined && isOfVideo === undefined ? undefined : (files ?? []);
  const item = { id, paths: [path, ofVideoPath], reads: [param], cites: clause } as const;
  return judgedItem(item, stated, law, (known) =>
    allOf(
      id,
      [
        exactly({ id: `${id}.count`, param, law, actual: files?.length, path }),
        ...placed(id, path, known).map((each) => allOf(each.id, [kindOf(each, ['pdf'], clause)], clause)),
        ofVideo(`${id}.of-video`, isOfVideo),
      ],
      clause,
    ),
  );
}
