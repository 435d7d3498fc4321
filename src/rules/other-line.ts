/**
 * The reduction for other career lines. The letter quotes its conditions for the teaching line; only its title names
 * school administrators and supervisors, and nothing that was read names education administrators. Rulebook §14.
 */
import type { Application } from '../facts/application';
import type { CareerLine } from '../facts/names';
import type { Citation, Leaf } from '../finding/finding';
import { unsettled } from '../finding/leaf';
import {
  degreeOfOtherLine,
  reductionOfOtherLine,
  specialAreaOfAdministrators,
  specialAreaOfSupervisors,
} from '../law/clauses';
import type { Law } from '../law/in-force';
import type { GroundName } from '../law/open-ground';
import { together } from '../law/together';
import { ofOtherLine } from './unsettled';

/** A condition of the reduction. */
export type Condition = GroundName | 'performance';

/** What a condition rests on for a line beside its own clause: it is judged; or, as `unread`, it cannot be. */
type Reading = { readonly judged: readonly Citation[] } | { readonly unread: readonly Citation[] };

const common = {
  language: { judged: reductionOfOtherLine.language },
  nqf8: { judged: reductionOfOtherLine.nqf8 },
  performance: { judged: reductionOfOtherLine.performance },
  degree: { unread: degreeOfOtherLine },
} as const;

const readings: Readonly<Record<'school-administration' | 'supervision', Readonly<Record<Condition, Reading>>>> = {
  'school-administration': { ...common, 'special-area': { judged: specialAreaOfAdministrators } },
  supervision: { ...common, 'special-area': { unread: specialAreaOfSupervisors } },
};

function shownOf({ actual }: Leaf): { readonly actual: NonNullable<Leaf['actual']> | null } | undefined {
  return actual === undefined ? undefined : { actual };
}

function ofLine(condition: Condition, leaf: Leaf, line: Exclude<CareerLine, 'teaching'>): Leaf {
  if (line === 'education-administration') return ofOtherLine(leaf.id, line, shownOf(leaf));
  const reading = readings[line][condition];
  if ('unread' in reading) return unsettled(leaf.id, reading.unread, 'other-line', shownOf(leaf));
  return Object.freeze({ ...leaf, cites: together(leaf.cites, reading.judged) });
}

/** What is found of a condition by the teachers' rule, as far as it holds for the line of the applicant. */
export function forLine(condition: Condition, leaf: Leaf, { line }: Application, law: Law): Leaf {
  if (line === 'teaching' || law.values['reduction.groundsNeeded'] === undefined) return leaf;
  return ofLine(condition, leaf, line);
}
