/** What the commands that judge can be asked. */
import type { Supposition } from '../../facts/filing-window';
import type { InputOptions } from '../input/input';
import type { OutputOptions } from '../output/format';

/** What each of these commands can be asked. */
export interface JudgeOptions extends OutputOptions, InputOptions {
  /** By which law, as on the command line. */
  readonly law: string;
}

/** Over which days to look. */
export interface WindowOptions extends JudgeOptions {
  readonly from: string;
  readonly until: string;
  readonly assume: Supposition;
}

/** As of which day to sort. */
export interface TriageCommandOptions extends JudgeOptions {
  readonly on: string;
  readonly until?: string;
  readonly assume: Supposition;
}
