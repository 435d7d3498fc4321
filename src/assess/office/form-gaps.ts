/** What of a draft of the agreement is still empty? Rulebook §17. */
import type { AgreementDraft } from '../../facts/agreement-draft';
import { agreementDrafts } from '../../facts/reading/readers';
import { agreementForms } from '../../law/office/agreement-forms';

/** A place of the form with nothing in it. */
export interface FormGap {
  /** Where the draft lacks it: `challenge.title`. */
  readonly path: string;
  readonly th: string;
  readonly en: string;
}

const places: readonly FormGap[] = agreementForms
  .filter(({ form }) => form === 'pa-1')
  .flatMap(({ parts }) =>
    parts.flatMap((part) =>
      part.columns.flatMap(({ path, th, en, optional }) =>
        path === undefined || optional === true
          ? []
          : [Object.freeze({ path, th: `${part.th}: ${th}`, en: `${part.en}: ${en}` })],
      ),
    ),
  );

function valueAt(draft: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (value, name) =>
        typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[name] : undefined,
      draft,
    );
}

/**
 * The places of form PA 1 that a draft leaves empty, in the order of the form: nothing at all, or blanks only. The main
 * subject may stay empty. Whether what is written is any good is never judged.
 *
 * @param draft - what is written so far
 * @returns the empty places, frozen, each with its name in both languages; empty where the draft is complete
 * @throws `invalid-facts` with every issue
 * @example
 * ```ts
 * formGaps({ challenge: { title: ' ' } }).some(({ path }) => path === 'challenge.title'); // true
 * ```
 */
export function formGaps(draft: AgreementDraft): readonly FormGap[] {
  const given = agreementDrafts.require(draft);
  return Object.freeze(
    places.filter(({ path }) => {
      const value = valueAt(given, path);
      return value === undefined || (typeof value === 'string' && value.trim() === '');
    }),
  );
}
