/** The law with amendments, and the law without an instrument: each a new regulation, the old one untouched. */
import type { InstrumentId } from '../finding/instrument-id';
import type { ErrorCode, Issue } from '../error/witthayathana-error';
import { WitthayathanaError } from '../error/witthayathana-error';
import type { Parsed } from '../error/parsed';
import { reader } from '../facts/reading/check';
import type { IsoDate, Standing } from '../facts/names';
import { amendments as schema } from '../facts/schema';
import type { Citation } from '../finding/finding';
import { nearest } from '../value/nearest';
import { endsParameter } from './in-force';
import { requireRegulation, trustRegulation } from './known';
import type { Cites, Dated, Parameter, ParamId, Regulation } from './types';
import { setValueIssues } from './value-issue';

/** A value of the law, set from a day on by an instrument: proposed, or issued after this version of the library. */
export interface Amendment {
  readonly param: ParamId;
  readonly from: IsoDate;
  /** The last day; missing: until the next value begins. */
  readonly until?: IsoDate;
  readonly value: number | string;
  /** For some of the standings applied for another value; `value` holds for every standing that is not named. */
  readonly byStanding?: Readonly<Partial<Record<Standing, number | string>>>;
  /** `filed`: what was filed before `from` keeps the value before it, also where it is decided later. */
  readonly transition?: 'filed';
  /** At least one; the first names the instrument that sets the value. */
  readonly cites: Cites;
}

const reads = reader<readonly Amendment[]>(schema, 'invalid-amendment');

function parameterOf(regulation: Regulation, id: string): Parameter | undefined {
  return Object.hasOwn(regulation.parameters, id) ? regulation.parameters[id as ParamId] : undefined;
}

function unknownParameter(regulation: Regulation, id: string, index: number): Issue {
  const suggestion = nearest(id, Object.keys(regulation.parameters));
  return {
    path: `[${String(index)}].param`,
    code: 'unknown-name',
    message: `no parameter of the law is called ${JSON.stringify(id)}`,
    ...(suggestion === undefined ? {} : { suggestion }),
  };
}

function misfit(amendment: Amendment, parameter: Parameter, index: number): readonly Issue[] {
  const path = `[${String(index)}]`;
  const issues = [...setValueIssues(amendment.param, amendment, parameter, path)];
  const { from } = amendment;
  const first = parameter.values[0]?.from;
  if (first !== undefined && from < first) {
    const message = `expected a day on or after ${first}, on which the parameter has its first value, found ${from}`;
    issues.push({ path: `${path}.from`, code: 'out-of-range', message, suggestion: first });
  }
  return issues;
}

function refuse(code: ErrorCode, issues: readonly Issue[]): void {
  if (issues.length > 0) throw new WitthayathanaError(code, issues);
}

/** The last day of a new value: its own, or the end of the parameter that the value it replaces had. */
function endOf({ until, cites }: Amendment, old: Dated | undefined): Pick<Dated, 'until' | 'endedBy'> {
  if (until !== undefined) return { until, endedBy: cites };
  if (old?.until === undefined || old.endedBy === undefined || !endsParameter(old)) return {};
  return { until: old.until, endedBy: old.endedBy };
}

/** The values with the amendments among them, from oldest to newest; no two of these begin on one day. */
function amended(values: readonly Dated[], amendments: readonly Amendment[]): readonly Dated[] {
  const byDay = new Map(values.map((dated) => [dated.from, dated]));
  for (const amendment of amendments) {
    const { value, byStanding, from, transition, cites } = amendment;
    byDay.set(from, {
      value,
      ...(byStanding && { byStanding }),
      from,
      ...(transition && { transition }),
      cites,
      ...endOf(amendment, byDay.get(from)),
    });
  }
  return [...byDay.values()].sort((a, b) => (a.from < b.from ? -1 : 1));
}

function withValues(
  regulation: Regulation,
  valuesOf: (id: string, parameter: Parameter) => readonly Dated[],
): Regulation {
  const parameters = Object.fromEntries(
    Object.entries<Parameter>(regulation.parameters).map(([id, parameter]) => [
      id,
      { ...parameter, values: valuesOf(id, parameter) },
    ]),
  );
  // The names and kinds of the parameters are those of `regulation`; only values were exchanged for others of the kind.
  return trustRegulation({ ...regulation, parameters: parameters as unknown as Regulation['parameters'] });
}

