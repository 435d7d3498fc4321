/** What a plan says: from which day, by which route, and what has to come true until then. */
import type { IsoDate } from '../../facts/names';
import type { Finding, Unit, Value } from '../../finding/finding';
import type { Route } from '../../rules/route';

/**
 * - `wait`: time alone mends it, by that day
 * - `state`: a fact of a day or a period that ended before the window, which nobody has stated
 * - `achieve`: what ends or happens on the first day of the window or later
 */
export type NeedKind = 'wait' | 'state' | 'achieve';

/** One thing that has to come true. */
export interface OneNeed {
  /** Id of the part that needs it; of an agreement round as a whole `eligibility.standard.agreements.fy2569`. */
  readonly part: string;
  readonly kind: NeedKind;
  /** The fact to state or to achieve: `agreements[2569]`, `sanctions`; missing where time alone mends it. */
  readonly path?: string;
  /** What is required of it; of a language test the level and the earliest day. */
  readonly required?: Value;
  readonly unit?: Unit;
  /**
   * Of `wait`, the day from which it is mended; of `achieve`, the last day: the end of a round, or the filing day for a
   * test.
   */
  readonly by?: IsoDate;
}

/** One thing that has to come true, or any one of several, as of the grounds for a reduction. */
export type Need = OneNeed | { readonly anyOf: readonly Need[] };

/**
 * What one route takes.
 *
 * - `ready`: met on the first day of the window by what is stated
 * - `possible`: met on `on` once its needs come true
 * - `impossible`: nothing that may still come true makes it met in the window; `why` gives the parts that stand against it
 * - `unknown`: the law is not known, or the service is not stated
 */
export interface RoutePlan {
  readonly route: Route;
  readonly status: 'ready' | 'possible' | 'impossible' | 'unknown';
  /** The earliest day of the window; missing where there is none. */
  readonly on?: IsoDate;
  /** Minimal: with all of them the route is met on `on`, without any one it is not. */
  readonly needs: readonly Need[];
  /** The route as found on `on`, its needs supposed; where there is no such day, as found on the last day that decides it. */
  readonly finding: Finding;
  /** The parts that nothing open can mend in the window, or whose law is not known. */
  readonly why?: readonly Finding[];
}

/** Both routes: by day; but a reduced route without a ground that is met by stated facts stands after the standard one. */
export interface Plan {
  readonly from: IsoDate;
  readonly until: IsoDate;
  readonly routes: readonly RoutePlan[];
}
