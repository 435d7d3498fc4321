/** The edge of the law: a regulation is read once, frozen, remembered as sound, and never checked again. */
import type { Issue } from '../error/witthayathana-error';
import type { Parsed } from '../error/parsed';
import type { Reader } from '../facts/reading/check';
import { reader } from '../facts/reading/check';
import { regulation as schema } from '../facts/schema';
import { nearest } from '../value/nearest';
import { regulation as shipped } from './regulation';
import type { Parameter, Regulation } from './types';
import { setValueIssues } from './value-issue';

const ids = Object.keys(shipped.parameters);

function at(id: string, rest = ''): string {
  return `parameters[${JSON.stringify(id)}]${rest}`;
}

function nameIssues(parameters: Regulation['parameters']): readonly Issue[] {
  const missing = ids
    .filter((id) => !Object.hasOwn(parameters, id))
    .map((id): Issue => ({ path: at(id), code: 'missing', message: 'expected every parameter of the law' }));
  const unknown = Object.keys(parameters)
    .filter((id) => !Object.hasOwn(shipped.parameters, id))
    .map((id): Issue => {
      const suggestion = nearest(id, ids);
      const issue = { path: at(id), code: 'unknown-name', message: 'no parameter of the law has this name' } as const;
      return suggestion === undefined ? issue : { ...issue, suggestion };
    });
  return [...missing, ...unknown];
}

/** What a parameter is cannot be changed, only its values: the rules are written for it. */
function kindIssues(id: string, parameter: Parameter, model: Parameter): readonly Issue[] {
  return (['unit', 'kind', 'higherIs', 'chosenBy'] as const)
    .filter((property) => JSON.stringify(parameter[property]) !== JSON.stringify(model[property]))
    .map((property) => ({
      path: at(id, `.${property}`),
      code: 'contradiction',
      message: `expected ${JSON.stringify(model[property])}, as the rules read it`,
    }));
}

function valueIssues(id: string, { values }: Parameter, model: Parameter): readonly Issue[] {
  return values.flatMap((dated, index) => {
    const path = at(id, `.values[${String(index)}]`);
    const before = values[index - 1];
    const issues = [...setValueIssues(id, dated, model, path)];
    if (before !== undefined && before.from > dated.from) {
      issues.push({ path: `${path}.from`, code: 'wrong-order', message: 'expected the values from oldest to newest' });
    }
    return issues;
  });
}

function soundnessIssues(regulation: Regulation): readonly Issue[] {
  const parameters: Readonly<Record<string, Parameter | undefined>> = regulation.parameters;
  const judged = Object.entries<Parameter>(shipped.parameters).flatMap(([id, model]) => {
    const parameter = parameters[id];
    return parameter === undefined ? [] : [...kindIssues(id, parameter, model), ...valueIssues(id, parameter, model)];
  });
  return [...nameIssues(regulation.parameters), ...judged];
}

const regulations: Reader<Regulation> = reader<Regulation>(schema, 'invalid-regulation', soundnessIssues, [shipped]);

/** Gives back a sound regulation, deeply frozen, or throws `invalid-regulation` with everything that is wrong. */
export const requireRegulation = regulations.require;

/** Remembers a regulation made by this library, so that it is not checked again. */
export const trustRegulation = regulations.trust;

/**
 * Reads a regulation from plain JSON, such as `witthayathana/regulation.json`.
 *
 * @param json - what `JSON.parse` gives
 * @returns `{ ok: true, value }` with the regulation deeply frozen, or `{ ok: false, issues }`
 * @example
 * ```ts
 * const parsed = parseRegulation(JSON.parse(text));
 * if (parsed.ok) assessEligibility(application, parsed.value);
 * ```
 */
export function parseRegulation(json: unknown): Parsed<Regulation> {
  return regulations.parse(json);
}
