/** Two accounts of the same facts, side by side: what differs, and what each difference does to the verdict. */
import { assessEligibility } from '../../assess/eligibility';
import type { Application } from '../../facts/application';
import { applications, recordedFacts } from '../../facts/reading/readers';
import type { RecordedFacts } from '../../facts/recorded-facts';
import type { Finding, Status } from '../../finding/finding';
import { requireRegulation } from '../../law/known';
import { regulation as shipped } from '../../law/regulation';
import type { Regulation } from '../../law/types';
import { deepFreeze } from '../../value/deep-freeze';
import type { Difference } from './facts';
import { differencesOf } from './facts';
import type { MovedPart } from '../impact/transition';
import { movedParts } from '../impact/transition';

export type { Difference, DifferenceKind } from './facts';

/**
 * One difference, and what becomes of the declared application when this one value is taken over from the record; a
 * value that the record does not state is then not stated.
 */
export interface JudgedDifference extends Difference {
  /** The status of the application as declared. */
  readonly before: Status;
  /** Its status with the value taken over. */
  readonly after: Status;
  /** Whether the two statuses differ. */
  readonly changes: boolean;
  /** The deepest parts that move, also where the whole does not. */
  readonly parts: readonly MovedPart[];
}

/** Both verdicts, and every difference. */
export interface CrossCheck {
  readonly declared: Finding;
  readonly record: Finding;
  /** In the order of the properties of an application, and of the names within them. */
  readonly differences: readonly JudgedDifference[];
}

/** The parts that move within two findings, where the whole stays as it is too. */
function movedWithin(before: Finding, after: Finding): readonly MovedPart[] {
  if (before.status !== after.status) return movedParts(before, after);
  if (before.kind === 'leaf' || after.kind === 'leaf') return [];
  const others = new Map(after.of.map((part) => [part.id, part]));
  return before.of.flatMap((part) => {
    const other = others.get(part.id);
    return other === undefined ? [] : movedWithin(part, other);
  });
}

function judged(found: Difference, taken: Application, before: Finding, law: Regulation): JudgedDifference {
  // Made of facts that were checked: what could contradict each other is taken over together.
  const after = assessEligibility(applications.trust(taken), law);
  return {
    ...found,
    before: before.status,
    after: after.status,
    changes: before.status !== after.status,
    parts: movedWithin(before, after),
  };
}

/**
 * The applicant's account and the personnel file's (ก.พ.7 / ก.ค.ศ.16) of the same facts: both verdicts, and every
 * difference with its path, its two values, and whether it changes the verdict by itself.
 *
 * A fact that only one account states is no contradiction: it is `only-declared` or `only-recorded`, and the other
 * value is missing. `null` stands where an account says that there is none. So a sanction that one of two complete
 * lists does not have is at `sanctions[2021-05-01/ethics]`; where one account has no list at all, the whole list is at
 * `sanctions`.
 *
 * Entries are known by what they tell of: agreement rounds by fiscal year, reports by academic year, salary rounds by
 * round, language results by day and language, sanctions by day and kind. Periods of service are taken in the order of
 * their first days; those that share a day are paired so that least differs, and `service[0]` is the first of the joined
 * order. A workload is compared as a whole. Scores of one member in different forms differ where their totals do, or
 * their parts where both have parts.
 *
 * @param declared - the application
 * @param record - the facts of the file; line, standing and filing day are those of the application unless it has its own
 * @param regulation - the law; as shipped unless another is given
 * @returns both findings and the differences, deeply frozen
 * @throws `invalid-facts` with every issue, `invalid-regulation`
 * @example
 * ```ts
 * const service = [{ position: 'teacher', standing: 'none', from: '2019-09-25' }] as const;
 * const file = { service: [{ position: 'teacher', standing: 'none', from: '2019-09-26' }] } as const;
 * const { differences } = crossCheck({ ...application, filedOn: '2023-09-25', service }, file);
 * differences.find(({ changes }) => changes);
 * // { path: 'service[0].from', kind: 'differs', declared: '2019-09-25', recorded: '2019-09-26', before: 'met',
 * //   after: 'unmet', changes: true, parts: [{ id: 'eligibility.standard.tenure', transition: 'met->unmet' }] }
 * ```
 */
export function crossCheck(declared: Application, record: RecordedFacts, regulation: Regulation = shipped): CrossCheck {
  const law = requireRegulation(regulation);
  const ours = applications.require(declared);
  const theirs = recordedFacts.require(record);
  const filed = applications.trust({
    ...theirs,
    line: theirs.line ?? ours.line,
    standing: theirs.standing ?? ours.standing,
    filedOn: theirs.filedOn ?? ours.filedOn,
  });
  const [first, second] = [assessEligibility(ours, law), assessEligibility(filed, law)];
  const differences = differencesOf(ours, filed).map(({ taken, ...found }) => judged(found, taken, first, law));
  return deepFreeze({ declared: first, record: second, differences });
}
