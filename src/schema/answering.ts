/** Lets a zod schema answer as the parser of its name does: with its values, its codes, its sentences and suggestions. */
import type * as z from 'zod/mini';
import * as core from 'zod/v4/core';
import type { Parsed } from '../error/parsed';
import type { Issue } from '../error/witthayathana-error';
import { stepsOf } from '../facts/reading/issues';

/**
 * A schema of zod/mini, and by that a Standard Schema, which takes and gives exactly `T`; with the properties of the zod
 * schema that it is made of, where that is an object.
 */
export type SchemaOf<T, S> = z.ZodMiniType<T, T> & Pick<S, Extract<keyof S, 'shape'>>;

/** Some sentences end with what was probably meant. */
function isSaid(message: string, suggestion: string): boolean {
  return message.includes('did you mean') || message.endsWith(`? ${suggestion}`);
}

/** The code stands before the sentence, and what was probably meant after it, unless the sentence says so itself. */
function sentence({ code, message, suggestion }: Issue): string {
  const hint = suggestion === undefined || isSaid(message, suggestion) ? '' : `; did you mean ${suggestion}?`;
  return `${code}: ${message}${hint}`;
}

/** What the Standard Schema says of an issue; code and suggestion stand beside it too. */
function standardIssue(issue: Issue) {
  const { code, suggestion } = issue;
  const path = stepsOf(issue.path);
  return { message: sentence(issue), path, code, ...(suggestion === undefined ? {} : { suggestion }) };
}

/**
 * Makes of a zod schema one that is answered by `parse`, however it is asked: as a Standard Schema, by its own methods, or
 * as a part of another zod schema.
 */
export function answering<T, S extends z.ZodMiniType>(shape: S, parse: (json: unknown) => Parsed<T>): SchemaOf<T, S> {
  const made = core.clone(shape) as z.ZodMiniType;
  made._zod.run = (payload) => {
    const parsed = parse(payload.value);
    if (parsed.ok) return Object.assign(payload, { value: parsed.value });
    for (const issue of parsed.issues) {
      const { path, message, code, suggestion } = standardIssue(issue);
      const params = { code, suggestion };
      payload.issues.push({ code: 'custom', path: [...path], message, params, input: payload.value, inst: made });
    }
    return payload;
  };
  return Object.assign(made, {
    '~standard': {
      version: 1,
      vendor: 'witthayathana',
      validate: (value: unknown) => {
        const parsed = parse(value);
        return parsed.ok ? { value: parsed.value } : { issues: parsed.issues.map(standardIssue) };
      },
    },
  }) as unknown as SchemaOf<T, S>;
}
