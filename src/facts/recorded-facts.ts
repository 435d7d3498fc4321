/** What the personnel file says of an applicant: ก.พ.7 / ก.ค.ศ.16. */
import type { Application } from './application';
import type { CareerLine, IsoDate, Standing } from './names';

/**
 * The facts of an application as another account has them. A file does not know which standing is applied for, in which
 * line and on which day: what it does not say of these is taken from the application.
 */
export type RecordedFacts = Omit<Application, 'line' | 'standing' | 'filedOn'> & {
  readonly line?: CareerLine;
  readonly standing?: Standing;
  readonly filedOn?: IsoDate;
};
