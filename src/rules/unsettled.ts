/** Leaves that no fact can settle: no value of the law on the day, or the criteria of another career line. */
import type { CareerLine } from '../facts/names';
import type { Leaf } from '../finding/finding';
import type { Shown } from '../finding/leaf';
import { unsettled } from '../finding/leaf';
import { noClause, otherLine } from '../law/clauses';
import type { Law } from '../law/in-force';
import { absence } from '../law/in-force';
import type { ParamId } from '../law/types';

/** Of the parameters that a leaf reads, one has no value on the day: the nearest value is never taken instead. */
export function outsideValidity(id: string, law: Law, reads: readonly ParamId[], shown?: Shown): Leaf {
  const absent = reads.find((parameter) => law.values[parameter] === undefined);
  const cites = absent === undefined ? noClause : absence(law, absent);
  return unsettled(id, cites, 'outside-validity', shown);
}

/** What the criteria of another career line ask was not read. */
export function ofOtherLine(id: string, line: Exclude<CareerLine, 'teaching'>, shown?: Shown): Leaf {
  return unsettled(id, otherLine[line], 'other-line', shown);
}