/**
 * The law with amendments: a new regulation in which each sets its value from a day on. A value from the same day is
 * replaced, earlier and later ones stay: a value holds until the next one begins, or until its own last day. An end that
 * another instrument made, such as that of domain 3, stays too. A value may differ by the standing applied for
 * (`byStanding`), and may spare what was filed before it begins (`transition: 'filed'`). After the last day of an amendment (`until`) no value is
 * in force until one begins: to come back to the value before, amend it from the next day on.
 *
 * @param regulation - the law before; it is not changed
 * @param amendments - values with their first day and at least one citation
 * @returns the law after
 * @throws `invalid-amendment` with every issue: a value of the wrong kind, a day before the parameter's first value, no
 * citation, two amendments of one parameter from one day, values by standing of a parameter that no application or
 * evaluation is judged by or that names a standing, a transition of one that no filing or decision chooses;
 * `unknown-parameter`; `invalid-regulation`
 * @example
 * ```ts
 * const proposed = amend(regulation, [{
 *   param: 'tenure.years.standard', from: '2027-10-01', value: 3,
 *   cites: [{ instrument: 'draft-2570', standing: 'reported' }],
 * }]);
 * ```
 */
export function amend(regulation: Regulation, amendments: readonly Amendment[]): Regulation {
  const before = requireRegulation(regulation);
  const changes = reads.require(amendments);
  const known = changes.map(({ param }) => parameterOf(before, param));
  refuse(
    'unknown-parameter',
    changes.flatMap(({ param }, index) => (known[index] === undefined ? [unknownParameter(before, param, index)] : [])),
  );
  refuse(
    'invalid-amendment',
    changes.flatMap((change, index) => {
      const parameter = known[index];
      return parameter === undefined ? [] : misfit(change, parameter, index);
    }),
  );
  return withValues(before, (id, { values }) =>
    amended(
      values,
      changes.filter(({ param }) => param === id),
    ),
  );
}

function withoutCitations(cites: Cites, instrument: string): Cites | undefined {
  const [first, ...rest] = cites.filter((citation) => citation.instrument !== instrument);
  return first === undefined ? undefined : [first, ...rest];
}

/** A value as if the instrument had not been issued; undefined where the instrument set it. */
function asIfNotIssued(dated: Dated, instrument: string): Dated | undefined {
  const { until, endedBy, citesFor, ...rest } = dated;
  const cites = dated.cites[0].instrument === instrument ? undefined : withoutCitations(dated.cites, instrument);
  if (cites === undefined) return undefined;
  const isEnded = until !== undefined && endedBy?.[0].instrument !== instrument;
  const others = Object.entries<Cites>(citesFor ?? {}).map(
    ([standing, list]) => [standing, withoutCitations(list, instrument)] as const,
  );
  return {
    ...rest,
    cites,
    ...(isEnded ? { until, ...(endedBy === undefined ? {} : { endedBy }) } : {}),
    ...(citesFor === undefined
      ? {}
      : { citesFor: Object.fromEntries(others.filter(([, list]) => list !== undefined)) }),
  };
}

function isCited(regulation: Regulation, instrument: string): boolean {
  const names = (list: readonly Citation[] | undefined): boolean =>
    list?.some((citation) => citation.instrument === instrument) ?? false;
  return Object.values<Parameter>(regulation.parameters).some(({ values }) =>
    values.some(({ cites, endedBy }) => names(cites) || names(endedBy)),
  );
}

/**
 * The law as if an instrument had not been issued: the values it set are gone, so that the ones before them go on; the
 * values it ended go on; where it is cited beside another, only its citation is gone.
 *
 * @param regulation - the law; it is not changed
 * @param instrument - the id of an instrument: `679-2566`
 * @throws `invalid-facts` where no instrument of the law has this id, `invalid-regulation`
 * @example
 * ```ts
 * decideEvaluation(evaluation, without(regulation, '679-2566')); // each of the three must reach the mark
 * ```
 */
export function without(regulation: Regulation, instrument: InstrumentId): Regulation {
  const before = requireRegulation(regulation);
  const ids = before.instruments.map(({ id }) => id);
  if (typeof instrument !== 'string' || !(ids.includes(instrument) || isCited(before, instrument))) {
    const suggestion = typeof instrument === 'string' ? nearest(instrument, ids) : undefined;
    const issue = {
      path: 'instrument',
      code: 'unknown-name',
      message: 'no instrument of the law has this id',
    } as const;
    refuse('invalid-facts', [suggestion === undefined ? issue : { ...issue, suggestion }]);
  }
  return withValues(before, (_, { values }) =>
    values.map((dated) => asIfNotIssued(dated, instrument)).filter((dated) => dated !== undefined),
  );
}

/**
 * Reads amendments from plain JSON. Whether their parameters exist and their values fit is told by {@link amend}.
 *
 * @param json - what `JSON.parse` gives: a list
 * @returns `{ ok: true, value }`, or `{ ok: false, issues }`
 * @example
 * ```ts
 * parseAmendments([{ param: 'agreement.passMark', from: '2570-10-01', value: 75, cites: [] }]);
 * // { ok: false, issues: [{ path: '[0].from', code: 'buddhist-year', … }, { path: '[0].cites', … }] }
 * ```
 */
export function parseAmendments(json: unknown): Parsed<readonly Amendment[]> {
  return reads.parse(json);
}
