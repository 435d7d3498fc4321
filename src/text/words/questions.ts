/** Which facts are asked for in the same words whatever the year or the member, from the paths of findings. */
import type { FactForm } from '../../finding/fact-form';

/** The facts of evidence. */
export type EvidenceForm = Extract<
  FactForm,
  `${'lessonPlan' | 'inspirationVideo' | 'teachingVideo' | 'learnerOutcomes' | 'supportingFiles' | 'agreementResults'}${string}`
>;

/** What is missing of the workload: all of it, or some of its hours. */
export type HoursForm = Extract<
  FactForm,
  'workload' | `workload.${string}` | 'total' | 'support' | 'development' | 'policy'
>;

/** Facts that are asked for without a number. */
export type PlainForm = Exclude<FactForm, EvidenceForm | HoursForm | `${string}[]${string}`>;
