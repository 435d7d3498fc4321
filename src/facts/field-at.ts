/** The descriptor of the fact that a path leads to, as issues and findings write paths. */
import type { AnyField } from './field-types';
import { applicationFields, evaluationFields, filingFields, workloadFields } from './fields';

type Parts = Readonly<Record<string, AnyField>>;

/** What a path may begin in; a name that two of them share means the same in both. */
const roots: readonly Parts[] = [applicationFields, evaluationFields, filingFields, workloadFields];

/** `service[0].to` is `service` and `to`: which entry of a list it is does not matter. */
function namesIn(path: string): readonly string[] {
  return path.split('.').flatMap((step) => {
    const name = step.split('[')[0] ?? '';
    return name === '' ? [] : [name];
  });
}

/** What is within a fact: the parts of a group, of an entry of a list, of what each member gave. */
function partsOf(field: AnyField): Parts {
  if (field.kind === 'members') return partsOf(field.each);
  return field.kind === 'group' || field.kind === 'list' ? field.parts : {};
}

function fieldIn(parts: Parts, names: readonly string[]): AnyField | undefined {
  const [first, ...rest] = names;
  const field = first !== undefined && Object.hasOwn(parts, first) ? parts[first] : undefined;
  return field === undefined || rest.length === 0 ? field : fieldIn(partsOf(field), rest);
}

/** The descriptor at a path such as `agreements[0].members[1].part1`; undefined where no fact of a person is there. */
export function fieldAt(path: string): AnyField | undefined {
  const names = namesIn(path);
  const within = names[0] === 'application' || names[0] === 'evaluation' ? names.slice(1) : names;
  for (const parts of roots) {
    const field = fieldIn(parts, within);
    if (field !== undefined) return field;
  }
  return undefined;
}
