/** The wording of what is found of cases, in English. Words only. */
import type { JudgeWords } from './judging';
import { grouped } from './judging';

export const en: JudgeWords = {
  csv: {
    id: 'id',
    finding: 'finding',
    status: 'status',
    tenure: 'tenure',
    tenureGap: 'tenureGap',
    tenureMetOn: 'tenureMetOn',
    ask: 'ask',
    clauses: 'clauses',
    result: 'result',
    firstDay: 'firstDay',
    atLatest: 'atLatest',
    assumed: 'assumed',
    against: 'against',
    remedy: 'remedy',
    partId: 'partId',
    part: 'part',
    way: 'way',
    gap: 'gap',
    least: 'least',
    until: 'until',
    group: 'group',
    on: 'on',
  },
  statuses: { met: 'met', unmet: 'unmet', unknown: 'unknown', 'not-applicable': 'not-applicable' },
  results: { found: 'found', none: 'none', unknown: 'unknown' },
  ways: { act: 'act', wait: 'wait', ask: 'ask', law: 'law' },
  groups: { ready: 'ready', soon: 'soon', blocked: 'blocked', unknown: 'unknown' },
  pages: { assess: 'Eligibility and evaluation', earliest: 'The first day of filing', remedies: 'What has to be done' },
  progress: (done) => `${grouped(done)} judged …`,

  found: (day) => `First day on which all is fulfilled: ${day}`,
  notFound: (from, until) => `On no day from ${from} to ${until} is all fulfilled.`,
  undecided: (hasFacts) =>
    hasFacts
      ? 'The first day cannot be told yet, as facts are missing.'
      : 'The first day cannot be told yet, as the law is not known.',
  atLatest: (day) => `By what is stated already, no later than ${day}`,
  headings: {
    assumed: 'Supposed',
    ask: 'To ask',
    remedies: 'Ways out; all parts of any one are enough',
    blocking: 'What blocks, and how many',
    asked: 'To ask, and of how many',
  },
  passed: (round) => `${round}: passed`,
  level: (round, level) => `${round}: ${level}`,
  onDay: (day) => `On ${day}`,
  dayBefore: (day) => `What stood against it on the day before, ${day}`,

  nothingToMend: 'There is nothing to mend.',
  cannotBeMended: 'It cannot come to be fulfilled.',
  remedy: (number) => `Way ${String(number)}`,
  wait: (day, content) => `wait until ${day} — ${content}`,
  act: (content) => `to be mended — ${content}`,
  stated: (facts) => `to be stated: ${facts}`,
  least: (amount) => `at least ${amount} needed`,
  moreRemedies: 'There are more ways, not shown.',

  triage: (on) => `If all filed on ${on}`,
  triageUntil: (on, until) => `If all filed on ${on}, looking ahead to ${until}`,
  judged: (count) => `${String(count)} judged`,
  columns: { group: 'Group', count: 'Number', part: 'Part', fact: 'Fact' },
  askFor: (facts) => `to ask: ${facts}`,
  lawOpen: 'the law is not known',
  assuming: (rounds) => `supposed: ${rounds}`,
  countedFacts: {
    'agreements[]': 'agreement (PA) rounds not on record',
    'agreements[].workload': 'workload in an agreement (PA) round',
    'agreements[].members[]': 'scores of members in an agreement (PA) round',
    'salaryRounds[]': 'salary rounds not on record',
  },
};
