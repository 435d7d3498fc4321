/** Every fact as a form asks for it, from its descriptor and from the words of findings. */
import { WitthayathanaError } from '../error/witthayathana-error';
import type { AnyField, Headed } from '../facts/field-types';
import { applicationFields, evaluationFields } from '../facts/fields';
import { vocabulary } from '../facts/names';
import { factInWords } from '../text/fact';
import { wordsOf } from '../text/language';
import type { NameKind } from '../text/names/name-of';
import { nameOf } from '../text/names/name-of';
import { deepFreeze } from '../value/deep-freeze';
import { once } from '../value/once';

/** A text in both languages. */
export interface InBoth {
  readonly th: string;
  readonly en: string;
}

/** What may be chosen: the value that the fact then has, and what it is called. */
export interface FactOption extends InBoth {
  readonly value: string | boolean;
}

/** Within which bounds a number lies, both included; `whole`: without a fraction. */
export interface FactBounds {
  readonly from: number;
  readonly to: number;
  readonly whole: boolean;
  readonly unit: 'hour-per-week' | 'point' | 'percent' | 'level' | 'none';
}

/** What a fact is when it is stated by itself. */
interface Plain {
  /**
   * - `choice`, `flag`: one of `options`; `day`: `YYYY-MM-DD`; `number`: within `bounds`
   * - `levels`: exactly `most` numbers, each within `bounds`
   * - `group`: an object with `fields`; `list`: at most `most` entries with `fields`
   * - `members`: three places, each with `fields`, or null where a member gave nothing
   */
  readonly kind: 'choice' | 'flag' | 'day' | 'number' | 'levels' | 'group' | 'list' | 'members';
  readonly options?: readonly FactOption[];
  readonly bounds?: FactBounds;
}

/** A fact as a form asks for it. */
export interface FactField extends Plain {
  /** In the facts, `[]` for an entry of a list: `service[].from`. */
  readonly path: string;
  /** What it is called within the fact that it is a part of. */
  readonly heading: InBoth;
  /** What to ask; the same as `factLabel` where a finding asks for it. `#` stands for the number, the year or the round. */
  readonly question: InBoth;
  /** Where `null` states that there is none, which is not the same as saying nothing: how that is said. */
  readonly none?: InBoth;
  /** How many entries there may be. */
  readonly most?: number;
  /** A group that may also be stated as one flag or number, instead of in parts. */
  readonly alone?: Plain;
  readonly fields?: readonly FactField[];
}

const languages = { th: wordsOf('th'), en: wordsOf('en') };

function inBoth(said: (language: 'th' | 'en') => string): InBoth {
  return { th: said('th'), en: said('en') };
}

function choices(of: NameKind & keyof typeof vocabulary): readonly FactOption[] {
  return vocabulary[of].map((value) => ({
    value,
    ...inBoth((language) => nameOf(of, value as Parameters<typeof nameOf<typeof of>>[1], language)),
  }));
}

function flags(kind: 'flag' | 'passed'): readonly FactOption[] {
  return [true, false].map((value) => ({
    value,
    ...inBoth((language) => {
      const { yes, no, verdicts } = languages[language];
      if (kind === 'flag') return value ? yes : no;
      return verdicts.passed[value ? 'met' : 'unmet'];
    }),
  }));
}

type AloneField = NonNullable<Extract<AnyField, { readonly kind: 'group' }>['alone']>;
type PlainField = Exclude<AnyField, { readonly kind: 'group' | 'list' | 'members' }> | AloneField;

function plain(field: PlainField): Plain & Pick<FactField, 'most'> {
  switch (field.kind) {
    case 'choice':
      return { kind: 'choice', options: choices(field.of) };
    case 'flag':
    case 'passed':
      return { kind: 'flag', options: flags(field.kind) };
    case 'day':
      return { kind: 'day' };
    case 'levels':
      return {
        kind: 'levels',
        most: field.count,
        bounds: { from: field.from, to: field.to, whole: true, unit: 'level' },
      };
    case 'score':
      return { kind: 'number', bounds: { from: field.from, to: field.to, whole: false, unit: 'percent' } };
    default:
      return {
        kind: 'number',
        bounds: { from: field.from, to: field.to, whole: field.kind !== 'number', unit: field.unit },
      };
  }
}

/** What stands in the headings of what is within: a number of the form itself, which it fills in. */
function joined(before: Headed, { th, en }: Headed): InBoth {
  return { th: (before.th + th).trim(), en: (before.en + en).trim() };
}

function formField(field: AnyField, path: string, before: Headed): FactField {
  const called = joined(before, field);
  const asked = inBoth((language) => {
    const words = languages[language];
    const said = factInWords(path, words);
    return said === words.factAt(path) ? called[language] : said;
  });
  const base = {
    path,
    heading: { th: field.th, en: field.en },
    question: asked,
    ...(field.orNone === true ? { none: inBoth((language) => languages[language].nothing) } : {}),
  };
  const within = ({ before: own, parts }: Extract<AnyField, { readonly parts: unknown }>, at: string) =>
    Object.entries(parts).map(([name, part]) =>
      formField(part, `${at}.${name}`, { th: before.th + own.th, en: before.en + own.en }),
    );
  switch (field.kind) {
    case 'group': {
      const alone = field.alone === undefined ? {} : { alone: plain(field.alone) };
      return { ...base, kind: 'group', ...alone, fields: within(field, path) };
    }
    case 'list':
      return { ...base, kind: 'list', most: field.most, fields: within(field, `${path}[]`) };
    case 'members':
      return {
        ...base,
        kind: 'members',
        most: 3,
        fields: [formField(field.each, `${path}[]`, before)],
      };
    default:
      return { ...base, ...plain(field) };
  }
}

function fieldsOf(parts: Readonly<Record<string, AnyField>>): readonly FactField[] {
  const nothing = { th: '', en: '' };
  return deepFreeze(Object.entries(parts).map(([name, part]) => formField(part, name, nothing)));
}

const ofApplication = once(() => fieldsOf(applicationFields));
const ofEvaluation = once(() => fieldsOf(evaluationFields));

/**
 * Every fact as a form asks for it, in the order of the form: where it stands in the facts, what it is called and asked
 * by in both languages, what may be chosen, and within which bounds. With it a form is drawn without a table of one's own.
 *
 * @param of - `application` or `evaluation`
 * @returns the fields, deeply frozen; what is within a group, a list or a member stands in `fields`
 * @throws `invalid-facts` for another name
 * @example
 * ```ts
 * formFields('application').find(({ path }) => path === 'specialArea')?.options?.[0];
 * // { value: 'island', th: 'สถานศึกษาบนเกาะ', en: 'school on an island' }
 * ```
 */
export function formFields(of: 'application' | 'evaluation'): readonly FactField[] {
  const name: unknown = of;
  if (name === 'evaluation') return ofEvaluation();
  if (name === 'application') return ofApplication();
  const message = 'expected application or evaluation';
  throw new WitthayathanaError('invalid-facts', [{ path: 'of', code: 'unknown-name', message }]);
}
