/** Every family of values: the names of the parameters, and the types of their values, come from these. */
import { agreement } from './values/agreement';
import { appointment } from './values/appointment';
import { conduct } from './values/conduct';
import { evaluation } from './values/evaluation';
import { evidence } from './values/evidence';
import { filing } from './values/filing';
import { languageTest } from './values/language-test';
import { reduction } from './values/reduction';
import { tenure } from './values/tenure';
import { workload } from './values/workload';

/** What an application or an evaluation is judged by. */
export const caseParameters = { ...tenure, ...agreement, ...conduct, ...reduction, ...workload, ...evaluation };

/** What the rest of the procedure is judged by: evidence, filing, appointment, language tests. */
export const procedureParameters = { ...evidence, ...filing, ...appointment, ...languageTest };

/** The parameters of a case, as the data declares them. */
export type CaseParameters = typeof caseParameters;

/** Every parameter of the law, as the data declares it. */
export type Parameters = CaseParameters & typeof procedureParameters;
