/** The names that a finding is written in, as lists to choose from. */
import type { IssueCode } from '../error/witthayathana-error';
import type { SourceStanding, Status, Unit, UnknownReason } from './finding';

/** Every name of a type, once each: one that is forgotten does not compile. */
function namesOf<N extends string>(names: Readonly<Record<N, true>>): readonly N[] {
  return Object.freeze(Object.keys(names) as N[]);
}

export const statuses: readonly Status[] = namesOf({ met: true, unmet: true, unknown: true });

export const sourceStandings: readonly SourceStanding[] = namesOf({
  text: true,
  derived: true,
  reported: true,
  assumption: true,
});

export const reasons: readonly UnknownReason[] = namesOf({
  'missing-facts': true,
  'not-encoded': true,
  'outside-validity': true,
  'other-line': true,
});

export const units: readonly Unit[] = namesOf({
  year: true,
  month: true,
  day: true,
  'hour-per-week': true,
  point: true,
  percent: true,
  level: true,
  member: true,
  round: true,
  report: true,
  date: true,
  minute: true,
  page: true,
  file: true,
  picture: true,
  byte: true,
  none: true,
});

/** What may be wrong at one place of an input. */
export const issueCodes: readonly IssueCode[] = namesOf({
  missing: true,
  'wrong-type': true,
  'unknown-property': true,
  'unknown-name': true,
  'invalid-date': true,
  'buddhist-year': true,
  'common-era-year': true,
  'out-of-range': true,
  'not-whole': true,
  'wrong-count': true,
  duplicate: true,
  'wrong-order': true,
  contradiction: true,
});
