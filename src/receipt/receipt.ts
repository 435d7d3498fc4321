/** A receipt of a judgement: what was judged by which law, and with what result, without a fact of the person. */
import { readable } from '../error/readable';
import { WitthayathanaError } from '../error/witthayathana-error';
import type { IsoDate, Standing } from '../facts/names';
import type { Finding, Status } from '../finding/finding';
import { requireFinding } from '../finding/require-finding';
import { requireRegulation } from '../law/known';
import { regulation as shipped } from '../law/regulation';
import type { Regulation } from '../law/types';
import { deepFreeze } from '../value/deep-freeze';
import { version } from '../version';
import { fingerprint } from './fingerprint';
import type { Circumstances, JudgedFacts, JudgementKind } from './judgement';
import { dayJudged, isJudgementKind, judgeAnew } from './judgement';

/** Fingerprints and a status, to be stored beside a finding or instead of it. Plain JSON, deeply frozen. */
export interface Receipt {
  /** Which judgement: `eligibility` of assessEligibility, `workload` of assessWorkload, … */
  readonly kind: JudgementKind;
  /** The day by which it was judged, `YYYY-MM-DD`. */
  readonly on?: IsoDate;
  /** The standing that evidence was checked for; of other judgements it is one of the facts. */
  readonly standing?: Standing;
  /** The version of this package that judged. */
  readonly version: string;
  /** The fingerprint of the regulation. */
  readonly law: string;
  /** The fingerprint of the facts. */
  readonly facts: string;
  /** The fingerprint of the finding. */
  readonly finding: string;
  readonly status: Status;
}

/** What a receipt is made of. */
export interface ReceiptParts extends Circumstances {
  readonly facts: JudgedFacts;
  /** What the assess function made of them. */
  readonly finding: Finding;
  /** The law it was judged by; as shipped unless another is given. */
  readonly regulation?: Regulation;
}

/** What no longer agrees with a receipt. */
export type ReceiptDifference = 'version' | 'law' | 'facts' | 'result';

/** Whether a receipt holds: `ok` where nothing differs. */
export interface Verification {
  readonly ok: boolean;
  readonly differs: readonly ReceiptDifference[];
}

function refuse(path: string, message: string): never {
  throw new WitthayathanaError('invalid-facts', [{ path, code: 'wrong-type', message }]);
}

function kindOf(finding: Finding): JudgementKind {
  const { id } = finding;
  return isJudgementKind(id) ? id : refuse('finding', 'expected a whole finding of an assess function');
}

/**
 * A receipt of a judgement. It holds no fact of the person, only fingerprints and the status, so that an office can keep
 * it when the facts are gone, and prove by {@link verify} what was judged by which law when they are handed in again.
 *
 * @param parts - the facts, the finding, the law; for a workload also `on`, for evidence `on` and `standing`
 * @returns plain JSON, deeply frozen
 * @throws `invalid-facts`, `invalid-regulation`
 * @example
 * ```ts
 * const finding = assessEligibility(application);
 * const stored = receipt({ facts: application, finding });
 * // { kind: 'eligibility', on: '2024-11-01', version: '0.1.0', law: '9f…', facts: '03…', finding: 'c1…', status: 'met' }
 * ```
 */
export function receipt(parts: ReceiptParts): Receipt {
  const { facts, finding, regulation = shipped, on, standing } = readable('', () => ({ ...parts }));
  requireFinding(finding, 'finding');
  const kind = kindOf(finding);
  const day = dayJudged(kind, facts, on === undefined ? {} : { on });
  return deepFreeze({
    kind,
    ...(day === undefined ? {} : { on: day }),
    ...(kind === 'evidence' && standing !== undefined ? { standing } : {}),
    version,
    law: fingerprint(requireRegulation(regulation)),
    facts: fingerprint(facts),
    finding: fingerprint(finding),
    status: finding.status,
  });
}

/** A receipt as it was stored, whatever became of it. */
function soundReceipt(stored: Receipt): Receipt {
  if (typeof stored !== 'object' || (stored as unknown) === null) refuse('', 'expected a receipt');
  if (!isJudgementKind(stored.kind)) refuse('kind', 'expected the kind of a judgement, such as eligibility');
  for (const name of ['version', 'law', 'facts', 'finding', 'status'] as const) {
    if (typeof stored[name] !== 'string') refuse(name, 'expected a text');
  }
  return { ...stored };
}

/**
 * Judges the facts anew and tells what differs from the receipt: the `facts` handed in, the `law`, the `version` of this
 * package, the `result`. A new version alone that comes to the same result is `differs: ['version']`.
 *
 * @param stored - what {@link receipt} made, or the plain JSON of it
 * @param facts - the facts as they are claimed to have been
 * @param regulation - the law as it is claimed to have been; as shipped unless another is given
 * @throws `invalid-facts`, `invalid-regulation`
 * @example
 * ```ts
 * verify(stored, application); // { ok: true, differs: [] }
 * verify(stored, { ...application, sanctions: [] }); // { ok: false, differs: ['facts', 'result'] }
 * ```
 */
export function verify(stored: Receipt, facts: JudgedFacts, regulation: Regulation = shipped): Verification {
  const { kind, on, standing, ...written } = readable('', () => soundReceipt(stored));
  const circumstances = { ...(on === undefined ? {} : { on }), ...(standing === undefined ? {} : { standing }) };
  const finding = judgeAnew(kind, facts, circumstances, requireRegulation(regulation));
  const differs: ReceiptDifference[] = [];
  if (written.version !== version) differs.push('version');
  if (written.law !== fingerprint(regulation)) differs.push('law');
  if (written.facts !== fingerprint(facts)) differs.push('facts');
  if (written.finding !== fingerprint(finding) || written.status !== finding.status) differs.push('result');
  return deepFreeze({ ok: differs.length === 0, differs });
}
