/** A post and a day for which money is asked. */
import type { IsoDate, Position } from './names';

/** Who holds the standing, and on which day. */
export interface HoldingOptions {
  readonly position: Position;
  readonly on: IsoDate;
}
