/** What the personnel file says of an applicant: ก.พ.7 / ก.ค.ศ.16. */
import type { Application } from './application';
import type { IsoDate } from './names';

/**
 * The facts of an application as another account has them. A file does not know when the application is filed: without
 * a filing day it is judged on that of the application.
 */
export type RecordedFacts = Omit<Application, 'filedOn'> & { readonly filedOn?: IsoDate };
