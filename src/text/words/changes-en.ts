/** The wording of a law and of its changes, in English. Words only. */
import type { LawWords } from './changes';

export const en: LawWords = {
  statuses: { met: 'met', unmet: 'unmet', unknown: 'unknown' },
  directions: {
    stricter: 'stricter',
    looser: 'looser',
    neutral: 'neutral',
    begins: 'a value begins',
    ends: 'the value ends',
  },
  chosenBy: {
    filing: 'the filing day',
    decision: 'the day of decision',
    'round-end': 'the last day of the round',
    entry: 'the day of entry into DPA',
    given: 'the day given',
  },
  reachesBack: 'reaches back',
  byStanding: (value, others) =>
    `${value} (${others.map(([standings, own]) => `${standings.join(' and ')}: ${own}`).join('; ')})`,
  filedFromThen: (value) =>
    `${value}, only for what is filed from then on; what was filed before keeps the value before`,
  noValue: 'no value in force',
  judgedBy: (law) => `The law: ${law}`,
  law: (name) => `The law: ${name}`,
  lawOn: (name, day) => `The law: ${name} on ${day}`,
  differences: (before, after) => `Values that differ: ${before} → ${after}`,
  noDifference: 'No value differs.',
  countOfChanges: (count) => (count === 1 ? '1 value differs.' : `${String(count)} values differ.`),
  since: (from) => `from ${from}`,
  between: (from, until) => `${from} to ${until}`,
  columns: {
    parameter: 'Parameter',
    value: 'Value',
    chosenBy: 'Chosen by',
    days: 'Days',
    change: 'Before → after',
    direction: 'For applicants',
    instrument: 'Instrument',
    part: 'What decides the move',
    step: 'From → to',
    count: 'Number',
  },
  impact: 'Impact of the change',
  moved: (moved, judged, before, after, steps) =>
    `${String(moved)} of ${String(judged)} results ${moved === 1 ? 'moves' : 'move'} when the law goes from ${before} to ${after}: ${steps.join(', ')}.`,
  step: (count, from, to) => `${String(count)} from ${from} to ${to}`,
  noneMoved: (judged, before, after) =>
    `None of ${String(judged)} results moves when the law goes from ${before} to ${after}.`,
  noneJudged: (before, after) => `There is no case to judge (${before} → ${after}).`,
  headings: {
    changes: 'Values that change',
    counts: 'Results',
    parts: 'What decides the moves',
    cases: 'Cases that move',
  },
  beforeAndAfter: 'before ↓ after →',
  before: 'Before',
  after: 'After',
  decidedBy: 'because of',
  notShown: (count) => `and ${String(count)} more, not shown`,
  tooLong: (count) => `${String(count)} more are not shown, as a pull-request comment may only be so long`,
};
