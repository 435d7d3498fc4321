/** The clauses that a rule rests on without a value: what opens the criteria, conditions, readings, letters not read. */
import type { CareerLine } from '../facts/names';
import type { Cites } from './types';
import { cite } from './cite';
import { deepFreeze } from '../value/deep-freeze';

/** The criteria themselves: in force from 2021-10-01, open for applications from 2022-10-01. */
export const criteriaOpen: Cites = deepFreeze([cite('w9-2564', 'in force', 'text', 'HB')]);

/** A round must have been done in a post that counts. */
export const postOfRound: Cites = deepFreeze([cite('w9-2564', 'chapter 3, 1.2', 'text', 'HB')]);

/** Each round: the workload, and the mark from each of three members. */
export const agreementRound: Cites = deepFreeze([cite('w9-2564', 'chapter 2', 'text', 'HB')]);

/** The reduction as a whole. */
export const reduction: Cites = deepFreeze([cite('w9-2564', 'chapter 3, reduced', 'text', 'HB')]);

/** The standard route as a whole. */
export const qualifications: Cites = deepFreeze([
  cite('w9-2564', 'chapter 3, 1.1', 'text', 'HB'),
  cite('w9-2564', 'chapter 3, 1.2', 'text', 'HB'),
  cite('w9-2564', 'chapter 3, 1.3', 'text', 'HB'),
]);

/** พื้นที่พิเศษ */
export const specialArea: Cites = deepFreeze([cite('w4-2564', '1.2', 'text', 'HB')]);

/** The letter opens the reduction in this area; that the area is one of risk to security is our reading. */
export const southernBorder: Cites = deepFreeze([
  cite('w4-2564', '1.2', 'text', 'HB'),
  cite(
    'w27-2564',
    '1',
    'assumption',
    'HB',
    'ว 27/2564 opens the reduction to staff of the southern border area; read as an area of risk to national security',
  ),
]);

/** วุฒิปริญญาโท/เอก ด้านการจัดการเรียนรู้ */
export const degree: Cites = deepFreeze([cite('w4-2564', '1.3', 'text', 'HB')]);

/** The same, where the answer rests on the text's silence about degrees held at appointment. */
export const degreeSilence: Cites = deepFreeze([
  cite('w4-2564', '1.3', 'text', 'HB'),
  cite(
    'w4-2564',
    '1.3',
    'assumption',
    'HB',
    'the text asks for a qualification newly raised and is silent on degrees held at appointment',
  ),
]);

/** คุณวุฒิวิชาชีพ ระดับ 8 */
export const nqf8: Cites = deepFreeze([cite('w4-2564', '1.4', 'text', 'HB')]);

/** Any one of the four grounds. */
export const grounds: Cites = deepFreeze([
  cite('w4-2564', '1.1', 'text', 'HB'),
  cite('w4-2564', '1.2', 'text', 'HB'),
  cite('w4-2564', '1.3', 'text', 'HB'),
  cite('w4-2564', '1.4', 'text', 'HB'),
]);

/** Cited where a heavier sanction falls within the service that was counted. */
export const timeNotDeducted: Cites = deepFreeze([
  cite(
    'w9-2564',
    'chapter 3, 1.3',
    'assumption',
    'GUIDE',
    'the time of a year with a heavier penalty cannot be used, but neither "year" nor how is defined: nothing is deducted from tenure',
  ),
]);

/** Hours of agencies and posts that the workload letter treats elsewhere, not read. */
export const workloadElsewhere: Cites = deepFreeze([
  cite('w21-2564', 'other agencies, directors, supervisors', 'reported', 'HB', 'not read'),
]);

/** The workload letter, where its answer is given as met or not. */
export const workloadStated: Cites = deepFreeze([cite('w9-2564', 'chapter 2', 'text', 'HB')]);

/** The criteria of the other career lines, not read. */
export const otherLine: Readonly<Record<Exclude<CareerLine, 'teaching'>, Cites>> = deepFreeze({
  'school-administration': [cite('w10-2564', 'criteria', 'reported', 'secondary', 'not read')],
  supervision: [cite('w11-2564', 'criteria', 'reported', 'secondary', 'not read')],
  'education-administration': [cite('w12-2564', 'criteria', 'reported', 'secondary', 'not read')],
});

/** The domains that every standing asks. */
export const twoDomains: Cites = deepFreeze([
  cite('w22-2564', 'domain 1', 'text', 'HB'),
  cite('w22-2564', 'domain 2', 'text', 'HB'),
]);

/** The domains that expert and advisory ask. */
export const threeDomains: Cites = deepFreeze([...twoDomains, cite('w22-2564', 'domain 3', 'text', 'HB')]);
