/** A case of a corpus: an application or an evaluation, or both, under a name. */
import type { Application } from './application';
import type { Evaluation } from './evaluation';

/** Something to judge. The name is free, and says nothing about a person. */
export interface Case {
  readonly id: string;
  readonly application?: Application;
  readonly evaluation?: Evaluation;
}
