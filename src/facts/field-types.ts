/** The shapes of descriptors of facts: of each type of fact its own, so that a wrong or a missing one does not compile. */
import type { vocabulary, VocabularyName } from './names';

/** What a fact is called within the group that it stands in. */
export interface Headed {
  readonly th: string;
  readonly en: string;
}

/** The list that holds exactly these words. */
type ListOf<T> = {
  [N in VocabularyName]: [(typeof vocabulary)[N][number], T] extends [T, (typeof vocabulary)[N][number]] ? N : never;
}[VocabularyName];

/** One of the words of a list. */
interface Choice<T> extends Headed {
  readonly kind: 'choice';
  readonly of: ListOf<T>;
}

/** Yes or no; `passed`: ผ่าน or ไม่ผ่าน. */
export interface Flag extends Headed {
  readonly kind: 'flag' | 'passed';
}

/** A day; `still`: where it is missing it lasts still, and is not merely not known. */
export interface DayField extends Headed {
  readonly kind: 'day';
  readonly missing?: 'still';
}

/** A number within bounds, both included; `level`: one that is stated with the levels beside it. */
export interface NumberField extends Headed {
  readonly kind: 'number' | 'whole' | 'year' | 'level';
  readonly from: number;
  readonly to: number;
  readonly unit: 'hour-per-week' | 'point' | 'percent' | 'level' | 'none';
}

/** So many levels in the order of a form, each within bounds. */
interface LevelsField extends Headed {
  readonly kind: 'levels';
  readonly count: number;
  readonly from: number;
  readonly to: number;
}

/** A percentage, or the levels it follows from. */
interface ScoreField extends Headed {
  readonly kind: 'score';
  readonly from: number;
  readonly to: number;
  readonly levels: Omit<LevelsField, keyof Headed | 'kind'>;
}

/** A fact that is a number or a flag by itself, or else is stated in parts. */
interface Alone<T> {
  readonly alone: Extract<T, boolean | number> extends never
    ? undefined
    : [Extract<T, boolean | number>] extends [boolean]
      ? Omit<Flag, keyof Headed>
      : Omit<NumberField, keyof Headed>;
}

/** Every property of any of the forms that a fact is stated in. */
type PartName<T> = T extends object ? keyof T : never;
type PartOf<T, K extends PropertyKey> = T extends Readonly<Partial<Record<K, infer V>>> ? V : never;

/** A fact with properties of its own, each called `before` and its own heading. */
interface Group<T> extends Headed, Alone<T> {
  readonly kind: 'group';
  /** Of two accounts the whole is compared, or each part by itself. */
  readonly compared: 'whole' | 'parts';
  /** A missing one says that there is none, and not that it is not known. */
  readonly missing?: 'none';
  readonly before: Headed;
  readonly parts: { readonly [K in PartName<T>]-?: Field<Exclude<PartOf<T, K>, undefined>> };
}

/** Three members of a committee; `#` in a heading is the number of one. */
interface Members<T> extends Headed {
  readonly kind: 'members';
  readonly each: Field<Exclude<T, null>>;
}

/** A list: `closed` is a complete one, `record` one in which an entry that is not there is not known. */
interface List<T> extends Headed {
  readonly kind: 'list';
  readonly is: 'closed' | 'record';
  /** More than any life has; more are refused. */
  readonly most: number;
  /** What an entry is known by, the same in entries of two accounts that are paired. */
  readonly knownBy: readonly (keyof T & string)[];
  /** How the entries of two accounts are paired: by that name, by the days they share, or by the nearest name. */
  readonly paired: 'by-name' | 'by-days' | 'by-nearest-name';
  /** What stands for `#` in a heading: what it is known by, or its place from 1. */
  readonly numbered: 'by-name' | 'by-place';
  /** Called `before` and the own heading of each property. */
  readonly before: Headed;
  readonly parts: { readonly [K in keyof T & string]-?: Field<Exclude<T[K], undefined>> };
}

/** A fact that may be stated to be none. */
type OrNone<T> = null extends T ? { readonly orNone: true } : { readonly orNone?: never };

type FieldOf<T> = [T] extends [boolean]
  ? Flag
  : [T] extends [number]
    ? NumberField
    : [T] extends [string]
      ? string extends T
        ? DayField
        : Choice<T>
      : [T] extends [readonly number[]]
        ? LevelsField
        : [T] extends [number | readonly number[]]
          ? ScoreField
          : T extends readonly [infer M, unknown, unknown]
            ? Members<M>
            : T extends readonly (infer I)[]
              ? List<I>
              : Group<T>;

/** The descriptor of a fact. */
export type Field<T> = FieldOf<Exclude<T, null>> & OrNone<T>;

/** A descriptor for each property. */
export type Fields<T> = { readonly [K in keyof T & string]-?: Field<Exclude<T[K], undefined>> };

/** Any descriptor, as a fold meets it. */
export type AnyField = (
  | (Omit<Choice<string>, 'of'> & { readonly of: VocabularyName })
  | Flag
  | DayField
  | NumberField
  | LevelsField
  | ScoreField
  | (Headed & { readonly kind: 'members'; readonly each: AnyField })
  | (Headed & {
      readonly kind: 'group';
      readonly alone: Omit<Flag, keyof Headed> | Omit<NumberField, keyof Headed> | undefined;
      readonly compared: 'whole' | 'parts';
      readonly missing?: 'none';
      readonly before: Headed;
      readonly parts: Readonly<Record<string, AnyField>>;
    })
  | (Omit<List<unknown>, 'knownBy' | 'parts'> & {
      readonly knownBy: readonly string[];
      readonly parts: Readonly<Record<string, AnyField>>;
    })
) & { readonly orNone?: true };
