/** An amendment that nobody made, for laws that differ in one value. */
import type { Amendment, ParamId } from '../../../src/index';

/** `until`: the last day of the value, after which there is none. */
export function proposed(param: ParamId, from: string, value: number | string, until?: string): Amendment {
  const cites = [{ instrument: 'draft-2568', standing: 'reported' }] as const;
  return { param, from, value, cites, ...(until === undefined ? {} : { until }) };
}
