/** How many assessors are needed? Rulebook §18. */
import { applicantCounts } from '../../facts/reading/readers';

/** Three assessors an applicant (ผู้ประเมิน 3 คน), drawn from the list of ก.ค.ศ. */
const SEATS = 3;

/**
 * The seats of assessors that so many applicants need: three each. One assessor may take several seats, so that it is no
 * number of people.
 *
 * @param applicants - whole, 0 to 1,000,000,000
 * @returns seats
 * @throws `invalid-facts` at `applicants`
 * @example
 * ```ts
 * assessorSeats(29); // 87
 * ```
 */
export function assessorSeats(applicants: number): number {
  return applicantCounts.require({ applicants }).applicants * SEATS;
}
