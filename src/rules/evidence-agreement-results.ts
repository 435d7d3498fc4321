/**
 * The agreement results: ผลการพัฒนางานตามข้อตกลง as files.
 *
 * Handbook, step 2: one PDF a round. Which rounds an applicant needs is told by `assessEligibility`; that it needs any
 * holds by either route. Rulebook §9.
 */
import type { AgreementResult, Evidence } from '../facts/evidence';
import { allOf } from '../finding/at-least';
import type { Finding } from '../finding/finding';
import { unstated } from '../finding/leaf';
import { officeChecks as clause } from '../law/clauses';
import type { Law } from '../law/in-force';
import { kindOf } from './evidence-file';
import { judgedItem, placed } from './evidence-item';
import { atLeastSoMany, exactly } from './evidence-limit';

const param = 'evidence.agreementResult.files';

function result(id: string, { fiscalYear, files }: AgreementResult, law: Law): Finding {
  const path = `agreementResults[${String(fiscalYear)}].files`;
  if (files === undefined) return unstated(id, clause, [path]);
  return allOf(
    id,
    [
      exactly({ id: `${id}.count`, param, law, actual: files.length, path }),
      ...placed(id, path, files).map((each) => allOf(each.id, [kindOf(each, ['pdf'], clause)], clause)),
    ],
    clause,
  );
}

/** The rounds newest first. */
export function agreementResults(id: string, evidence: Evidence, law: Law): Finding {
  const path = 'agreementResults';
  const item = { id, paths: [path], reads: [param], cites: clause } as const;
  return judgedItem(item, evidence.agreementResults, law, (results) => {
    if (results.length === 0) return atLeastSoMany({ id, param, law, actual: 0, path });
    const newestFirst = [...results].sort((a, b) => b.fiscalYear - a.fiscalYear);
    const parts = newestFirst.map((each) => result(`${id}.fy${String(each.fiscalYear)}`, each, law));
    return allOf(id, parts, clause);
  });
}
