/** How many days one unit of each number of the law costs or gains people. */
import { isFullList } from '../value/full-list';
import { WitthayathanaError } from '../error/witthayathana-error';
import { readable } from '../error/readable';
import { dayOf } from '../calendar/day';
import { earliestFiling } from '../explore/earliest-filing';
import type { Application } from '../facts/application';
import type { FilingWindow } from '../facts/filing-window';
import type { Unit } from '../finding/finding';
import type { Amendment } from '../law/amend';
import { amend } from '../law/amend';
import { caseParameters } from '../law/families';
import { requireRegulation } from '../law/known';
import { regulation as shipped } from '../law/regulation';
import type { Parameter, ParamId, Regulation } from '../law/types';
import { requireParameter } from './sweep';
import type { WeightedCase } from './weighted-case';
import { readCases, sumsOf } from './weighted-case';

/** The window of filing days, what to suppose, and which parameters to look at. */
export interface SensitivityOptions extends FilingWindow {
  /** Numbers of the law; missing: all that an application is judged by. */
  readonly params?: readonly ParamId[];
}

/** What one unit more of a parameter does. */
export interface Sensitivity {
  readonly param: ParamId;
  readonly unit: Unit;
  /** Days lost by all together: weights times days by which the first day comes later. */
  readonly daysLost: number;
  /** Days gained by all together. */
  readonly daysGained: number;
  /** The weight of those whose first day moves. */
  readonly moved: number;
  /** The weight of those of whom facts are missing that could decide it, under either law. */
  readonly unknown: number;
}

function isAskedOfApplications(param: ParamId, { kind, chosenBy }: Parameter): boolean {
  return (
    kind.type === 'number' &&
    (chosenBy === 'filing' || chosenBy === 'round-end') &&
    Object.hasOwn(caseParameters, param)
  );
}

function defaults(regulation: Regulation): readonly ParamId[] {
  const ids = Object.keys(regulation.parameters) as ParamId[];
  return ids.filter((param) => isAskedOfApplications(param, regulation.parameters[param]));
}

/** The law with one unit more in every value of a parameter that leaves room for it. */
function oneUnitMore(regulation: Regulation, param: ParamId): Regulation {
  const { kind, values } = requireParameter(regulation, param);
  if (kind.type !== 'number') return regulation;
  const more = (value: number | string): number => Math.min(Number(value) + 1, kind.maximum);
  const amendments = values.flatMap(({ value, byStanding, from, transition, cites }): readonly Amendment[] =>
    Number(value) + 1 > kind.maximum
      ? []
      : [
          {
            param,
            from,
            value: more(value),
            ...(byStanding && {
              byStanding: Object.fromEntries(Object.entries(byStanding).map(([of, own]) => [of, more(own)])),
            }),
            ...(transition && { transition }),
            cites,
          },
        ],
  );
  return amendments.length === 0 ? regulation : amend(regulation, amendments);
}

/** The first day; the day after the window where there is none in it; undefined where it is not known. */
function firstDay(application: Application, window: FilingWindow, law: Regulation): number | undefined {
  const answer = earliestFiling(application, window, law);
  if (answer.status === 'unknown') return undefined;
  return answer.status === 'found' ? dayOf(answer.on) : dayOf(window.until) + 1;
}

/** The options, whose parameters are a list; which are none of the law is told by their names. */
function requireOptions(options: SensitivityOptions): SensitivityOptions {
  const { params } = options;
  if (params === undefined || isFullList(params)) return { ...options };
  const issue = { path: 'options.params', code: 'wrong-type', message: 'expected a list of parameters' } as const;
  throw new WitthayathanaError('invalid-facts', [issue]);
}

/**
 * What one unit more of each number of the law does to the first day on which people can file: days lost and gained, by
 * all together. Who cannot file within the window counts as filing on the day after it.
 *
 * @param cases - any iterable of cases, with or without weights; walked once, each case judged under every law
 * @param options - the window; `assume` as in earliestFiling; `params` for a choice of parameters
 * @param regulation - the law; as shipped unless another is given
 * @returns one row for each parameter, in the order asked; sums of weights
 * @throws `unknown-parameter`, `invalid-facts`, `invalid-regulation`
 * @example
 * ```ts
 * sensitivity(cases, { from: '2026-12-01', until: '2028-11-30', params: ['tenure.years.standard'] });
 * // [{ param: 'tenure.years.standard', unit: 'year', daysLost: 51236, daysGained: 0, moved: 312, unknown: 20 }]
 * ```
 */
export function sensitivity(
  cases: Iterable<WeightedCase>,
  options: SensitivityOptions,
  regulation: Regulation = shipped,
): readonly Sensitivity[] {
  const law = requireRegulation(regulation);
  const { params = defaults(law), ...window } = readable('options', () => requireOptions(options));
  const rows = params.map((param) => ({
    param,
    law: oneUnitMore(law, param),
    sums: sumsOf(['daysLost', 'daysGained', 'moved', 'unknown']),
  }));
  for (const { item, ...weights } of readCases(cases)) {
    const { application } = item;
    if (application === undefined) continue;
    const before = firstDay(application, window, law);
    for (const row of rows) {
      const after = before === undefined ? undefined : firstDay(application, window, row.law);
      if (before === undefined || after === undefined) row.sums.add('unknown', weights);
      else if (after !== before) {
        const days = { weight: weights.weight * Math.abs(after - before), replicates: [] };
        row.sums.add('moved', weights);
        row.sums.add(after > before ? 'daysLost' : 'daysGained', days);
      }
    }
  }
  return Object.freeze(
    rows.map(({ param, sums }) => {
      const { daysLost, daysGained, moved, unknown } = sums.read();
      const { unit } = law.parameters[param];
      return Object.freeze({ param, unit, daysLost, daysGained, moved, unknown });
    }),
  );
}
