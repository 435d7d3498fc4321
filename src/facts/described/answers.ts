/** What findings and issues mean, property by property. */
import type { Issue } from '../../error/witthayathana-error';
import type { Elapsed, Group, Leaf } from '../../finding/finding';
import { citation } from './law';
import type { WordsOf } from './words';

const id = 'Stable id, its place in the tree: eligibility.standard.tenure. Each once in a tree.';
const status = 'met, unmet, or unknown, which is not false: a fact, or the law itself, is not known.';

/** Words of a finding and of an issue. */
export const answerWords = {
  Elapsed: {
    years: ['Years', 'Whole years, 0 or more.'],
    months: ['Months', 'Whole months beyond the years, 0 or more.'],
    days: ['Days', 'Whole days beyond the months, 0 or more.'],
  } satisfies WordsOf<Elapsed>,
  FindingCitation: citation,
  Leaf: {
    kind: ['Kind', 'One condition.'],
    id: ['Id', id],
    status: ['Status', status],
    actual: ['Actual', 'What the facts say, in the unit. Missing: they do not say it.'],
    required: ['Required', 'What the law asks, in the unit. Missing: nothing to display.'],
    gap: ['Gap', 'How much is missing, in the unit; only where the status is unmet. Missing: not a matter of amount.'],
    unit: ['Unit', 'What the numbers count. Missing: nothing.'],
    waitUntil: [
      'Wait until',
      'The first day, YYYY-MM-DD, on which waiting alone will have mended this leaf; only where it is unmet. Missing: time does not heal it.',
    ],
    supposed: [
      'Supposed',
      'Paths of the facts that were supposed and on which this leaf rests: agreements[2569]. Missing: none.',
    ],
    reason: ['Reason', 'Why it is unknown; exactly where the status is unknown. Missing: it is known.'],
    missing: [
      'Missing facts',
      'Paths of the facts that are not stated and could still change this leaf; empty unless it is unknown.',
    ],
    cites: ['Citations', 'The clauses that it rests on.'],
  } satisfies WordsOf<Leaf>,
  Group: {
    kind: ['Kind', 'A group of parts.'],
    id: ['Id', id],
    status: ['Status', `What at least that many of the parts give: ${status}`],
    need: ['Need', 'How many of the parts are needed, whole, 0 or more: all, any one, 2 of 3.'],
    of: ['Of', 'The parts: conditions, or groups again.'],
    cites: ['Citations', 'The clauses that say how the parts count.'],
  } satisfies WordsOf<Group>,
  Issue: {
    path: ['Path', 'Where, from the root of the input: service[0].to; empty for the input itself.'],
    code: ['Code', 'What is wrong; stable and meant for programs.'],
    message: ['Message', 'One English sentence: what was expected, and what was found.'],
    suggestion: ['Suggestion', 'What was probably meant, ready to be put in its place. Missing: nothing is near.'],
  } satisfies WordsOf<Issue>,
} as const;
