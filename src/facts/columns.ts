/** The facts of an application as the columns of a flat table, from their descriptors: names, headings, what each holds. */
import type { AnyField, Headed } from './field-types';
import { applicationFields } from './fields';
import type { VocabularyName } from './names';

/** What the cells of a column hold; `none`: only the word that there is none, what there is stands in other columns. */
export type Held =
  | { readonly kind: 'choice'; readonly of: VocabularyName; readonly orNone: boolean }
  | { readonly kind: 'flag' | 'passed' | 'day' | 'last-day' | 'none' }
  | { readonly kind: 'number'; readonly from: number; readonly to: number; readonly unit: string };

/** A column. `#` in its names stands for the number, the year or the round of an entry. */
export interface FactColumn extends Headed {
  /** `service.#.from` */
  readonly name: string;
  /** In the facts: `service[].from`, `agreements[].members[0].part1`. */
  readonly path: string;
  readonly holds: Held;
}

/** What stands before the names of the properties of a fact. */
type Before = Omit<FactColumn, 'holds'>;

type FieldOfKind<K extends AnyField['kind']> = Extract<AnyField, { readonly kind: K }>;

function ofGroup({ before, parts, alone, orNone, th, en }: FieldOfKind<'group'>, at: Before): readonly FactColumn[] {
  const whole = { ...at, th: at.th + th, en: at.en + en };
  const inner = { ...at, name: `${at.name}.`, path: `${at.path}.`, th: at.th + before.th, en: at.en + before.en };
  return [
    ...(orNone === undefined ? [] : [{ ...whole, holds: { kind: 'none' } as const }]),
    ...(alone === undefined ? [] : [{ ...whole, holds: heldBy(alone) }]),
    ...columnsOf(parts, inner),
  ];
}

/** Three members, as three facts that are numbered. */
function ofMembers({ each }: FieldOfKind<'members'>, at: Before): readonly FactColumn[] {
  return [1, 2, 3].flatMap((member) => {
    const numbered = (text: string): string => text.replace('#', String(member));
    const called = <H extends Headed>(headed: H): H => ({
      ...headed,
      th: numbered(headed.th),
      en: numbered(headed.en),
    });
    const field = each.kind === 'group' ? { ...called(each), before: called(each.before) } : called(each);
    const name = at.name.replace(/members$/u, `member${String(member)}`);
    return ofField(field, { ...at, name, path: `${at.path}[${String(member - 1)}]` });
  });
}

function ofList(field: FieldOfKind<'list'>, at: Before): readonly FactColumn[] {
  const { th, en, before, parts, is, knownBy, numbered } = field;
  const stated = Object.entries(parts).filter(([name]) => numbered === 'by-place' || !knownBy.includes(name));
  const entry = { name: `${at.name}.#`, path: `${at.path}[]`, th: at.th + before.th, en: at.en + before.en };
  const [only, ...others] = stated;
  const columns =
    only !== undefined && others.length === 0
      ? // Beside what it is known by an entry has one fact: its column is called as the entry is.
        ofField({ ...only[1], th: '', en: '' }, { ...entry, path: `${entry.path}.${only[0]}` })
      : columnsOf(Object.fromEntries(stated), { ...entry, name: `${entry.name}.`, path: `${entry.path}.` });
  const none = { ...at, th: at.th + th, en: at.en + en, holds: { kind: 'none' } as const };
  return [...(is === 'closed' ? [none] : []), ...columns];
}

function heldBy(field: FieldOfKind<'choice' | 'flag' | 'day' | 'number' | 'level' | 'score'> | AloneField): Held {
  switch (field.kind) {
    case 'choice':
      return { kind: 'choice', of: field.of, orNone: 'orNone' in field };
    case 'day':
      return { kind: field.missing === 'still' ? 'last-day' : 'day' };
    case 'flag':
    case 'passed':
      return { kind: field.kind };
    default:
      return { kind: 'number', from: field.from, to: field.to, unit: 'unit' in field ? field.unit : 'percent' };
  }
}

type Levels = FieldOfKind<'score'>['levels'];

type AloneField = NonNullable<FieldOfKind<'group'>['alone']>;

function ofField(field: AnyField, at: Before): readonly FactColumn[] {
  switch (field.kind) {
    case 'group':
      return ofGroup(field, at);
    case 'members':
      return ofMembers(field, at);
    case 'list':
      return ofList(field, at);
    case 'score': {
      const named = { ...at, th: at.th + field.th, en: at.en + field.en };
      return [{ ...named, holds: heldBy(field) }, ...ofLevels(field.levels, named)];
    }
    case 'levels':
      return ofLevels(field, at);
    default:
      return [{ ...at, th: (at.th + field.th).trim(), en: (at.en + field.en).trim(), holds: heldBy(field) }];
  }
}

/** The levels of a form, a column an indicator, numbered from 1 in the order of the form. */
function ofLevels({ count, from, to }: Levels, { name, path, th, en }: Before): readonly FactColumn[] {
  return Array.from({ length: count }, (_, index) => {
    const number = String(index + 1);
    return {
      name: `${name}.${number}`,
      path: `${path}[${String(index)}]`,
      th: `${th.trim()} ตัวชี้วัด ${number}`,
      en: `${en.trim()} indicator ${number}`,
      holds: { kind: 'number', from, to, unit: 'level' },
    };
  });
}

/** The columns of some facts, called by what stands before them. */
export function columnsOf(
  fields: Readonly<Record<string, AnyField>>,
  before: Before = { name: '', path: '', th: '', en: '' },
): readonly FactColumn[] {
  return Object.entries(fields).flatMap(([name, field]) =>
    ofField(field, { ...before, name: before.name + name, path: before.path + name }),
  );
}

/** Every column of a table of applications. */
export const applicationColumns: readonly FactColumn[] = columnsOf(applicationFields);
